import { formOf } from "../../charts/marks/form.ts";
import { chartWords } from "../../charts/words.ts";
import { citePage, citeSource } from "../../domain/citation/cite.ts";
import { USUAL_STYLE } from "../../domain/citation/cite-forms.ts";
import { plainText } from "../../domain/citation/rich-text.ts";
import { rangeKindOf, shownEstimate, statedNumbers } from "../../domain/estimate.ts";
import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import { numberWords } from "../../domain/number-words.ts";
import type { Figure } from "../../domain/release.ts";
import { spokenLine } from "../../domain/spoken-line.ts";
import { choiceWords } from "../choices.ts";
import { addressOf, type Edition } from "../edition.ts";
import { type FigureFacts, figureFacts } from "../facts.ts";
import { totalWords } from "../shown-edition.ts";
import { traceTag } from "../trace.ts";
import { exportWords } from "../words.ts";
import { lowerFirst } from "./chart-rows.ts";
import { releaseWords } from "./sources-text.ts";
import type { Piece } from "./text-xml.ts";
import { slideWords } from "./words.ts";

export type Line = readonly Piece[];

/** Figures said in full where none stands out, and the most that are where many do. */
const IN_FULL = 3;
const MOST_IN_FULL = 8;
/** Long enough for any caveat; a field of thousands of characters is not read aloud. */
const LONGEST = 6000;

function line(head: string, text: string): readonly Line[] {
  return text === "" ? [] : [[{ text: head, bold: true }, { text: text.slice(0, LONGEST) }]];
}

function fullLines(facts: FigureFacts, edition: Edition, language: Language): readonly Line[] {
  const { release } = edition;
  // What is said and cited is what the source says; the share is ours.
  const catalog = edition.shares?.published ?? edition.catalog;
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
    ...(edition.shares === undefined ? [] : line(words.share, facts.value)),
    ...line(words.cite, plainText(citeSource(figure, catalog, style, language, release.date))),
    ...line(words.page, plainText(citePage(figure, catalog, style, language, page))),
    ...line(words.caveat, facts.caveat),
    ...line(words.address, facts.permalink),
  ];
}

/** "F07 World Bank, Oct 2020: 88–115 million; range between scenarios; World Bank, title, date; “…”" */
function shortLine(facts: FigureFacts, language: Language): Line {
  const words = exportWords(language);
  const kind = chartWords(language).forms[formOf(facts.estimate)];
  const parts = [
    facts.value + (facts.count === undefined ? "" : words.brackets(facts.count.words)),
    ...(rangeKindOf(facts.estimate) === null ? [] : [lowerFirst(kind, language)]),
    [facts.issuer, facts.sourceTitle, facts.published].join(words.comma),
    `“${facts.statedAs.slice(0, LONGEST)}”`,
    ...(facts.secondHand === null ? [] : [facts.secondHand]),
    facts.shortLink,
  ];
  const name = facts.code === null ? facts.name : `${facts.code} ${facts.name}`;
  return [{ text: name + words.colon, bold: true }, { text: parts.join(words.semicolon) }];
}

/**
 * Ids of the figures that a speaker needs in full: those that stand out, the first and the last by date
 * where figures stand in time, and those whose number the title names; else the first few.
 * `language` is that of the title.
 */
export function figuresInFull(
  exhibit: Exhibit,
  title: string,
  { catalog }: Edition,
  language: Language,
): ReadonlySet<string> {
  const figures = exhibit.figures.map((id) => catalog.figure(id));
  const inTime = exhibit.kind === "vintages" || exhibit.kind === "series";
  const dateOf = (f: Figure) =>
    (exhibit.kind === "series" ? f.period.split("/").at(-1) : catalog.source(f.source).published) ??
    "";
  const sorted = figures
    .filter((f) => dateOf(f) !== "")
    .sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
  const isNamed = (figure: Figure) =>
    statedNumbers(shownEstimate(figure.estimate)).some((value) => {
      const { unit } = catalog.indicator(figure.indicator);
      const [before = "", after = ""] = title.split(
        numberWords(value, unit, language, { digits: "short" }),
      );
      return before !== title && !/[\d.,]$/.test(before) && !/^[\d.]/.test(after);
    });
  const chosen = [
    ...figures.filter((f) => exhibit.highlight.includes(f.id)),
    ...(inTime ? [sorted[0], sorted.at(-1)] : []),
    ...figures.filter(isNamed),
  ].flatMap((f) => f?.id ?? []);
  const all = chosen.length === 0 ? exhibit.figures.slice(0, IN_FULL) : chosen;
  return new Set([...new Set(all)].slice(0, MOST_IN_FULL));
}

/**
 * Speaker notes, one paragraph each: what to say, citation, caveat, address of the figures `inFull`,
 * then each other one in short; release and trace at the end.
 */
export function notesLines(
  exhibit: Exhibit,
  edition: Edition,
  language: Language,
  inFull: ReadonlySet<string>,
): readonly Line[] {
  const facts = figureFacts(exhibit, edition, language);
  const words = slideWords(language);
  const full = facts.filter((f) => inFull.has(f.id));
  const rest = facts.filter((f) => !inFull.has(f.id));
  return [
    ...full.flatMap((f) => fullLines(f, edition, language)),
    ...(rest.length === 0 ? [] : [[{ text: words.derived, bold: true }]]),
    ...rest.map((f) => shortLine(f, language)),
    ...line(words.total, totalWords(edition, language)?.sentence ?? ""),
    ...line(
      words.chosen,
      choiceWords(exhibit, edition, language).join(exportWords(language).semicolon),
    ),
    ...line(words.address, addressOf(exhibit.path, language, edition)),
    ...line(words.release, releaseWords(edition, language)),
    ...line(words.trace, traceTag(exhibit, edition.release.version)),
  ];
}
