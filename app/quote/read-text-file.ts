import { MOST_CHARACTERS } from "./check-steps.ts";

/** A file as text, or why it cannot be had. */
export type TextFile = { readonly text: string } | { readonly problem: "too-long" | "not-text" };

/** UTF-8 has at most three bytes for a UTF-16 unit. */
const MOST_BYTES = 3 * MOST_CHARACTERS + 3;

/**
 * Reads a plain text file: UTF-8, UTF-16 with its mark, or GB 18030, which Chinese offices still save.
 * @throws Error if the file cannot be read from the disk.
 */
export async function readTextFile(file: File): Promise<TextFile> {
  if (file.size > MOST_BYTES) return { problem: "too-long" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = decode(bytes);
  return text === null || text.includes("\0") ? { problem: "not-text" } : { text };
}

function decode(bytes: Uint8Array): string | null {
  const [a, b] = bytes;
  const marked =
    a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : null;
  for (const encoding of marked === null ? ["utf-8", "gb18030"] : [marked]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this encoding: the next one.
    }
  }
  return null;
}
