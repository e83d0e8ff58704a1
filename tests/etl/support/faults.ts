import { Buffer } from "node:buffer";
import type { DataFolder } from "./data-folder.ts";
import { recordsOf } from "./rfc4180.ts";

/** Where a planted fault must be reported, and parts of what the message must say. */
export interface Expected {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly found: RegExp;
  readonly remedy: RegExp;
}

export type Random = <T>(choices: readonly T[]) => T;
export type Cells = Readonly<Record<string, string>>;
export type Fault = readonly [name: string, plant: (d: DataFolder, pick: Random) => Expected];

export const FIGURES = "figures.csv";

/** Sets cells of a figure drawn from those that `suits` accepts. */
export function inFigure(
  d: DataFolder,
  pick: Random,
  suits: (row: Cells) => boolean,
  cells: Cells | ((row: Cells) => Cells),
): number {
  const row = pick(recordsOf(d.read(FIGURES)).filter(suits));
  return d.set(FIGURES, { id: row.id ?? "" }, typeof cells === "function" ? cells(row) : cells);
}

/** Replaces one byte run of a table by another, both given as Latin-1 text. */
export function bytes(d: DataFolder, file: string, before: string, after: string): number {
  const data = d.read(file);
  const at = data.indexOf(before);
  const head = Buffer.from(data.slice(0, at), "utf8");
  const tail = Buffer.from(data.slice(at + before.length), "utf8");
  d.write(file, Buffer.concat([head, Buffer.from(after, "latin1"), tail]));
  return data.slice(0, at).split("\n").length;
}

export const isPoint = (row: Cells) => row.central !== "" && row.low === "" && row.high === "";
export const isRange = (row: Cells) => row.central === "" && row.low !== "" && row.high !== "";
export const any = () => true;
export const at = (file: string, line: number, column: string, found: RegExp, remedy: RegExp) => ({
  file,
  line,
  column,
  found,
  remedy,
});

/** A table, the row to spoil (or null for the first), the cell, and what must be said. */
export type Simple = readonly [
  name: string,
  file: string,
  match: Readonly<Record<string, string>>,
  column: string,
  value: string,
  found: RegExp,
  remedy: RegExp,
];

/** A fault that spoils one cell. */
export const asFault = ([name, file, match, column, value, found, remedy]: Simple): Fault => [
  name,
  (d) => at(file, d.set(file, match, { [column]: value }), column, found, remedy),
];
