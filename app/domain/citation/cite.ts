import type { Catalog } from "../catalog.ts";
import type { Language } from "../language.ts";
import type { Figure, Source } from "../release.ts";
import { apa } from "./apa.ts";
import { chicago } from "./chicago.ts";
import { isGbt, type Style } from "./cite-forms.ts";
import { gbt } from "./gbt.ts";
import { harvard } from "./harvard.ts";
import type { RichText } from "./rich-text.ts";
import { type CitedPage, pageWork } from "./site-work.ts";
import { type Work, workOf } from "./work.ts";

/** One work in the order of a style. */
export function citeWork(work: Work, style: Style): RichText {
  switch (style) {
    case "apa-7":
      return apa(work);
    case "chicago-18":
      return chicago(work);
    case "harvard":
      return harvard(work);
    case "gbt-7714-2015":
      return gbt(work, "2015");
    case "gbt-7714-2025":
      return gbt(work, "2025");
  }
}

/** One source by itself. `accessed` is an ISO date, null where it is not to be said. */
export function citeOneSource(
  source: Source,
  style: Style,
  language: Language,
  accessed: string | null,
): RichText {
  return citeWork(workOf(source, { language, accessed, original: isGbt(style) }), style);
}

/**
 * The work that a figure comes from; second-hand: "as cited in" the work it was read in.
 * `accessed` is an ISO date, null where it is not to be said. @throws RangeError where the catalog lacks a source.
 */
export function citeSource(
  figure: Figure,
  catalog: Catalog,
  style: Style,
  language: Language,
  accessed: string | null,
): RichText {
  const work = citeOneSource(catalog.source(figure.source), style, language, accessed);
  const reporter = reporterOf(figure, catalog);
  if (reporter === null) return work;
  return citedIn(work, citeOneSource(reporter, style, language, accessed), style, language);
}

/** The work that a second-hand figure was read in, null where that is the source itself. */
export function reporterOf(figure: Figure, catalog: Catalog): Source | null {
  const { reportedBy, source } = figure;
  return reportedBy === null || reportedBy === source ? null : catalog.source(reportedBy);
}

/** Both works, as one entry. */
export function citedIn(
  work: RichText,
  reporter: RichText,
  style: Style,
  language: Language,
): RichText {
  if (isGbt(style)) {
    const words = { en: " As cited in: ", zh: style.endsWith("2025") ? " 转引自：" : " 转引自: " };
    return [...work, { text: words[language] }, ...reporter];
  }
  const words = { en: ", as cited in ", zh: ", 转引自: " };
  return [...withoutStop(work), { text: words[language] }, ...reporter];
}

function withoutStop(runs: RichText): RichText {
  const last = runs.at(-1);
  if (last === undefined || last.href !== undefined || !/(?<!n\.d|et al)\.$/.test(last.text))
    return runs;
  const text = last.text.slice(0, -1);
  return text === "" ? runs.slice(0, -1) : [...runs.slice(0, -1), { ...last, text }];
}

/** This page with its release: name of the figure, site, version and date, address, day it was read. */
export function citePage(
  figure: Figure,
  catalog: Catalog,
  style: Style,
  language: Language,
  page: CitedPage,
): RichText {
  return citeWork(pageWork(figure, catalog, language, page), style);
}
