import type { Exhibit } from "../domain/exhibit.ts";
import type { Language } from "../domain/language.ts";
import { exhibitToCsv, LINE_END } from "../export/data/csv.ts";
import type { Edition } from "../export/edition.ts";

/** Several charts in one CSV file: one header row, then the rows of each, which name their unit. */
export function exhibitsToCsv(
  exhibits: readonly Exhibit[],
  edition: Edition,
  language: Language,
): { readonly text: string; readonly rows: number } {
  const files = exhibits.map((exhibit) => exhibitToCsv(exhibit, edition, language));
  const head = files[0]?.split(LINE_END, 1)[0] ?? "";
  const bodies = files.map((file) => file.slice(file.indexOf(LINE_END) + LINE_END.length));
  const rows = exhibits.reduce((sum, { figures }) => sum + figures.length, 0);
  return { text: head + LINE_END + bodies.join(""), rows };
}
