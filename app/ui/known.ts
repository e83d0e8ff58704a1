import { knownBy, publishedBy } from "../domain/as-of.ts";
import type { Catalog } from "../domain/catalog.ts";
import { endOfPeriod } from "../domain/period-end.ts";
import type { Figure, Source } from "../domain/release.ts";
import { useAsOf } from "../state/as-of.ts";
import { usePage } from "./page-context.tsx";

/** On an element: since when it may show, for readers who look at what was known on a day. */
export interface Since {
  /** ISO date by which it was surely out; empty where no date is known. */
  readonly "data-known": string;
  /** ISO date: last day of the time that it describes, before which nobody can have published it. */
  readonly "data-after"?: string;
}

function periodDay({ period }: Figure): string | null {
  const time = endOfPeriod(period);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

/** The attributes of an element that states `figure`; the same rule as `standingOn`. */
export function since(figure: Figure, catalog: Catalog): Since {
  const known = knownBy(figure, catalog);
  if (known !== null) return { "data-known": known };
  const after = periodDay(figure);
  return after === null ? { "data-known": "" } : { "data-known": "", "data-after": after };
}

/** Of what holds several figures: it shows as soon as one of them does. None: at all times. */
export function sinceFirst(figures: readonly Figure[], catalog: Catalog): Since {
  const days = figures.map((f) => knownBy(f, catalog) ?? periodDay(f) ?? "");
  return { "data-known": days.sort()[0] ?? "" };
}

/** Of a statement that rests on all of `figures`. */
export function sinceLast(figures: readonly Figure[], catalog: Catalog): Since {
  const days = figures.map((f) => knownBy(f, catalog) ?? periodDay(f) ?? "");
  return { "data-known": days.sort().at(-1) ?? "" };
}

/** Of a work, read itself or in `reporter`. */
export function sinceSource(source: Source, reporter: Source | null = null): Since {
  const days = [source, reporter].flatMap((s) => (s === null ? [] : [publishedBy(s)]));
  return { "data-known": days.filter((day) => day !== null).sort()[0] ?? "" };
}

type Attributes = Since | undefined;

/**
 * The same, for parts of the page that scripts take over: only while a day is chosen, so that pages
 * do not carry what few readers need. Until scripts have taken it over, such a page is not seen.
 */
export function useSince(): {
  readonly figure: (figure: Figure) => Attributes;
  readonly source: (source: Source, reporter: Source | null) => Attributes;
} {
  const { catalog } = usePage();
  const isAsked = useAsOf() !== null;
  return {
    figure: (figure) => (isAsked ? since(figure, catalog) : undefined),
    source: (source, reporter) => (isAsked ? sinceSource(source, reporter) : undefined),
  };
}
