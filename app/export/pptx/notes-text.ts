import { citePage, citeSource, USUAL_STYLE } from "../../domain/citation/cite.ts";
import { plainText } from "../../domain/citation/rich-text.ts";
import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import { spokenLine } from "../../domain/spoken-line.ts";
import { addressOf, type Edition } from "../edition.ts";
import { type FigureFacts, figureFacts } from "../facts.ts";
import { traceTag } from "../trace.ts";
import { exportWords } from "../words.ts";
import { lowerFirst } from "./chart-rows.ts";
import { releaseWords } from "./sources-text.ts";
import type { Piece } from "./text-xml.ts";
import { slideWords } from "./words.ts";

type Line = readonly Piece[];

/** Figures said in full where none stands out. */
const IN_FULL = 3;
/** Long enough for any caveat; a field of thousands of characters is not read aloud. */
const LONGEST = 6000;

function line(head: string, text: string): readonly Line[] {
  return text === "" ? [] : [[{ text: head, bold: true }, { text: text.slice(0, LONGEST) }]];
}

function fullLines(facts: FigureFacts, edition: Edition, language: Language): readonly Line[] {
  const { catalog, release } = edition;
  const figure = catalog.figure(facts.id);
  const words = slideWords(language);
  const style = USUAL_STYLE[language];
  // The day of the release stands for the day of reading: the same deck twice is the same file.
  const page = {
    address: edition.site === null ? null : facts.permalink,
    release,
    accessed: release.date,
  };
  const head = facts.code === null ? facts.name : `${facts.code} ${facts.name}`;
  return [
    [{ text: head, bold: true }],
    ...line(words.say, spokenLine(figure, catalog, language)),
    ...line(words.cite, plainText(citeSource(figure, catalog, style, language, release.date))),
    ...line(words.page, plainText(citePage(figure, catalog, style, language, page))),
    ...line(words.caveat, facts.caveat),
    ...line(words.address, facts.permalink),
  ];
}

/** "F07 World Bank, Oct 2020: 88–115 million; range between scenarios; as printed “…”" */
function shortLine(facts: FigureFacts, language: Language): Line {
  const words = exportWords(language);
  const [open, close] = ["“", "”"];
  const parts = [
    facts.value,
    ...(facts.rangeKind === null ? [] : [lowerFirst(facts.rangeKind, language)]),
    `${open}${facts.statedAs.slice(0, LONGEST)}${close}`,
    ...(facts.secondHand === null ? [] : [facts.secondHand]),
    facts.shortLink,
  ];
  const name = facts.code === null ? facts.name : `${facts.code} ${facts.name}`;
  return [{ text: name + words.colon, bold: true }, { text: parts.join(words.semicolon) }];
}

/**
 * Speaker notes, one paragraph each: what to say, citation, caveat, address of the figures that stand
 * out (or the first few), then all figures in short where there are more; release and trace at the end.
 */
export function notesLines(
  exhibit: Exhibit,
  edition: Edition,
  language: Language,
): readonly Line[] {
  const facts = figureFacts(exhibit, edition, language);
  const words = slideWords(language);
  const marked = facts.filter((f) => exhibit.highlight.includes(f.id));
  const full = marked.length > 0 && marked.length <= 8 ? marked : facts.slice(0, IN_FULL);
  const rest = full.length === facts.length ? [] : facts;
  return [
    ...full.flatMap((f) => fullLines(f, edition, language)),
    ...(rest.length === 0 ? [] : [[{ text: words.derived, bold: true }]]),
    ...rest.map((f) => shortLine(f, language)),
    ...line(words.address, addressOf(exhibit.path, language, edition)),
    ...line(words.release, releaseWords(edition, language)),
    ...line(words.trace, traceTag(exhibit, edition.release.version)),
  ];
}
