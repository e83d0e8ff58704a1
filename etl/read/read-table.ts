import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../problem.ts";
import type { TakeRows } from "./table-reader.ts";
import { TableReader } from "./table-reader.ts";
import type { TableSpec } from "./table-spec.ts";

/** Small, so that the cells of a block die young in the memory of V8. */
const BLOCK_BYTES = 1 << 18;

/**
 * Reads a table block by block and hands over rows that all have the right number of cells. Memory is
 * one block, however long the file. Problems of encoding and structure go to `problems`; a fault that
 * makes cells uncertain stops the file there. Returns true if every row was handed over.
 */
export function readTable(
  folder: string,
  spec: TableSpec,
  problems: Problem[],
  take: TakeRows,
  onBytes: (count: number) => void = () => {},
): boolean {
  const handle = openTable(folder, spec, problems);
  if (handle === null) return false;
  const reader = new TableReader(spec, problems, take);
  try {
    readBlocks(handle, reader, onBytes);
    return reader.whole;
  } finally {
    closeSync(handle);
  }
}

function openTable(folder: string, spec: TableSpec, problems: Problem[]): number | null {
  try {
    return openSync(join(folder, spec.file), "r");
  } catch {
    problems.push({
      file: spec.file,
      line: 0,
      column: "(file)",
      found: "no file that can be read",
      expected: `a table with the columns ${spec.columns.join(",")}`,
      remedy: "put the table into the data folder",
    });
    return null;
  }
}

function readBlocks(handle: number, reader: TableReader, onBytes: (count: number) => void): void {
  let buffer: Buffer = Buffer.allocUnsafe(BLOCK_BYTES);
  let filled = 0;
  let scanned = 0;
  while (reader.open) {
    if (filled === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2);
    const count = readSync(handle, buffer, filled, buffer.length - filled, null);
    if (count === 0) break;
    filled += count;
    onBytes(count);
    const end = reader.scan(buffer, scanned, filled);
    if (end > 0) {
      reader.takeBlock(buffer.subarray(0, end));
      buffer.copyWithin(0, end, filled);
      filled -= end;
    }
    scanned = filled;
  }
  reader.finish(filled > 0);
}
