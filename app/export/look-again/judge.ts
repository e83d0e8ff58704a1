import { openCatalog } from "../../domain/catalog.ts";
import type { Release } from "../../domain/release.ts";
import { shownEdition } from "../shown-edition.ts";
import type { Trace } from "../trace.ts";
import { alterationsOf } from "./altered.ts";
import type { Found, FoundChart, Place, Way } from "./found.ts";
import { type Opened, type Verdict, verdictOn } from "./verdict.ts";

/** Releases to judge by; `open` gives null for a release that does not exist or cannot be had. */
export interface Releases {
  readonly latest: Release;
  open(version: string): Promise<Release | null>;
}

export interface JudgedFigure {
  readonly id: string;
  readonly verdict: Verdict;
}

/** A chart of a file with the standing of each of its figures. */
export interface JudgedChart {
  readonly slide: number | null;
  readonly ways: readonly Way[];
  readonly kind: Trace["kind"];
  readonly highlight: readonly string[];
  readonly release: string;
  /** Total of its shares; left out for numbers as published. */
  readonly share?: string;
  readonly figures: readonly JudgedFigure[];
}

/** A figure that a file names in words and shows in no chart. */
export interface JudgedMention extends JudgedFigure {
  /** Slides that name it, in order; empty: the file as a whole. */
  readonly slides: readonly number[];
  readonly ways: readonly Way[];
  readonly release: string | null;
}

export interface Judged {
  readonly charts: readonly JudgedChart[];
  readonly mentions: readonly JudgedMention[];
}

/** More releases than this in one file are not believed; those above it count as unknown. */
const MOST_RELEASES = 50;
const MOST_MENTIONS = 2_000;

/**
 * How every figure found in a file stands in the latest release. A code or link that belongs to no
 * figure of a release looked into is somebody else's and is left out; a chart of ours never is.
 */
export async function judge(found: Found, releases: Releases): Promise<Judged> {
  const opened = await openAll(found.places, releases);
  const latest = { release: releases.latest, catalog: openCatalog(releases.latest) };
  const then = (version: string | null) =>
    version === null ? null : (opened.get(version) ?? ("unknown" as const));
  const known = [latest, ...opened.values()];
  const charts = found.places.flatMap((place) =>
    place.charts.map((chart) => judgeChart(chart, place, then(chart.release), latest)),
  );
  const charted = new Set(charts.flatMap((chart) => chart.figures.map((f) => f.id)));
  const dropped = new Set(releases.latest.dropped.map((row) => row.id));
  const mentions = named(found.places, (reference) => figureOf(reference, known, dropped))
    .filter((mention) => !charted.has(mention.id))
    .map((mention) => ({
      ...mention,
      verdict: verdictOn(mention.id, then(mention.release), latest),
    }));
  return { charts, mentions };
}

async function openAll(
  places: readonly Place[],
  { latest, open }: Releases,
): Promise<ReadonlyMap<string, Opened>> {
  const stated = places.flatMap((p) => [
    ...p.charts.map((c) => c.release),
    ...(p.release === null || p.mentions.length === 0 ? [] : [p.release]),
  ]);
  const opened = new Map<string, Opened>();
  for (const version of [...new Set(stated)].slice(0, MOST_RELEASES)) {
    const release = version === latest.version ? latest : await open(version);
    if (release !== null) opened.set(version, { release, catalog: openCatalog(release) });
  }
  return opened;
}

function judgeChart(
  { figures, kind, highlight, release, share, ways }: FoundChart,
  place: Place,
  then: Opened | "unknown" | null,
  latest: Opened,
): JudgedChart {
  const ids = [...new Set(figures)];
  const shown = then === null || then === "unknown" ? null : asShown(ids, share, then);
  const altered = shown === null ? null : alterationsOf(ids, place, shown);
  const judged = ids.map((id) => {
    const alteration = altered?.get(id);
    const verdict: Verdict =
      alteration === undefined
        ? verdictOn(id, then, latest)
        : { is: "altered", release, ...alteration };
    return { id, verdict };
  });
  const made = { slide: place.slide, ways, kind, highlight, release, figures: judged };
  return share === undefined ? made : { ...made, share };
}

/** The release with the numbers that the chart shows: shares of a total; null where it has no such. */
function asShown(
  figures: readonly string[],
  share: string | undefined,
  then: Opened,
): Opened | null {
  if (share === undefined) return then;
  try {
    const known = figures.filter((id) => then.catalog.hasFigure(id));
    const edition = { catalog: then.catalog, release: then.release, site: null };
    return { ...then, catalog: shownEdition({ share, figures: known }, edition).catalog };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Figures named in words, each once for each release that the words around it state. */
function named(
  places: readonly Place[],
  figureBehind: (reference: string) => string | null,
): readonly Omit<JudgedMention, "verdict">[] {
  const mentions = new Map<string, Omit<JudgedMention, "verdict">>();
  for (const { slide, release, mentions: here } of places) {
    for (const { reference, ways } of here) {
      const id = figureBehind(reference);
      if (id === null || mentions.size >= MOST_MENTIONS) continue;
      const key = `${id}@${release}`;
      const seen = mentions.get(key) ?? { id, slides: [], ways: [], release };
      mentions.set(key, {
        ...seen,
        slides: [...new Set([...seen.slides, ...(slide === null ? [] : [slide])])],
        ways: [...new Set([...seen.ways, ...ways])],
      });
    }
  }
  return [...mentions.values()];
}

function figureOf(
  reference: string,
  known: readonly Opened[],
  dropped: ReadonlySet<string>,
): string | null {
  for (const { catalog } of known) {
    if (catalog.hasFigure(reference)) return reference;
    const cited = catalog.tables.cited.find((c) => c.shortCode === reference);
    if (cited !== undefined) return cited.figure;
  }
  return dropped.has(reference) ? reference : null;
}
