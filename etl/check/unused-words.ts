import type { Folder } from "../parse/parse-folder.ts";
import type { Problem } from "../problem.ts";
import { excerpt } from "../problem.ts";
import { TABLES } from "../read/table-spec.ts";

/**
 * Every translation and every issuer is used: one that is not belongs to a text that has since been
 * reworded. Only asked where all else is in order, as a table that cannot be read uses nothing.
 */
export function checkUnusedWords(folder: Folder, problems: Problem[]): void {
  if (problems.length > 0) return;
  for (const [en, line] of folder.translations.unused()) {
    problems.push({
      file: TABLES.translations.file,
      line,
      column: "text_en",
      found: `${excerpt(en)}, which stands in no table`,
      expected: "a text of a table, letter by letter",
      remedy: "correct the text, or delete the row",
    });
  }
  for (const [en, line] of folder.issuers.unused()) {
    problems.push({
      file: TABLES.issuers.file,
      line,
      column: "name_en",
      found: `${excerpt(en)}, which is the issuer of no source`,
      expected: "an issuer of sources.csv",
      remedy: "correct the name, or delete the row",
    });
  }
}
