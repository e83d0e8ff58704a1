import { isUtf8 } from "node:buffer";
import Papa from "papaparse";
import type { Problem } from "../problem.ts";
import { describeByte, describeFault, describeHeader, describeRagged } from "./describe.ts";
import type { LineIndex } from "./line-index.ts";
import { CsvScanner } from "./scan-csv.ts";
import type { TableSpec } from "./table-spec.ts";
import { firstInvalidUtf8 } from "./utf8.ts";

/** Rows that follow one another in a table. */
export interface Rows {
  readonly rows: readonly (readonly string[])[];
  /** Record number of the first row; the header is record 0. */
  readonly first: number;
  readonly lines: LineIndex;
  /** Text that holds all of the rows, for rules that look at every character. */
  readonly text: string;
}
export type TakeRows = (rows: Rows) => void;

/** Turns whole records into rows and keeps count of them. */
export class TableReader {
  open = true;
  readonly #scanner = new CsvScanner();
  readonly #spec: TableSpec;
  readonly #problems: Problem[];
  readonly #take: TakeRows;
  #records = 0;

  constructor(spec: TableSpec, problems: Problem[], take: TakeRows) {
    this.#spec = spec;
    this.#problems = problems;
    this.#take = take;
  }

  /** Offset after the last whole record; scanning stops for good at a fault. */
  scan(bytes: Uint8Array, from: number, to: number): number {
    this.#scanner.scan(bytes, from, to);
    if (this.#scanner.fault !== null) this.open = false;
    return this.#scanner.recordEnd;
  }

  takeBlock(bytes: Buffer): void {
    const text = this.#decode(bytes);
    if (text === null) return;
    const parsed = Papa.parse<string[]>(text, { delimiter: ",", newline: "\n", quoteChar: '"' });
    const rows = parsed.data;
    const first = this.#records;
    this.#records += rows.length;
    if (first > 0) this.#takeRows(rows, first, text);
    else if (this.#checkHeader(rows[0] ?? [])) this.#takeRows(rows.slice(1), 1, text);
    else this.open = false;
  }

  finish(pending: boolean): void {
    this.#scanner.finish(pending);
    const fault = this.#scanner.fault;
    if (fault !== null) this.#problems.push(describeFault(this.#spec, fault));
    else if (this.#records === 0 && this.open) this.#checkHeader([]);
  }

  #takeRows(rows: readonly (readonly string[])[], first: number, text: string): void {
    const width = this.#spec.columns.length;
    const take = (from: number, to: number) => {
      if (from === to) return;
      const part = from === 0 && to === rows.length ? rows : rows.slice(from, to);
      this.#take({ rows: part, first: first + from, lines: this.#scanner.lines, text });
    };
    let start = 0;
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] as readonly string[];
      if (row.length === width) continue;
      this.#ragged(row, first + i);
      take(start, i);
      start = i + 1;
    }
    take(start, rows.length);
  }

  #ragged(row: readonly string[], record: number): void {
    const { file, columns } = this.#spec;
    const last = columns[Math.min(row.length, columns.length) - 1] ?? "(row)";
    const blank = row.length === 1 && row[0] === "";
    this.#problems.push({
      file,
      line: this.#scanner.lines.lineOf(record),
      column: last,
      found: blank
        ? "an empty line"
        : `${row.length} cells, the row begins ${excerpt(row[0] ?? "")}`,
      expected: `${columns.length} cells`,
      remedy: blank
        ? "delete the line"
        : row.length < columns.length
          ? "add the missing commas, or close a quote"
          : "put a cell that holds a comma in double quotes",
    });
  }

  #checkHeader(header: readonly string[]): boolean {
    const problem = describeHeader(this.#spec, header);
    if (problem !== null) this.#problems.push(problem);
    return problem === null;
  }

  #decode(bytes: Buffer): string | null {
    // The last line end is left out: PapaParse would read an empty row after it.
    if (isUtf8(bytes)) return bytes.toString("utf8", 0, bytes.length - 1);
    this.#problems.push(this.#describeEncoding(bytes));
    this.open = false;
    return null;
  }

  #describeEncoding(bytes: Uint8Array): Problem {
    const at = firstInvalidUtf8(bytes);
    const before = new CsvScanner();
    before.scan(bytes, 0, at);
    const line = this.#scanner.lines.lineOf(this.#records) + before.line - 1;
    return describeByte(this.#spec, line, before.cell, bytes[at] ?? 0);
  }
}
