import type { Catalog } from "./catalog.ts";
import { endOfPeriod } from "./period-end.ts";
import type { Figure, Source } from "./release.ts";

/** Last day that a publication may be of, as an ISO date: the end of its month or year where that is all that is known. */
export function publishedBy({ published }: Pick<Source, "published">): string | null {
  if (published === null) return null;
  const [year = "", month, day] = published.split("-");
  if (day !== undefined) return published;
  if (month === undefined) return `${year}-12-31`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0));
  return last.toISOString().slice(0, 10);
}

/**
 * The day by which a figure was surely out: by its own publication or by the report that it was read
 * in, whichever came first. null: no date is known, so nobody can say.
 */
export function knownBy(figure: Figure, catalog: Catalog): string | null {
  const sources = [figure.source, ...(figure.reportedBy === null ? [] : [figure.reportedBy])];
  const days = sources.map((id) => publishedBy(catalog.source(id))).filter((day) => day !== null);
  return days.sort()[0] ?? null;
}

/**
 * The date by which a figure was surely out as its source gives it, a day, month or year: no day is made
 * up. null: no date is known.
 */
export function datedAs(figure: Figure, catalog: Catalog): string | null {
  const known = knownBy(figure, catalog);
  const sources = [figure.source, ...(figure.reportedBy === null ? [] : [figure.reportedBy])]
    .map((id) => catalog.source(id))
    .filter((source) => publishedBy(source) === known)
    .flatMap(({ published }) => published ?? []);
  // Two that end on one day: the closer one says more.
  return sources.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** `out`: known by that day. `later`: published after it. `undated`: no date is known. */
export type Standing = "out" | "later" | "undated";

/** Where a figure stood on a day (ISO date); null: today, when everything is out. */
export function standingOn(figure: Figure, asOf: string | null, catalog: Catalog): Standing {
  if (asOf === null) return "out";
  const day = knownBy(figure, catalog);
  if (day !== null) return day <= asOf ? "out" : "later";
  // What describes a time after the day cannot have been out, whoever published it.
  return endOfPeriod(figure.period) > Date.parse(`${asOf}T00:00:00Z`) ? "later" : "undated";
}

/** The newest replacement of a figure that was out on a day; null where it still stood. */
export function replacedOn(figure: Figure, asOf: string | null, catalog: Catalog): Figure | null {
  const out = catalog
    .replacementsOf(figure.id)
    .filter((next) => standingOn(next, asOf, catalog) === "out");
  return out.at(-1) ?? null;
}
