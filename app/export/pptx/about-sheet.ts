import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import { addressOf, type Edition } from "../edition.ts";
import { traceTag } from "../trace.ts";
import type { Cell, Sheet } from "../xlsx/sheet.ts";
import type { Line } from "./notes-text.ts";
import { slideWords } from "./words.ts";

/** Second sheet of a chart's workbook: address, trace tag, then the lines of the notes. */
export function aboutSheet(
  exhibit: Exhibit,
  title: string,
  subtitle: string,
  edition: Edition,
  language: Language,
  lines: readonly Line[],
): Sheet {
  const words = slideWords(language);
  const address = addressOf(exhibit.path, language, edition);
  const tag = traceTag(exhibit, edition.release.version);
  const rows = lines.map((pieces): readonly Cell[] => {
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
      [{ text: tag, style: "wrap" }],
      ...rows,
    ],
    widths: [110],
  };
}
