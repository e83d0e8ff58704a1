import type { Catalog } from "../domain/catalog.ts";
import type { Figure } from "../domain/release.ts";
import { LEXICON, type Tag, tagsOf } from "../search/lexicon.ts";

/** What each figure is about, as tags, and how telling each tag is among the indicators. */
export interface Concepts {
  readonly tagsOfFigure: (figure: Figure) => ReadonlySet<Tag>;
  readonly weight: (tag: Tag) => number;
}

/** Tags that only say how a thing is measured; by themselves they name nothing. */
const THIN: readonly Tag[] = [
  "rate",
  "recipients",
  "benefit",
  "countries",
  "measures",
  "income",
  "jobs",
  "spending",
  "fund",
  "financing",
  "urban",
  "rural",
  "standard",
  "coverage",
  "dialogue",
  "more-poor",
  "households",
];

/** Lines of a few dollars a day are called extreme poverty; richer countries' lines are not. */
const EXTREME_LINES = [
  "usd190-2011ppp",
  "usd215-2017ppp",
  "usd300-2021ppp",
  "extreme-unspecified",
  "eclac-extreme",
];

export function openConcepts(catalog: Catalog): Concepts {
  const { indicators } = catalog.tables;
  const ofIndicator = new Map(
    indicators.map((i) => [i.id, new Set([...tagsOf(i.name.en), ...tagsOf(i.name.zh)])]),
  );
  const weights = new Map<Tag, number>();
  for (const tag of Object.keys(LEXICON) as Tag[]) {
    const holding = [...ofIndicator.values()].filter((tags) => tags.has(tag)).length;
    const rarity = Math.log((indicators.length + 1) / (holding + 1));
    weights.set(tag, THIN.includes(tag) ? rarity / 3 : rarity);
  }
  const known = new Map<string, ReadonlySet<Tag>>();
  const readTags = (figure: Figure): ReadonlySet<Tag> => {
    const tags = new Set(ofIndicator.get(figure.indicator));
    for (const tag of tagsOf(figure.population.en)) tags.add(tag);
    if (EXTREME_LINES.includes(figure.povertyLine ?? "")) tags.add("extreme");
    return tags;
  };
  const tagsOfFigure = (figure: Figure) => {
    const tags = known.get(figure.id) ?? readTags(figure);
    known.set(figure.id, tags);
    return tags;
  };
  return { tagsOfFigure, weight: (tag) => weights.get(tag) ?? 0 };
}

/**
 * How well a sentence with these tags speaks of the figure, 0–1: what of the figure is said, and what
 * of the sentence is the figure's. `strength` is the weight of what they share.
 */
export function scoreConcept(
  said: ReadonlySet<Tag>,
  figure: Figure,
  { tagsOfFigure, weight }: Concepts,
): { readonly score: number; readonly strength: number } {
  const own = tagsOfFigure(figure);
  const sum = (tags: Iterable<Tag>) => [...tags].reduce((total, tag) => total + weight(tag), 0);
  const shared = sum([...own].filter((tag) => said.has(tag)));
  if (shared === 0) return { score: 0, strength: 0 };
  const recall = shared / sum(own);
  const precision = shared / sum(said);
  return { score: 0.6 * recall + 0.4 * precision, strength: shared };
}
