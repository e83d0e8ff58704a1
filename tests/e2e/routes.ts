import { readFileSync } from "node:fs";
import type { Release, ReleaseIndex } from "../../app/domain/release.ts";
import { ROOT } from "./sites.ts";

const json = (path: string): unknown =>
  JSON.parse(readFileSync(`${ROOT.folder}/data/${path}`, "utf8"));

export const RELEASE = json(
  `${(json("index.json") as ReleaseIndex).latest}/release.json`,
) as Release;

/** A page of the site, by its path below the base and without a language. */
export interface PageSample {
  readonly kind: string;
  readonly path: string;
}

function first<T>(what: string, found: T | undefined): T {
  if (found === undefined) throw new Error(`the release has no ${what}: choose another sample`);
  return found;
}

const countBy = <T>(rows: readonly T[], key: (row: T) => string | null) => {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const id = key(row);
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
};

const cited = first(
  "cited figure with a trace of two steps",
  RELEASE.cited.find((row) => row.chain.length >= 2 && row.originFigure !== null),
).figure;
const secondHand = first(
  "second-hand figure",
  RELEASE.figures.find((f) => f.verification === "secondary" && f.id !== cited),
).id;
const busiest = first("indicator", countBy(RELEASE.figures, (f) => f.indicator)[0])[0];
const [longestSeries] = first("series", countBy(RELEASE.figures, (f) => f.series)[0]);
const inSeries = first(
  "figure in a series",
  RELEASE.figures.find((f) => f.series === longestSeries),
);

const sourced = first(
  "figure with a public source",
  RELEASE.figures.find((f) => f.evidenceUrl !== null && f.reportedBy === null),
).id;

/** Ids of figures and indicators that stand for their kind. */
export const SAMPLE = {
  cited,
  sourced,
  secondHand,
  inSeries: inSeries.id,
  busiest,
  series: inSeries.indicator,
};

/** One page or more of every kind; the kinds with charts are shown by those hardest to lay out. */
export const PAGES: readonly PageSample[] = [
  { kind: "overview", path: "" },
  ...RELEASE.themes.map(({ id }) => ({ kind: "theme", path: `themes/${id}/` })),
  { kind: "figure", path: `figures/${cited}/` },
  { kind: "figure", path: `figures/${secondHand}/` },
  { kind: "figure", path: `figures/${inSeries.id}/` },
  { kind: "indicator", path: `indicators/${busiest}/` },
  { kind: "indicator", path: `indicators/${inSeries.indicator}/` },
  { kind: "figures", path: "figures/" },
  { kind: "indicators", path: "indicators/" },
  { kind: "sources", path: "sources/" },
  { kind: "method", path: "method/" },
  { kind: "data", path: "data/" },
  { kind: "deck", path: "deck/" },
  { kind: "check", path: "check/" },
  { kind: "compare", path: "compare/" },
  { kind: "series", path: "series/" },
  { kind: "floor", path: "floor/" },
  { kind: "not-found", path: "no-such-page/" },
].filter(({ path }, i, all) => all.findIndex((other) => other.path === path) === i);

export const LANGUAGES = ["en", "zh"] as const;

/** Address of a page relative to the base of its site: `zh/figures/`. */
export const addressOf = (page: PageSample, language: "en" | "zh") =>
  language === "en" ? page.path : `zh/${page.path}`;

/** Every sampled page in both languages; `lead` is the first of its kind. */
export const ADDRESSES = PAGES.flatMap((page, i) =>
  LANGUAGES.map((language) => ({
    ...page,
    language,
    address: addressOf(page, language),
    lead: PAGES.findIndex(({ kind }) => kind === page.kind) === i,
  })),
);
