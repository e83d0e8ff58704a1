import type { Words } from "../../app/domain/language.ts";
import { excerpt } from "../problem.ts";
import type { Cursor } from "./cursor.ts";

/** C1 control characters, the byte order mark and the replacement character. */
const INVISIBLE = /[\u007f-\u009f\ufeff\ufffd]/;

/** Reports cells that begin or end with a space, or hold characters that nobody can see. */
export function checkCells(c: Cursor): void {
  const row = c.row;
  for (let i = 0; i < row.length; i += 1) {
    const cell = row[i] as string;
    const length = cell.length;
    if (length === 0) continue;
    const untidy = isSpace(cell.charCodeAt(0)) || isSpace(cell.charCodeAt(length - 1));
    if (!untidy && !(c.suspect && INVISIBLE.test(cell))) continue;
    c.fault(i, excerpt(cell), "no space at the ends, no invisible character", "delete it");
  }
}

/** White space as ECMAScript's `\s` has it, by UTF-16 code. */
function isSpace(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x1680) return code === 0xa0;
  if (code > 0x3000) return code === 0xfeff;
  return code <= 0x200a
    ? code >= 0x2000 || code === 0x1680
    : code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000;
}

/** A cell that must not be empty. */
export function text(c: Cursor, column: number): string {
  const cell = c.cell(column);
  if (cell === "") c.fault(column, "an empty cell", "a text", "fill in the cell");
  return cell;
}

/** A cell that refers to another row; equal ids become one string, so that looking them up is quick. */
export function reference(c: Cursor, column: number): string {
  return c.context.intern(text(c, column));
}

export function referenceOrNull(c: Cursor, column: number): string | null {
  return c.cell(column) === "" ? null : reference(c, column);
}

/** A cell, or null where it is empty. */
export function optional(c: Cursor, column: number): string | null {
  const cell = c.cell(column);
  return cell === "" ? null : cell;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id of the tables: lower-case words and digits joined by hyphens. */
export function id(c: Cursor, column: number): string {
  const cell = c.cell(column);
  if (!ID.test(cell)) {
    c.fault(
      column,
      excerpt(cell),
      "lower-case letters, digits, hyphens",
      "write an id of that form",
    );
  }
  return cell;
}

/** A text in both languages, from two columns. */
export function words(c: Cursor, en: number, zh: number): Words {
  const both = { en: c.cell(en), zh: c.cell(zh) };
  if (both.en === "") c.fault(en, "no English", "a text in English", "write the English text");
  if (both.zh === "") c.fault(zh, "no Chinese", "a text in Chinese", "write the Chinese text");
  return both;
}

/** A text in both languages or in neither. */
export function wordsOrNull(c: Cursor, en: number, zh: number): Words | null {
  return c.cell(en) === "" && c.cell(zh) === "" ? null : words(c, en, zh);
}

const HAN = /\p{Script=Han}/u;

/**
 * A text of a column that exists in English only, with its Chinese from translations.csv. A text that
 * already holds Chinese characters (a heading as printed) stands for itself in both languages.
 */
export function translated(c: Cursor, column: number): Words {
  const en = text(c, column);
  const both = c.context.translations.find(en);
  if (both !== undefined) return both;
  if (en !== "" && !HAN.test(en) && c.context.translations.whole) {
    const remedy = "add a row with this text to translations.csv";
    c.fault(column, `no Chinese for ${excerpt(en)}`, "a translation", remedy);
  }
  return { en, zh: en };
}

export function translatedOrNull(c: Cursor, column: number): Words | null {
  return c.cell(column) === "" ? null : translated(c, column);
}

const NUMBER = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/;

/** A plain decimal number in the unit itself, or null where the cell is empty or wrong. */
export function numberOrNull(c: Cursor, column: number): number | null {
  const cell = c.cell(column);
  if (cell === "") return null;
  const value = Number(cell);
  if (NUMBER.test(cell) && Number.isFinite(value) && !Object.is(value, -0)) return value;
  const remedy = "write 84000000, not 84 million, 84,000,000 or 8.4e7";
  c.fault(column, excerpt(cell), "a plain decimal number", remedy);
  return null;
}

/** A value of a closed column; `name` is the column in vocabularies.csv. */
export function term<Value extends string>(c: Cursor, column: number, name: string): Value {
  const cell = c.cell(column);
  const values = c.context.vocabulary.get(name);
  const declared = values?.get(cell);
  if (declared !== undefined) return declared as Value;
  if (!c.context.vocabularyWhole) return cell as Value;
  const expected = `one of ${[...(values?.keys() ?? [])].join(", ")}`;
  const found = cell === "" ? "an empty cell" : excerpt(cell);
  c.fault(column, found, expected, `correct it, or declare it as ${name} in vocabularies.csv`);
  return cell as Value;
}

export function termOrNull(c: Cursor, column: number, name: string): string | null {
  return c.cell(column) === "" ? null : term<string>(c, column, name);
}

const ADDRESS = /^https?:\/\/[^\s/?#"<>\\^`{|}]+\.[^\s/?#"<>\\^`{|}]+[^\s"<>\\^`{|}]*$/;

/** A web address, or null where the cell is empty. */
export function addressOrNull(c: Cursor, column: number): string | null {
  const cell = c.cell(column);
  if (cell === "") return null;
  const known = c.context.addresses.get(cell);
  if (known !== undefined) return known;
  if (ADDRESS.test(cell) && URL.canParse(cell)) {
    c.context.addresses.set(cell, cell);
    return cell;
  }
  const remedy = "copy the whole address, spaces as %20";
  c.fault(column, excerpt(cell), "an address that begins with https:// or http://", remedy);
  return cell;
}
