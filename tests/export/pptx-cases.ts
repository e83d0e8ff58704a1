import type { Exhibit } from "../../app/domain/exhibit.ts";
import type { Edition } from "../../app/export/edition.ts";
import { slidePages } from "../../app/export/pptx/deck.ts";
import type { DeckOptions } from "../../app/export/pptx/deck-with-sources.ts";
import { allExhibits, exhibitOfFigure, exhibitOfPlan } from "../../app/plan/exhibits.ts";
import { planOf } from "../../app/plan/plan-of.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

export const EDITION: Edition = {
  catalog: CATALOG,
  release: RELEASE,
  site: "https://example.org/figures/",
};

const ALL = allExhibits(CATALOG);

function largest(kind: Exhibit["kind"]): Exhibit {
  const found = ALL.filter((exhibit) => exhibit.kind === kind).sort(
    (a, b) => b.figures.length - a.figures.length,
  )[0];
  if (found === undefined) throw new RangeError(`no chart of kind ${kind}`);
  return found;
}

function toScale(): Exhibit {
  const plan = planOf(CATALOG, { page: "overview" } as Parameters<typeof planOf>[1]);
  if (plan.page !== "overview") throw new RangeError("no overview");
  return exhibitOfPlan(plan.toScale, "/");
}

function ofFigure(id: string): Exhibit {
  return exhibitOfFigure(CATALOG.figure(id), CATALOG);
}

/** The largest chart of each kind of the release. */
export const KINDS: readonly Exhibit[] = [
  largest("ranges"),
  largest("vintages"),
  toScale(),
  largest("series"),
  largest("parts"),
];

/** Each kind, and charts with negative numbers, bounds, several lines, and gaps. */
export const CASES: readonly Exhibit[] = [
  ...KINDS,
  ofFigure("cn-rural-outgoing-change-2020-q2"),
  ofFigure("imf-apr2020-world-growth-2020"),
  ...ALL.filter(({ name }) =>
    ["F07", "F01", "poverty-headcount-series-2", "job-retention-refund-firms-series-1"].includes(
      name,
    ),
  ),
];

/** What each slide of a deck of these charts shows. */
export function pagesIn(
  exhibits: readonly Exhibit[],
  language: DeckOptions["language"] = "en",
  size: DeckOptions["size"] = "16:9",
): readonly Exhibit[] {
  return exhibits.flatMap((exhibit) => slidePages(exhibit, EDITION, language, size));
}

export const SIZES = ["16:9", "4:3"] as const;

export function optionsOf(
  language: DeckOptions["language"],
  size: DeckOptions["size"],
  second: DeckOptions["second"] = null,
): DeckOptions {
  return { language, second, size, sources: true };
}
