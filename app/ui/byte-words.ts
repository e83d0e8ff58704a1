/** Bytes as a reader waits for them: KiB, rounded up; from a million bytes on, MB. */
export function byteWords(bytes: number): string {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1024).toLocaleString("en")} KiB`;
  return `${(bytes / 1e6).toLocaleString("en", { maximumFractionDigits: 1 })} MB`;
}
