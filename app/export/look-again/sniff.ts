import { isPng } from "../png/png-chunks.ts";
import type { Problem } from "./found.ts";
import { decodeXml } from "./xml-text.ts";

/** What the first bytes say; the name of a file says nothing. */
export type Container = "zip" | "png" | "svg" | Problem;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Compound file: PowerPoint 97–2003, and what Office wraps a file with a password in. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const OTHERS: readonly (readonly [kind: string, first: readonly number[]])[] = [
  ["PDF", [0x25, 0x50, 0x44, 0x46]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["GIF", [0x47, 0x49, 0x46, 0x38]],
  ["WebP", [0x52, 0x49, 0x46, 0x46]],
  ["gzip", [0x1f, 0x8b]],
  ["RTF", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["TIFF", [0x49, 0x49, 0x2a, 0x00]],
  ["TIFF", [0x4d, 0x4d, 0x00, 0x2a]],
];

const startsWith = (bytes: Uint8Array, first: readonly number[]) =>
  first.every((byte, i) => bytes[i] === byte);

export const isZip = (bytes: Uint8Array) => startsWith(bytes, ZIP);

/** Whether the first element of the text is an `svg`, after a prolog and comments of at most 64 KiB. */
export function isSvg(bytes: Uint8Array): boolean {
  const head = decodeXml(bytes.subarray(0, 65_536));
  const [root] = /<[A-Za-z][^\s<>/]{0,40}/.exec(head) ?? [""];
  return /^<(?:[\w.-]+:)?svg$/.test(root);
}

export function sniff(bytes: Uint8Array): Container {
  if (bytes.length === 0) return { what: "empty" };
  if (isZip(bytes)) return "zip";
  if (isPng(bytes)) return "png";
  if (startsWith(bytes, COMPOUND)) return compoundProblem(bytes);
  const other = OTHERS.find(([, first]) => startsWith(bytes, first));
  if (other !== undefined) return { what: "other-kind", kind: other[0] };
  return isSvg(bytes) ? "svg" : { what: "other-kind", kind: null };
}

/** Names of streams stand in the directory in UTF-16, anywhere in the file. [MS-CFB] 2.6; [MS-OFFCRYPTO] 2.3.4. */
function compoundProblem(bytes: Uint8Array): Problem {
  if (includesWide(bytes, "EncryptedPackage")) return { what: "encrypted" };
  if (includesWide(bytes, "PowerPoint Document")) return { what: "old-powerpoint" };
  return { what: "other-kind", kind: "Office 97–2003" };
}

function includesWide(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].flatMap((char) => [char.charCodeAt(0), 0]);
  const [first = 0] = wide;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wide.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
