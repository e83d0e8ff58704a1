import { parseTraces, type Trace } from "../trace.ts";
import {
  type FoundChart,
  type FoundRow,
  type Mention,
  type Place,
  WAYS,
  type Way,
} from "./found.ts";
import { codesIn, linksIn, releasesIn } from "./mentions.ts";

/** Longest tag: 600 ids of 60 characters. Anything longer is none of ours. */
const LONGEST_RUN = 60_000;

/** What was seen in one part of a file, before parts are put together by slide. */
export interface Sighting {
  readonly way: Way;
  readonly traces: readonly Trace[];
  readonly links: readonly string[];
  readonly codes: readonly string[];
  readonly releases: readonly string[];
  readonly rows?: readonly FoundRow[];
  readonly labels?: readonly string[];
}

/** Looks through one text. `words`: false for what nobody reads, where a code means nothing. */
export function seeText(text: string, way: Way, words: boolean): Sighting {
  return {
    way,
    traces: tracesIn(text),
    links: linksIn(text),
    codes: words ? codesIn(text) : [],
    releases: words ? releasesIn(text) : [],
  };
}

function tracesIn(text: string): readonly Trace[] {
  if (!text.includes("fig:")) return [];
  const runs = text.match(/fig:[^\s"'<>]*/g) ?? [];
  return runs.filter((run) => run.length <= LONGEST_RUN).flatMap(parseTraces);
}

const inOrder = (ways: ReadonlySet<Way>) => WAYS.filter((way) => ways.has(way));
const keyOf = ({ figures, release }: Trace) => `${[...figures].sort().join("+")}@${release}`;

/** Everything seen on one slide or in one picture, each chart and each reference once. */
export function placeOf(slide: number | null, sightings: readonly Sighting[]): Place {
  const releases = new Set(sightings.flatMap((s) => s.releases));
  const [release] = releases;
  return {
    slide,
    charts: chartsOf(sightings),
    mentions: mentionsOf(sightings),
    rows: sightings.flatMap((s) => s.rows ?? []),
    labels: sightings.flatMap((s) => s.labels ?? []),
    release: releases.size === 1 && release !== undefined ? release : null,
  };
}

/** The same figures of the same release are one chart: its shape, its picture and its workbook. */
function chartsOf(sightings: readonly Sighting[]): readonly FoundChart[] {
  const charts = new Map<string, { trace: Trace; ways: Set<Way> }>();
  for (const { traces, way } of sightings) {
    for (const trace of traces) {
      const seen = charts.get(keyOf(trace));
      if (seen === undefined) charts.set(keyOf(trace), { trace, ways: new Set([way]) });
      else {
        seen.ways.add(way);
        if (seen.trace.kind === null) seen.trace = trace;
      }
    }
  }
  return [...charts.values()].map(({ trace, ways }) => ({ ...trace, ways: inOrder(ways) }));
}

function mentionsOf(sightings: readonly Sighting[]): readonly Mention[] {
  const mentions = new Map<string, Set<Way>>();
  const add = (reference: string, way: Way) =>
    mentions.set(reference, (mentions.get(reference) ?? new Set()).add(way));
  for (const { links, codes } of sightings) {
    for (const reference of links) add(reference, "link");
    for (const reference of codes) add(reference, "code");
  }
  return [...mentions].map(([reference, ways]) => ({ reference, ways: inOrder(ways) }));
}

export function holdsAnything(place: Place): boolean {
  return place.charts.length > 0 || place.mentions.length > 0;
}
