import { rangeKindOf } from "../../domain/estimate.ts";
import type { Language } from "../../domain/language.ts";
import type { Edition } from "../edition.ts";
import type { Cell, Sheet } from "../xlsx/sheet.ts";
import type { DataRow } from "./columns.ts";
import { type DataWords, dataWords } from "./words.ts";

type NoteKind = keyof DataWords["noteKinds"];

/** What has to be known of each figure: one row a note. */
export function notesSheet(rows: readonly DataRow[], edition: Edition, language: Language): Sheet {
  const words = dataWords(language);
  const notes = rows.flatMap((row) =>
    notesOf(row, edition, language).map(([kind, text]): Cell[] => [
      { text: row.facts.code ?? row.facts.id, style: "wrap" },
      { text: row.facts.name, style: "wrap" },
      { text: words.noteKinds[kind], style: "wrap" },
      { text, style: "wrap" },
    ]),
  );
  return {
    name: words.sheets.notes,
    rows: [words.noteColumns.map((text): Cell => ({ text, style: "head" })), ...notes],
    widths: [24, 36, 24, 100],
    frozen: 1,
  };
}

function notesOf(
  { figure, facts }: DataRow,
  { catalog }: Edition,
  language: Language,
): readonly (readonly [NoteKind, string])[] {
  const notes: (readonly [NoteKind, string])[] = [];
  const add = (kind: NoteKind, text: string | undefined) => {
    if (text !== undefined && text !== "") notes.push([kind, text]);
  };
  const term = (kind: NoteKind, column: string, value: string | null) => {
    if (value === null) return;
    const { label, meaning } = catalog.term(column, value);
    add(kind, label[language] + dataWords(language).between + meaning[language]);
  };
  add("caveat", facts.caveat);
  add("method", figure.methodNote?.[language]);
  term("range", "range_kind", rangeKindOf(figure.estimate));
  term("line", "poverty_line", figure.povertyLine);
  term("baseline", "baseline", figure.baseline);
  add("departs", catalog.citedBy(figure.id)?.departs[language]);
  for (const { figures, why } of catalog.lookalikesOf(figure.id)) {
    const other = figures[0] === figure.id ? figures[1] : figures[0];
    add("lookalike", other + dataWords(language).between + why[language]);
  }
  return notes;
}
