import type { Catalog } from "../domain/catalog.ts";
import type { Figure } from "../domain/release.ts";
import { type Mentions, type Span, spanOf, timeFits } from "./mentions.ts";

/** Spans shorter than this, in days, are met by the date of publication too. */
const A_QUARTER = 100;
const A_YEAR = 370;

/**
 * How a figure stands to the time asked: of a span as long as that, of one inside it, of a piece of it, of
 * one about it, only published in it, or of another time.
 */
export type TimeFit = "whole" | "inside" | "piece" | "fits" | "published" | "clashes";

export interface AskedTime {
  /** null: the question says nothing of the time. */
  readonly fit: (asked: Asked, figure: Figure) => TimeFit | null;
  readonly isPublishedThen: (asked: Asked, figure: Figure) => boolean;
  /** The question says a time, and the figure neither is of it nor was published in it. */
  readonly isOther: (asked: Asked, figure: Figure) => boolean;
}

interface Asked {
  readonly mentions: Mentions;
  /** Sources whose issuer is named; null where none is. */
  readonly sources: ReadonlySet<string> | null;
  /** Its words, besides. */
  readonly units: readonly unknown[];
}

const within = (inner: Span, { from, to }: Span) => inner.from >= from && inner.to <= to;

/** A date of publication, whole or to its month or year, as the days it may be. */
function publishedSpan(date: string): Span {
  if (date.length === 10) return spanOf(date);
  const [year = "", month] = date.split("-");
  const first = Date.UTC(Number(year), month === undefined ? 0 : Number(month) - 1, 1);
  const next = new Date(first);
  if (month === undefined) next.setUTCFullYear(next.getUTCFullYear() + 1);
  else next.setUTCMonth(next.getUTCMonth() + 1);
  return { from: first / 86_400_000, to: next.getTime() / 86_400_000 - 1 };
}

/** Opens the reading of times against periods and dates of publication. */
export function openAskedTime(catalog: Catalog): AskedTime {
  const published = new Map(
    catalog.tables.sources.flatMap(({ id, published: date }): [string, Span][] =>
      date ? [[id, publishedSpan(date)]] : [],
    ),
  );
  const isPublishedIn = (spans: readonly Span[], { source }: Figure) => {
    const date = published.get(source);
    return date !== undefined && spans.some((span) => within(date, span));
  };

  /** Beside an issuer any span may be the one of publication ("World Bank, UNICEF 2023"), else a short one. */
  const isPublishedThen: AskedTime["isPublishedThen"] = ({ mentions, sources }, figure) => {
    const longest = sources === null ? A_QUARTER : A_YEAR;
    return isPublishedIn(
      mentions.spans.filter(({ from, to }) => to - from < longest),
      figure,
    );
  };

  return {
    isPublishedThen,
    fit: (asked, figure) => {
      const fit = timeFits(asked.mentions, figure);
      if (fit === "silent") return null;
      const own = spanOf(figure.period);
      // A figure of the very month before one of the year that holds it, and the year's before a month's.
      const around = asked.mentions.spans.find((span) => within(own, span));
      if (around !== undefined) {
        const days = own.to - own.from;
        const asLong = days === around.to - around.from;
        if (asLong && (days > 0 || around.isDay)) return "whole";
        return days > 0 && days < around.to - around.from - A_QUARTER ? "piece" : "inside";
      }
      if (fit === "fits") return fit;
      return isPublishedThen(asked, figure) ? "published" : "clashes";
    },
    isOther: ({ mentions: { spans }, sources, units }, figure) => {
      const own = spanOf(figure.period);
      const isSummed = SUMMED.has(catalog.indicator(figure.indicator).measure);
      const isAnswer = (span: Span) =>
        isOf(span, own, isSummed) && !(isSummed && isShortOf(span, own));
      if (spans.length === 0 || spans.some(isAnswer)) return false;
      // June's rate came out in July: it is not July's, unless what came out then is asked.
      const isIssue = sources !== null || units.length === 0;
      const issued = isIssue
        ? spans
        : spans.filter((span) => own.to >= span.from && !(isSummed && isHalf(span)));
      return !isPublishedIn(issued, figure);
    },
  };
}

/** What is counted over its period: of a half-year there is more than of its first quarter. */
const SUMMED: ReadonlySet<string> = new Set(["flow", "amount"]);
const A_HALF = [150, 200] as const;

/** Whether a span is half a year, and the period a month or a quarter of it. */
function isShortOf(span: Span, own: Span): boolean {
  return isHalf(span) && own.to > own.from && own.to - own.from < A_QUARTER;
}

function isHalf({ from, to }: Span): boolean {
  return to - from > A_HALF[0] && to - from < A_HALF[1];
}

/** Whether a period answers for a span: not a year's target for what came of one month. */
function isOf(span: Span, own: Span, isSummed: boolean): boolean {
  if (own.to < span.from || own.from > span.to) return false;
  if (span.isDay) return own.to === span.to;
  const isLonger = own.to - own.from > 1.5 * (span.to - span.from);
  const isSpecial = span.to - span.from < (isSummed ? A_HALF[1] : A_QUARTER);
  return !(isLonger && own.to > span.to && isSpecial);
}
