import type { Catalog } from "../domain/catalog.ts";
import type { Figure } from "../domain/release.ts";
import { isHypothetical } from "../domain/rivals.ts";
import { openPinyin, type Pinyin } from "./han.ts";
import { IDEAS, type Idea, ideasOf } from "./ideas.ts";
import { CHINESE_PHRASINGS } from "./phrasings-zh.ts";
import { openSessions, type SessionWords } from "./session-words.ts";
import { TYPED_TOGETHER } from "./stop-words.ts";
import { hanTokens, latinTokens, searchable } from "./tokens.ts";

/** A figure as it is searched. */
export interface Entry {
  readonly figure: Figure;
  readonly unit: string;
  /** The quantity is the difference from a baseline or an earlier date. */
  readonly isChange: boolean;
  /** The quantity is a fall or a loss, positive where it fell. */
  readonly isFall: boolean;
  /** Ideas that the quantity itself is about. */
  readonly tagCount: number;
  /** How likely it is meant where words alone do not say. */
  readonly standing: number;
}

/** Where a token or tag stands: places in the list of entries, and the weight of the best field of each. */
export interface Postings {
  readonly at: readonly number[];
  readonly weights: readonly number[];
}

export interface WordIndex {
  readonly entries: readonly Entry[];
  /** By token, and by tag with # before it. */
  readonly postings: ReadonlyMap<string, Postings>;
  /** Number of figures that hold each Latin word. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly pinyin: Pinyin;
  readonly sessions: readonly SessionWords[];
}

type Field = readonly [text: string, weight: number];
/** Weight of an idea that the quantity itself is about, and of one that only surrounds it. */
export const OWN_TAG = 3;
const AROUND_TAG = 1;
/** Of an idea next to one that the quantity is about. */
const KIN_TAG = 2.5;
/** Weight of the agenda's words: who asks for a person or a title of it means just that. */
export const AGENDA = 1.1;

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
    [source.authors ?? "", 1.5],
    ...both(source.titleWords, 1),
    [figure.id.replaceAll("-", " "), 1.5],
    ...both(topic.name, 1),
    ...both(term("baseline", figure.baseline), 0.8),
    ...both(reporter?.issuer, 0.8),
    ...both(indicator.definition, 0.8),
    ...both(figure.methodNote, 0.5),
    [sessions.get(figure.id) ?? "", AGENDA],
    [figure.statedAs, 0.5],
    [figure.period, 0.8],
  ];
}

/** Many figures share a text: each is cut and tagged once. */
function once<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = read(text);
    known.set(text, found);
    return found;
  };
}

interface Reader {
  readonly tokens: (text: string) => readonly string[];
  readonly tags: (text: string) => readonly Idea[];
}

function openReader(): Reader {
  const cut = (text: string) => {
    const plain = searchable(text);
    return [...new Set([...latinTokens(plain), ...hanTokens(plain)])];
  };
  return { tokens: once(cut), tags: once(ideasOf) };
}

/** Ideas of which each says something of the others. */
const OUT_OF_WORK: readonly string[] = ["job-loss", "not-back", "unemployed", "furlough"];

function tagWeights(figure: Figure, catalog: Catalog, reader: Reader): ReadonlyMap<string, number> {
  const { name, definition, topic } = catalog.indicator(figure.indicator);
  const around = [catalog.topic(topic).name.en, definition.en, definition.zh];
  const own = [name.en, name.zh, figure.population.en, figure.population.zh];
  const line =
    figure.povertyLine === null ? "" : catalog.term("poverty_line", figure.povertyLine).meaning.en;
  const isExtreme = /international poverty line|extreme/i.test(line);
  const ownTags = [...own.flatMap(reader.tags), ...(isExtreme ? ["extreme"] : [])];
  const isOutOfWork = ownTags.some((tag) => OUT_OF_WORK.includes(tag));
  return new Map([
    ...around.flatMap(reader.tags).map((tag): [string, number] => [`#${tag}`, AROUND_TAG]),
    ...(isOutOfWork ? OUT_OF_WORK : []).map((tag): [string, number] => [`#${tag}`, KIN_TAG]),
    ...ownTags.map((tag): [string, number] => [`#${tag}`, OWN_TAG]),
  ]);
}

/** "Fall in employment", "Working hours lost", "Job losses". */
const FALL_NAME = /\bfall in\b|\blost\b|\bloss(?:es)?\b/i;

/** Reads every figure once; both languages are searched whatever the language of the page. */
export function buildWordIndex(catalog: Catalog): WordIndex {
  const sessions = openSessions(catalog);
  const reader = openReader();
  const lists = new Map<string, { at: number[]; weights: number[] }>();
  const entries = catalog.tables.figures.map((figure, at): Entry => {
    const weights = new Map(tagWeights(figure, catalog, reader));
    const tagCount = [...weights.values()].filter((weight) => weight === OWN_TAG).length;
    for (const [text, weight] of fieldsOf(figure, catalog, sessions.texts)) {
      for (const token of reader.tokens(text)) {
        if ((weights.get(token) ?? 0) < weight) weights.set(token, weight);
      }
    }
    for (const [key, weight] of weights) {
      const list = lists.get(key) ?? { at: [], weights: [] };
      if (list.at.length === 0) lists.set(key, list);
      list.at.push(at);
      list.weights.push(weight);
    }
    const { unit, name, measure } = catalog.indicator(figure.indicator);
    return {
      figure,
      unit,
      isChange: measure === "change",
      isFall: FALL_NAME.test(name.en),
      tagCount,
      standing: standingOf(figure, catalog),
    };
  });
  const words = [...lists].filter(([key]) => /^[a-z]/.test(key));
  return {
    entries,
    postings: lists,
    vocabulary: new Map(words.map(([word, { at }]) => [word, at.length])),
    pinyin: openPinyin(chineseWords(catalog)),
    sessions: sessions.list,
  };
}

/** The cited figure before its rivals; the whole before a part; what happened before what might have; first hand before second. */
function standingOf(figure: Figure, catalog: Catalog): number {
  return (
    (catalog.citedBy(figure.id) === null ? 0 : 2) -
    (isHypothetical(figure) ? 2 : 0) +
    (/^All\b/.test(figure.population.en) ? 0.4 : 0) -
    (figure.verification === "secondary" ? 0.2 : 0)
  );
}

/** Texts whose words may be typed in pinyin: names of the tables, and what the lexicon knows. */
function chineseWords(catalog: Catalog): readonly string[] {
  const { indicators, geographies, topics, figures, sources } = catalog.tables;
  const names = [...indicators, ...geographies, ...topics].map((row) => row.name.zh);
  const issuers = [...new Set(sources.flatMap((s) => [s.issuer.zh, s.issuerShort.zh]))];
  const populations = [...new Set(figures.map((figure) => figure.population.zh))];
  const ideas = [...Object.values(IDEAS), ...CHINESE_PHRASINGS.map(([said]) => said)].flatMap(
    ({ source }) => source.replace(/\([^)]*\)\??/g, "|").match(/[\u3400-\u9fff]{2,}/g) ?? [],
  );
  return [...names, ...populations, ...ideas, ...issuers, ...TYPED_TOGETHER];
}
