import { Inflate } from "fflate/browser";
import { Unreadable } from "./found.ts";
import { type Budget, LIMITS } from "./limits.ts";

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** A package whose parts are unpacked one at a time, when they are wanted. */
export interface ZipPackage {
  readonly paths: readonly string[];
  has(path: string): boolean;
  /** @throws Unreadable if there is no such part, or it is damaged, encrypted or too large. */
  read(path: string): Uint8Array;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** Packed bytes given to the unpacker at once: bounds what one step can swell to, to about 17 MB. */
const STEP = 16 * 1024;

const damaged = () => new Unreadable({ what: "damaged" });

/**
 * Reads the directory of a zip and nothing else. Sizes are claims of the file and are held to: a part
 * that unpacks to more than it says is damaged.
 * Layout: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16; no zip64.
 * @throws Unreadable if it is not a whole zip, or has too many parts.
 */
export function openZip(bytes: Uint8Array, budget: Budget): ZipPackage {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryOf(bytes, view);
  return {
    paths: [...entries.keys()],
    has: (path) => entries.has(path),
    read(path) {
      const entry = entries.get(path);
      if (entry === undefined) throw damaged();
      if (entry.encrypted) throw new Unreadable({ what: "encrypted" });
      budget.take(entry.size, entry.packed);
      return unpack(packedBytes(bytes, view, entry), entry);
    },
  };
}

function directoryOf(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Entry> {
  const end = findDirectoryEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) throw new Unreadable({ what: "too-much-inside" });
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const path = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
    entries.set(path.replaceAll("\\", "/").replace(/^\//, ""), {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record is 22 bytes and a comment of at most 65,535. */
function findDirectoryEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 65_535; at--) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  throw damaged();
}

function packedBytes(bytes: Uint8Array, view: DataView, { offset, packed }: Entry): Uint8Array {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) throw damaged();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw damaged();
  return bytes.subarray(start, start + packed);
}

function unpack(packed: Uint8Array, { method, size }: Entry): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw damaged();
  return inflate(packed, size);
}

/**
 * Unpacks raw deflate to exactly `size` bytes; stops as soon as there are more.
 * @throws Unreadable if the data is no deflate, or unpacks to another size.
 */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    length += chunk.length;
    if (length > size) throw damaged();
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    throw damaged();
  }
  if (length !== size) throw damaged();
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
