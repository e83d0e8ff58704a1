import type { Catalog } from "../domain/catalog.ts";
import type { Figure } from "../domain/release.ts";
import { openPinyin, type Pinyin } from "./han.ts";
import { type Tag, tagsOf } from "./lexicon.ts";
import { hanTokens, latinTokens, searchable } from "./tokens.ts";

/** A figure as it is searched. */
export interface Entry {
  readonly figure: Figure;
  readonly unit: string;
  readonly isCited: boolean;
  /** Best field that each token stands in, as a weight. */
  readonly tokens: ReadonlyMap<string, number>;
  /** Ideas of the quantity itself, and those of what surrounds it. */
  readonly tags: ReadonlySet<Tag>;
  readonly around: ReadonlySet<Tag>;
}

export interface WordIndex {
  readonly entries: readonly Entry[];
  /** Number of figures that hold each Latin word. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Number of figures that hold each token or tag. */
  readonly holding: ReadonlyMap<string, number>;
  readonly pinyin: Pinyin;
}

type Field = readonly [text: string, weight: number];

function both(
  words: { en: string; zh: string } | null | undefined,
  weight: number,
): readonly Field[] {
  return words
    ? [
        [words.en, weight],
        [words.zh, weight],
      ]
    : [];
}

/** Texts of a figure with how much a hit in each says. */
function fieldsOf(
  figure: Figure,
  catalog: Catalog,
  sessions: ReadonlyMap<string, string>,
): readonly Field[] {
  const indicator = catalog.indicator(figure.indicator);
  const topic = catalog.topic(indicator.topic);
  const source = catalog.source(figure.source);
  const reporter = figure.reportedBy === null ? null : catalog.source(figure.reportedBy);
  const term = (column: string, value: string | null) =>
    value === null ? null : catalog.term(column, value).label;
  return [
    [catalog.citedBy(figure.id)?.shortCode ?? "", 3],
    ...both(indicator.name, 3),
    ...both(figure.population, 2),
    ...both(catalog.geography(figure.geography).name, 2),
    ...both(source.issuer, 2),
    ...both(source.issuerShort, 2),
    ...both(figure.scenario, 1.5),
    ...both(term("poverty_line", figure.povertyLine), 1.5),
    [source.title, 1.5],
    ...both(source.titleWords, 1),
    [figure.id.replaceAll("-", " "), 1.5],
    ...both(topic.name, 1),
    ...both(term("baseline", figure.baseline), 0.8),
    ...both(reporter?.issuer, 0.8),
    ...both(indicator.definition, 0.8),
    ...both(figure.methodNote, 0.5),
    [sessions.get(figure.id) ?? "", 0.8],
    [figure.statedAs, 0.5],
    [figure.period, 0.8],
  ];
}

/** Titles and people of the sessions that each figure is at hand for. */
function sessionTexts(catalog: Catalog): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const session of catalog.tables.sessions) {
    const words = JSON.stringify(session);
    for (const id of session.figures) texts.set(id, `${texts.get(id) ?? ""} ${words}`);
  }
  return texts;
}

function entryOf(figure: Figure, catalog: Catalog, sessions: ReadonlyMap<string, string>): Entry {
  const indicator = catalog.indicator(figure.indicator);
  const tokens = new Map<string, number>();
  for (const [text, weight] of fieldsOf(figure, catalog, sessions)) {
    const plain = searchable(text);
    for (const token of [...latinTokens(plain), ...hanTokens(plain)]) {
      if ((tokens.get(token) ?? 0) < weight) tokens.set(token, weight);
    }
  }
  const topic = catalog.topic(indicator.topic);
  const own = [indicator.name.en, indicator.name.zh, figure.population.en, figure.population.zh];
  const line =
    figure.povertyLine === null ? "" : catalog.term("poverty_line", figure.povertyLine).meaning.en;
  return {
    figure,
    unit: indicator.unit,
    isCited: catalog.citedBy(figure.id) !== null,
    tokens,
    tags: new Set([
      ...own.flatMap(tagsOf),
      ...(/international poverty line|extreme/i.test(line) ? (["extreme"] as const) : []),
    ]),
    around: new Set(
      [topic.name.en, indicator.definition.en, indicator.definition.zh].flatMap(tagsOf),
    ),
  };
}

/** Reads every figure once; both languages are searched whatever the language of the page. */
export function buildWordIndex(catalog: Catalog): WordIndex {
  const sessions = sessionTexts(catalog);
  const entries = catalog.tables.figures.map((figure) => entryOf(figure, catalog, sessions));
  const holding = new Map<string, number>();
  const vocabulary = new Map<string, number>();
  for (const { tokens, tags } of entries) {
    for (const token of [...tokens.keys(), ...[...tags].map((tag) => `#${tag}`)]) {
      holding.set(token, (holding.get(token) ?? 0) + 1);
      if (/^[a-z]/.test(token)) vocabulary.set(token, (vocabulary.get(token) ?? 0) + 1);
    }
  }
  const { indicators, geographies, topics } = catalog.tables;
  const names = [...indicators, ...geographies, ...topics].map((row) => row.name.zh);
  return { entries, vocabulary, holding, pinyin: openPinyin(names) };
}
