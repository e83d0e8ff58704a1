import { isUtf8 } from "node:buffer";
import Papa from "papaparse";
import type { Problem } from "../problem.ts";
import { describeByte, describeFault, describeMark, describeRagged } from "./describe.ts";
import { describeHeader } from "./describe-header.ts";
import type { LineIndex } from "./line-index.ts";
import { CsvScanner } from "./scan-csv.ts";
import type { TableSpec } from "./table-spec.ts";
import { firstInvalidUtf8, mayHoldInvisible } from "./utf8.ts";

/** Rows that follow one another in a table. */
export interface Rows {
  readonly rows: readonly (readonly string[])[];
  /** Record number of the first row; the header is record 0. */
  readonly first: number;
  readonly lines: LineIndex;
  /** False where no cell can hold a character that nobody sees. */
  readonly suspect: boolean;
}
export type TakeRows = (rows: Rows) => void;

/** Turns whole records into rows and keeps count of them. */
export class TableReader {
  /** False once no more rows can be read. */
  open = true;
  /** False once a row is missing from what was handed over. */
  whole = true;
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
    if (text === null || !this.#checkMark(text)) return;
    const parsed = Papa.parse<string[]>(text, { delimiter: ",", newline: "\n", quoteChar: '"' });
    const rows = parsed.data;
    const first = this.#records;
    this.#records += rows.length;
    if (first > 0) this.#takeRows(rows, first, mayHoldInvisible(bytes));
    else if (this.#checkHeader(rows[0] ?? []))
      this.#takeRows(rows.slice(1), 1, mayHoldInvisible(bytes));
  }

  finish(pending: boolean): void {
    this.#scanner.finish(pending);
    const fault = this.#scanner.fault;
    if (fault !== null) this.#refuse(describeFault(this.#spec, fault));
    else if (this.#records === 0 && this.open) this.#checkHeader([]);
  }

  #takeRows(rows: readonly (readonly string[])[], first: number, suspect: boolean): void {
    const width = this.#spec.columns.length;
    const take = (from: number, to: number) => {
      if (from === to) return;
      const part = from === 0 && to === rows.length ? rows : rows.slice(from, to);
      this.#take({ rows: part, first: first + from, lines: this.#scanner.lines, suspect });
    };
    let start = 0;
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] as readonly string[];
      if (row.length === width) continue;
      const line = this.#scanner.lines.lineOf(first + i);
      this.#report(describeRagged(this.#spec, line, row));
      take(start, i);
      start = i + 1;
    }
    take(start, rows.length);
  }

  #report(problem: Problem): void {
    this.#problems.push(problem);
    this.whole = false;
  }

  #refuse(problem: Problem): void {
    this.#report(problem);
    this.open = false;
  }

  #checkHeader(header: readonly string[]): boolean {
    const problem = describeHeader(this.#spec, header);
    if (problem !== null) this.#refuse(problem);
    return problem === null;
  }

  /** PapaParse drops a byte order mark unsaid, so it is looked for first. */
  #checkMark(text: string): boolean {
    if (!text.startsWith("\ufeff")) return true;
    this.#refuse(describeMark(this.#spec, this.#scanner.lines.lineOf(this.#records)));
    return false;
  }

  #decode(bytes: Buffer): string | null {
    // The last line end is left out: PapaParse would read an empty row after it.
    if (isUtf8(bytes)) return bytes.toString("utf8", 0, bytes.length - 1);
    this.#refuse(this.#describeEncoding(bytes));
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
