/**
 * Offset of the first byte that is not UTF-8, or -1. Follows table 3-7 of the Unicode Standard:
 * no overlong forms, no surrogates, nothing above U+10FFFF.
 */
export function firstInvalidUtf8(bytes: Uint8Array): number {
  let i = 0;
  while (i < bytes.length) {
    const length = sequenceLength(bytes, i);
    if (length === 0) return i;
    i += length;
  }
  return -1;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  if (lead >= 0xc2 && lead <= 0xdf) return isTrail(second) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const low = lead === 0xe0 ? 0xa0 : 0x80;
    const high = lead === 0xed ? 0x9f : 0xbf;
    return second >= low && second <= high && isTrail(bytes[at + 2] ?? 0) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const low = lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xf4 ? 0x8f : 0xbf;
    const inside = second >= low && second <= high;
    return inside && isTrail(bytes[at + 2] ?? 0) && isTrail(bytes[at + 3] ?? 0) ? 4 : 0;
  }
  return 0;
}

function isTrail(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}

/**
 * False where UTF-8 text holds neither DEL, a C1 control character, a byte order mark nor the
 * replacement character. True where it may: a lead byte is enough, the cells are looked at then.
 */
export function mayHoldInvisible(bytes: Buffer): boolean {
  if (bytes.includes(0x7f) || bytes.includes("\ufeff") || bytes.includes("\ufffd")) return true;
  for (let at = bytes.indexOf(0xc2); at !== -1; at = bytes.indexOf(0xc2, at + 1)) {
    if ((bytes[at + 1] ?? 0) < 0xa0) return true;
  }
  return false;
}
