import type { Words } from "../../app/domain/language.ts";
import type { Problem } from "../problem.ts";
import type { LineIndex } from "../read/line-index.ts";
import type { TableSpec } from "../read/table-spec.ts";
import type { Glossary } from "./glossary.ts";

/** What every table is parsed against. */
export class Context {
  readonly problems: Problem[];
  /** English text → both languages, for columns that exist in English only. */
  readonly translations: Glossary<Words>;
  /** Column → values it may hold, each → itself; filled while vocabularies.csv is parsed. */
  readonly vocabulary = new Map<string, Map<string, string>>();
  /** False where vocabularies.csv could not be read whole. */
  vocabularyWhole = true;
  /** Addresses found in order so far, each → itself. */
  readonly addresses = new Map<string, string>();
  readonly #interned = new Map<string, string>();

  constructor(problems: Problem[], translations: Glossary<Words>) {
    this.problems = problems;
    this.translations = translations;
  }

  /** The one string that stands for all strings equal to `text`. */
  intern(text: string): string {
    const known = this.#interned.get(text);
    if (known !== undefined) return known;
    this.#interned.set(text, text);
    return text;
  }
}

/** The row that is being parsed, and where to report what is wrong with it. One object per table. */
export class Cursor {
  row: readonly string[] = [];
  /** Record number in the file; the header is 0. */
  record = 0;
  /** Whether the row may hold invisible characters. */
  suspect = false;
  readonly spec: TableSpec;
  readonly lines: LineIndex;
  readonly context: Context;

  constructor(spec: TableSpec, lines: LineIndex, context: Context) {
    this.spec = spec;
    this.lines = lines;
    this.context = context;
  }

  /** Line of the row in its file, from 1. */
  get line(): number {
    return this.lines.lineOf(this.record);
  }

  cell(column: number): string {
    return this.row[column] as string;
  }

  fault(column: number, found: string, expected: string, remedy: string): void {
    this.context.problems.push({
      file: this.spec.file,
      line: this.line,
      column: this.spec.columns[column] ?? `column ${column + 1}`,
      found,
      expected,
      remedy,
    });
  }
}

/** Column name → its position, so that a loop over rows looks nothing up by name. */
export function positions<Column extends string>(spec: TableSpec<Column>): Record<Column, number> {
  return Object.fromEntries(spec.columns.map((name, i) => [name, i])) as Record<Column, number>;
}
