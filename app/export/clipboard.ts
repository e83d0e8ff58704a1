export type Handed = "copied" | "downloaded";

/** Hands a file to the reader under this name. Browser only. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the address only after the click has ended.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** null on plain http and in browsers without it. */
function clipboard(): Clipboard | null {
  const found = typeof navigator === "undefined" ? undefined : navigator.clipboard;
  return typeof ClipboardItem === "undefined" || found?.write === undefined ? null : found;
}

/**
 * Puts a PNG alone on the clipboard; where that is refused, downloads it as `name`. Call it in the click
 * itself, with nothing awaited before: browsers take a promise from within a click, and nothing after it.
 * A picture is made once. @throws whatever `make` rejects with.
 */
export async function copyPicture(make: () => Promise<Blob>, name: string): Promise<Handed> {
  const board = clipboard();
  const picture = make();
  // Whoever reads it last reports a failure; until then it is nobody's.
  picture.catch(() => undefined);
  if (board !== null) {
    try {
      await board.write([new ClipboardItem({ "image/png": picture })]);
      return "copied";
    } catch {
      // Refused: no permission, no focus, or no promises in a ClipboardItem.
    }
  }
  download(await picture, name);
  return "downloaded";
}
