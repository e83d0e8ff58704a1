import type { Catalog } from "../domain/catalog.ts";
import type { Language } from "../domain/language.ts";
import { estimatePhrase, unitWords } from "../domain/number-words.ts";
import { dateWords, periodWords } from "../domain/period-words.ts";
import { parseQuantity } from "../domain/quantity/parse-quantity.ts";
import type { Quantity } from "../domain/quantity/quantity.ts";
import type { Figure } from "../domain/release.ts";
import { spokenLine } from "../domain/spoken-line.ts";
import { UNIT_NAMES } from "../domain/unit-names.ts";
import type { Difference } from "./candidates.ts";
import type { QuoteFinding } from "./check-text.ts";
import { type DocumentNote, documentNote } from "./document-note.ts";
import { plainHan } from "./plain-han.ts";
import { isPrecise, matchValue } from "./value-match.ts";
import { QUOTE_WORDS } from "./words.ts";

/** What a reader is told of one number. */
export interface Correction {
  /** The verdict in words: "Range cut to one end"; 区间只取一端. */
  readonly verdict: string;
  /** One sentence that names the difference from the records. */
  readonly why: string;
  /** The correct wording, of what replaced an outdated figure; null where no figure is meant. */
  readonly wording: string | null;
  /** The figure of the wording, to cite; null likewise. */
  readonly figure: Figure | null;
  /** What is wrong with the number as the dialogue's document prints it; null likewise, or where nothing is. */
  readonly note: DocumentNote | null;
}

/** Units that need no name beside their number: it is printed with them. */
const PRINTED = ["percent", "percentage-points", "CNY", "USD"];

/** The number of a figure as stated, with its unit: "345 million full-time equivalent jobs". */
function statedWords(figure: Figure, catalog: Catalog, language: Language): string {
  const { unit } = catalog.indicator(figure.indicator);
  const number = estimatePhrase(figure.estimate, unit, language);
  if (PRINTED.includes(unit)) return number;
  return language === "en"
    ? `${number} ${unitWords(unit, language)}`
    : number + unitWords(unit, language);
}

/** When a figure was published; null where no date is known. */
function publishedWords(figure: Figure, catalog: Catalog, language: Language): string | null {
  const { published } = catalog.source(figure.source);
  return published === null ? null : dateWords(published, language);
}

/** What of the figure a difference is about. */
function ownWords(
  difference: Difference,
  figure: Figure,
  catalog: Catalog,
  language: Language,
): string {
  switch (difference) {
    case "population": {
      const name = catalog.indicator(figure.indicator).name[language];
      const people = figure.population[language];
      return language === "en" ? `${name} (${people})` : `${name}（${people}）`;
    }
    case "poverty-line":
      return figure.povertyLine === null
        ? ""
        : catalog.term("poverty_line", figure.povertyLine).label[language];
    case "place":
      return catalog.geography(figure.geography).name[language];
    case "period":
      return periodWords(figure.period, language);
    case "issuer":
      return catalog.source(figure.source).issuer[language];
  }
}

/** Why a unit is wrong: another magnitude word, or another thing counted. */
function unitWhy(
  said: string,
  quantity: Quantity | null,
  figure: Figure,
  catalog: Catalog,
  language: Language,
): string {
  const words = QUOTE_WORDS[language];
  const { unit } = catalog.indicator(figure.indicator);
  const isHan = /[\u3400-\u9fff]/.test(said);
  if (quantity !== null && matchValue(quantity, figure.estimate, unit, isHan) === "scale") {
    return words.scale(said, statedWords(figure, catalog, language));
  }
  const own = statedWords(figure, catalog, language);
  const other = quantity?.unit ?? null;
  const isKnown = other !== null && other !== unit && Object.hasOwn(UNIT_NAMES, other);
  return isKnown ? words.unit(own, unitWords(other, language)) : words.unitAlone(own);
}

function whyOf(
  { verdict, now, differs }: QuoteFinding,
  figure: Figure,
  said: string,
  catalog: Catalog,
  language: Language,
): string {
  const words = QUOTE_WORDS[language];
  const stated = statedWords(figure, catalog, language);
  const quantity = parseQuantity(plainHan(said));
  switch (verdict) {
    case "correct":
      return quantity === null || isPrecise(quantity, figure.estimate)
        ? words.correct(stated)
        : words.rounded(stated);
    case "misquoted":
      return words.misquoted(said, stated);
    case "range-cut-to-one-end":
      return words.cut(said, stated);
    case "wrong-unit":
      return unitWhy(said, quantity, figure, catalog, language);
    case "wrong-scope":
      return words.scope(
        (differs.length > 0 ? differs : (["population"] as const))
          .map((name) => words.differences[name](ownWords(name, figure, catalog, language)))
          .join(words.join),
      );
    case "outdated": {
      const next = now ?? figure;
      const date = publishedWords(next, catalog, language);
      return words.outdated(stated, statedWords(next, catalog, language), date);
    }
    case "published-later":
      return words.later(stated, publishedWords(figure, catalog, language));
    case "not-found":
      return words.notFound;
  }
}

/** A document that itself strays from its source is no right wording: the source's figure is. */
function originOf(figure: Figure, { verdict }: QuoteFinding, catalog: Catalog): Figure {
  const cited = catalog.citedBy(figure.id);
  const origin = cited?.agreement === "differs-in-scope" ? cited.originFigure : null;
  return verdict === "wrong-scope" && origin !== null ? catalog.figure(origin) : figure;
}

/**
 * The answer for the reader of one finding in `text`: verdict, why, and the wording that would be
 * right, in one language. Every number is of the records or quoted from the text.
 */
export function correctionOf(
  finding: QuoteFinding,
  text: string,
  catalog: Catalog,
  language: Language,
): Correction {
  const words = QUOTE_WORDS[language];
  const verdict = words.verdicts[finding.verdict];
  if (finding.figure === null) {
    return { verdict, why: words.notFound, wording: null, figure: null, note: null };
  }
  const said = text.slice(finding.start, finding.end);
  const meant = originOf(finding.figure, finding, catalog);
  const figure = finding.now ?? meant;
  return {
    verdict,
    why: whyOf(finding, meant, said, catalog, language),
    wording: spokenLine(figure, catalog, language),
    figure,
    note: documentNote(figure, finding, catalog, language),
  };
}
