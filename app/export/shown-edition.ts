import { asShares } from "../domain/comparability/as-shares.ts";
import type { Exhibit } from "../domain/exhibit.ts";
import type { Language } from "../domain/language.ts";
import { estimateWords, numberWords, unitWords } from "../domain/number-words.ts";
import { dateWords } from "../domain/period-words.ts";
import type { Figure } from "../domain/release.ts";
import type { Edition } from "./edition.ts";
import { exportWords } from "./words.ts";

/**
 * The edition as an exhibit shows it: where that shows shares of a total, its figures are shares in the
 * catalog, and `shares` keeps the counts as published. Asked again of its own answer, it is the same.
 * @throws RangeError for an unknown total or figure, or a figure that has no share of the total.
 */
export function shownEdition(
  { share, figures }: Pick<Exhibit, "share" | "figures">,
  edition: Edition,
): Edition {
  if (share === undefined || edition.shares !== undefined) return edition;
  const { catalog } = edition;
  const total = catalog.denominator(share);
  const made = asShares(
    figures.map((id) => catalog.figure(id)),
    total,
    catalog,
  );
  const [refused] = made.refused;
  if (refused !== undefined) {
    throw new RangeError(`${refused.figure.id} is no share of ${share}: ${refused.refusal}`);
  }
  return { ...edition, catalog: made.catalog, shares: { total, published: catalog } };
}

/** The record as published, whatever is shown. */
export function publishedFigure(id: string, { catalog, shares }: Edition): Figure {
  return (shares?.published ?? catalog).figure(id);
}

/** "84–132 million": the count that a share was worked out from, as published; null where none is shown. */
export function countWords(id: string, { shares }: Edition, language: Language): string | null {
  if (shares === undefined) return null;
  const figure = shares.published.figure(id);
  const { unit } = shares.published.indicator(figure.indicator);
  return estimateWords(figure.estimate, unit, language);
}

/** What a share is of, and where the total was read. */
export interface TotalWords {
  /** "World population, 2020". */
  readonly of: string;
  /** "7.79 billion people", every digit stated. */
  readonly value: string;
  /** Issuer, title and date. */
  readonly source: string;
  /** null where the source has no address. */
  readonly url: string | null;
  /** All of it, and that the share was worked out here. */
  readonly sentence: string;
}

/** null where an edition shows numbers as published. */
export function totalWords({ shares }: Edition, language: Language): TotalWords | null {
  if (shares === undefined) return null;
  const { total, published } = shares;
  const { comma, noDate, sharesOf } = exportWords(language);
  const source = published.source(total.source);
  const date = source.published === null ? noDate : dateWords(source.published, language);
  const unit = unitWords(total.unit, language);
  const of = total.name[language];
  const value =
    numberWords(total.value, total.unit, language) + (language === "zh" ? "" : ` ${unit}`);
  const who = [source.issuerShort[language], date].join(comma);
  return {
    of,
    value,
    source: [source.issuer[language], source.titleWords?.[language] ?? source.title, date].join(
      comma,
    ),
    url: source.url,
    sentence: sharesOf(of, value, who),
  };
}
