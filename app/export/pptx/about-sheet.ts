import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import { addressOf, type Edition } from "../edition.ts";
import { traceTag } from "../trace.ts";
import type { Cell, Sheet } from "../xlsx/sheet.ts";
import { notesLines } from "./notes-text.ts";
import { slideWords } from "./words.ts";

/** Second sheet of a chart's workbook: what to say and cite, caveats, release, address, trace tag. */
export function aboutSheet(
  exhibit: Exhibit,
  title: string,
  subtitle: string,
  edition: Edition,
  language: Language,
  inFull: ReadonlySet<string>,
): Sheet {
  const words = slideWords(language);
  const address = addressOf(exhibit.path, language, edition);
  const tag = traceTag(exhibit, edition.release.version);
  const lines = notesLines(exhibit, edition, language, inFull).map((pieces): readonly Cell[] => {
    const text = pieces.map((piece) => piece.text).join("");
    const link = pieces.length === 2 && text === words.address + pieces[1]?.text;
    return [{ text, style: "wrap", ...(link ? { href: pieces[1]?.text ?? "" } : {}) }];
  });
  return {
    name: words.aboutSheet,
    rows: [
      [{ text: title, style: "title" }],
      [{ text: subtitle, style: "wrap" }],
      [{ text: words.how, style: "wrap" }],
      [{ text: address, href: address }],
      [tag],
      ...lines,
    ],
    widths: [110],
  };
}
