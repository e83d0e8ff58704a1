import { standingOn } from "../domain/as-of.ts";
import type { Catalog } from "../domain/catalog.ts";
import type { Figure, Source } from "../domain/release.ts";
import { isHypothetical } from "../domain/rivals.ts";
import { placeFits, spanOf, timeFits } from "../search/mentions.ts";
import { lineClashes } from "./poverty-lines.ts";
import type { Reading } from "./reading.ts";

/** What agreement and difference add to the likeness of a figure. */
const POINTS = {
  time: { same: 0.2, fits: 0.15, silent: 0, clashes: -0.2 },
  place: { fits: 0.15, silent: 0, unsaid: -0.1, clashes: -0.2 },
  issuer: { named: 0.2, ofIssue: 0.25, another: -0.1, unnamed: 0 },
  hypothetical: -0.1,
  target: 0.2,
  cited: 0.05,
} as const;

/** How much less of the idea need be said where these agree. */
const EVIDENCE = { issuer: 0.1, time: 0.05 } as const;

/** Groups that "the world" may stand for in speech: most people or givers of it. */
const NEARLY_WORLD = /^(?:LMIC|DEV|WFP|DAC|DSSI|NFI)/;

/** Of these a sentence may speak without naming them; a part of them or a region must be named. */
const UNNAMED = /^(?:WLD|CHN)$/;

type Fit = "fits" | "silent" | "clashes";

/** What a sentence says of a figure, whatever its numbers. */
export interface Agreement {
  readonly time: Fit;
  readonly place: Fit | "unsaid";
  readonly line: boolean;
  readonly evidence: number;
  /** Points of all that does not hang on the number or its clause. */
  readonly points: number;
}

function placeOf({ mentions, elsewhere }: Reading, figure: Figure): Fit | "unsaid" {
  const place = placeFits(mentions, figure);
  if (place === "fits") return "fits";
  if (elsewhere) return "clashes";
  const isWorld = mentions.places.every((code) => code === "WLD");
  if (isWorld && NEARLY_WORLD.test(figure.geography)) return "silent";
  return place === "silent" && !UNNAMED.test(figure.geography) ? "unsaid" : place;
}

/** Whether a month that is said is that of the publication: "in June the Bank said". */
function isOfIssue({ mentions }: Reading, { published }: Source): boolean {
  if (mentions.spans.length === 0 || published === null || published.length < 7) return false;
  const at = Date.parse(`${published.slice(0, 7)}-15T00:00:00Z`) / 86_400_000;
  return mentions.spans.some(({ from, to }) => to - from < 32 && from <= at && at <= to);
}

/** Whether a time that is said is the figure's own, and not only one that holds it. */
function isSameTime({ mentions }: Reading, { period }: Figure): boolean {
  const own = spanOf(period);
  return mentions.spans.some(({ from, to }) => from === own.from && to === own.to);
}

const ADDS_UP = ["flow", "amount", "change"];
/** Days by which two stretches of time may differ and still be one. */
const SAME_STRETCH = 20;
/** A quarter or half year, in days; a month is often the date of a number, a year its frame. */
const isStretch = ({ from, to }: { readonly from: number; readonly to: number }) =>
  to - from > 80 && to - from < 200;

/** What adds up over time is of one stretch only: what was paid in a half year was not in its first quarter. */
function isOtherStretch({ mentions }: Reading, figure: Figure, catalog: Catalog): boolean {
  const { measure } = catalog.indicator(figure.indicator);
  const own = spanOf(figure.period);
  if (!ADDS_UP.includes(measure) || !isStretch(own)) return false;
  const said = mentions.spans.filter(isStretch);
  const isOwn = (span: typeof own) =>
    own.from >= span.from - SAME_STRETCH && Math.abs(span.to - own.to) <= SAME_STRETCH;
  return said.length > 0 && said.length === mentions.spans.length && !said.some(isOwn);
}

function issuerOf({ issuer }: Reading, source: Source, ofIssue: boolean) {
  if (issuer === null) return "unnamed";
  if (!issuer(source)) return "another";
  return ofIssue ? "ofIssue" : "named";
}

/**
 * Whether a figure may have been known by a day. Where the day of publication is not known, a count
 * may have been out as soon as its period was over, whenever it was read later.
 */
export function isOut(figure: Figure, asOf: string, catalog: Catalog): boolean {
  const { published } = catalog.source(figure.source);
  if (published !== null) return published.slice(0, 10) <= asOf;
  if (figure.scenario !== null) return standingOn(figure, asOf, catalog) !== "later";
  return (figure.period.split("/").at(-1) ?? "") <= asOf;
}

/** What a sentence says of a figure; null where the figure came out later and cannot have been meant. */
export function agreementOf(reading: Reading, figure: Figure, catalog: Catalog): Agreement | null {
  const source = catalog.source(figure.source);
  if (!isOut(figure, reading.asOf, catalog)) return null;
  const ofIssue = isOfIssue(reading, source);
  const said = isOtherStretch(reading, figure, catalog)
    ? "clashes"
    : timeFits(reading.mentions, figure);
  const time = said === "clashes" && ofIssue ? "silent" : said;
  const place = placeOf(reading, figure);
  const issuer = issuerOf(reading, source, ofIssue);
  const isTarget = reading.isTarget && /target/i.test(figure.scenario?.en ?? "");
  const isSame = time === "fits" && isSameTime(reading, figure);
  const cited = catalog.citedBy(figure.id);
  const isFairlyCited = cited !== null && cited.agreement !== "differs-in-scope";
  const points =
    POINTS.time[isSame ? "same" : time] +
    POINTS.place[place] +
    POINTS.issuer[issuer] +
    (isTarget ? POINTS.target : 0) +
    (isHypothetical(figure) ? POINTS.hypothetical : 0) +
    (isFairlyCited ? POINTS.cited : 0);
  const isNamed = /^(?:named|ofIssue)$/.test(issuer);
  const evidence = (isNamed ? EVIDENCE.issuer : 0) + (time === "fits" ? EVIDENCE.time : 0);
  return { time, place, line: lineClashes(reading.lines, figure), evidence, points };
}
