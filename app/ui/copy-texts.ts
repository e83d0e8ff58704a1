/** One text as documents take it and as anything takes it. */
export interface Texts {
  readonly html: string;
  readonly plain: string;
}

/**
 * Puts a text on the clipboard in both forms. Call it in the click itself, with nothing awaited before:
 * browsers take a promise from within a click, and nothing after it.
 * @returns whether the browser took it. @throws whatever `make` rejects with.
 */
export async function copyTexts(make: () => Promise<Texts>): Promise<boolean> {
  const made = make();
  const blob = (key: keyof Texts, type: string) => {
    const whole = made.then((texts) => new Blob([texts[key]], { type }));
    // A failure is reported once, below.
    whole.catch(() => undefined);
    return whole;
  };
  let written: Promise<void>;
  try {
    const item = new ClipboardItem({
      "text/html": blob("html", "text/html"),
      "text/plain": blob("plain", "text/plain"),
    });
    written = navigator.clipboard.write([item]);
  } catch {
    // No clipboard on plain http, or one that takes no promises.
    written = Promise.reject(new Error("no clipboard"));
  }
  const isWritten = written.then(
    () => true,
    () => false,
  );
  await made;
  return isWritten;
}
