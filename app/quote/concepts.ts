import type { Catalog } from "../domain/catalog.ts";
import type { Figure } from "../domain/release.ts";
import { LEXICON, type Tag, tagsOf } from "../search/lexicon.ts";
import type { Ideas } from "./speech.ts";

/** Figures that are about the same ideas. */
export interface Idea {
  readonly tags: readonly Tag[];
  /** Weight of all its tags; those of a population alone count half: speech leaves them out. */
  readonly whole: number;
  readonly figures: readonly Figure[];
}

/** What the figures of a catalog are about, and how telling each tag is among the indicators. */
export interface Concepts {
  readonly ideas: readonly Idea[];
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
  const weight = (tag: Tag) => weights.get(tag) ?? 0;
  const groups = new Map<string, Idea & { readonly figures: Figure[] }>();
  for (const figure of catalog.tables.figures) {
    const named = new Set(ofIndicator.get(figure.indicator));
    if (EXTREME_LINES.includes(figure.povertyLine ?? "")) named.add("extreme");
    const tags = [...new Set([...named, ...tagsOf(figure.population.en)])];
    const key = [figure.indicator, ...tags].join(" ");
    const group = groups.get(key) ?? {
      tags,
      whole: tags.reduce((sum, tag) => sum + weight(tag) * (named.has(tag) ? 1 : 0.5), 0),
      figures: [],
    };
    group.figures.push(figure);
    groups.set(key, group);
  }
  return { ideas: [...groups.values()], weight };
}

/** The tags of some words with their weight. */
export interface Said {
  readonly tags: ReadonlySet<Tag>;
  readonly whole: number;
}

export function weighed({ said, implied }: Ideas, { weight }: Concepts): Said {
  return {
    tags: new Set([...said, ...implied]),
    whole: [...said].reduce((sum, tag) => sum + weight(tag), 0),
  };
}

/** What words and an idea share. */
export interface Shared {
  readonly score: number;
  /** Weight of what they share. */
  readonly strength: number;
  /** They share more than a manner of counting. */
  readonly isCore: boolean;
}

/**
 * How well words speak of an idea, 0–1: what of the idea is said, and what of the words is the idea's.
 */
export function scoreConcept(said: Said, idea: Idea, { weight }: Concepts): Shared {
  let shared = 0;
  let isCore = false;
  for (const tag of idea.tags) {
    if (!said.tags.has(tag)) continue;
    shared += weight(tag);
    isCore ||= !THIN.includes(tag);
  }
  if (shared === 0) return { score: 0, strength: 0, isCore };
  const recall = Math.min(1, shared / idea.whole);
  return { score: 0.6 * recall + 0.4 * Math.min(1, shared / said.whole), strength: shared, isCore };
}

/** Weight of the least that names a thing counted. */
export const LEAST_SAID = 0.75;

/** Whether words name what `figure` counts, or name nothing; null is no figure. */
export function isNamedBy(figure: Figure | null, said: Said, concepts: Concepts): boolean {
  if (figure === null || said.whole < LEAST_SAID) return true;
  const idea = concepts.ideas.find(({ figures }) => figures.includes(figure));
  return idea !== undefined && scoreConcept(said, idea, concepts).isCore;
}

/** Ideas of which a figure is about one: words of another in the group speak of something else. */
const EXCLUSIVE: readonly (readonly Tag[])[] = [
  [
    "unemployment-insurance",
    "pension",
    "work-injury",
    "medical",
    "dibao",
    "tekun",
    "temporary-assistance",
    "price-subsidy",
  ],
  ["remittances", "aid", "debt", "fiscal"],
  ["women", "children", "pension", "disability"],
];

/** Whether words name another scheme, flow or group than the idea's, and not its own. */
export function isAnother(said: ReadonlySet<Tag>, { tags }: Idea): boolean {
  return EXCLUSIVE.some(
    (group) =>
      group.some((tag) => said.has(tag)) &&
      group.some((tag) => tags.includes(tag)) &&
      !group.some((tag) => said.has(tag) && tags.includes(tag)),
  );
}
