import type { Catalog } from "../catalog.ts";
import type { Figure, Indicator } from "../release.ts";
import { englishClaim } from "./english-claim.ts";
import { counterfactualWords, needsQualifier, qualifiers } from "./qualifiers.ts";
import {
  isOfChina,
  spokenIssuer,
  spokenReporter,
  terseIssuer,
  terseReporter,
} from "./spoken-issuer.ts";
import { placeOwner, spokenPlace } from "./spoken-place.ts";
import { isExtremeLine } from "./spoken-poverty.ts";
import { isMonthOfPublication, publishedWords, tersePeriod, wholeYear } from "./spoken-time.ts";
import { isRunningCount, isVintage } from "./vintage.ts";
import { withinBreath } from "./within-breath.ts";

type Addition =
  | "place"
  | "cause"
  | "named"
  | "last"
  | "issuer"
  | "per-cent"
  | "end"
  | "reporter"
  | "period"
  | "published"
  | "full"
  | `qualifier-${number}`;

/** Adds a phrase after a comma; after a digit without one, so that "2020," is never read as a number. */
function append(text: string, phrase: string): string {
  if (phrase === "") return text;
  return `${text}${/\d$/.test(text) ? "" : ","} ${phrase}`;
}

/** Who was read instead of the issuer, or null for a figure read at its issuer. */
function reporterOf(figure: Figure, catalog: Catalog, fully: boolean): string | null {
  if (figure.reportedBy === null) return figure.verification === "secondary" ? "others" : null;
  const name = fully ? spokenReporter : terseReporter;
  const [reporter, issuer] = [figure.reportedBy, figure.source].map((id) =>
    name(catalog.source(id), "en"),
  );
  return reporter === issuer ? "the same source" : (reporter ?? null);
}

/** What is added to the least that can be said, the most important first. */
function additionsOf(figure: Figure, count: number, isNeeded: boolean): readonly Addition[] {
  const many = Array.from({ length: count }, (_, i) => `qualifier-${i}` as const);
  const published = isVintage(figure) ? (["published"] as const) : [];
  const first = many.slice(0, 1);
  return [
    "cause",
    "named",
    "issuer",
    "end",
    // Poverty is the world's unless a place is said, and its vintage tells more; all else needs it.
    ...(figure.povertyLine === null ? (["place"] as const) : []),
    ...(isNeeded ? first : []),
    "reporter",
    "per-cent",
    "last",
    "period",
    ...(isExtremeLine(figure.povertyLine) ? [...published, ...first] : [...first, ...published]),
    "place",
    "full",
    ...many.slice(1),
  ];
}

/** The sentence of one figure in English: at most 25 words, no brackets, no address. */
export function englishLine(figure: Figure, indicator: Indicator, catalog: Catalog): string {
  const source = catalog.source(figure.source);
  const where = spokenPlace(figure, indicator, catalog, "en");
  const owner = where === "worldwide" ? "the world's" : placeOwner(where);
  const claim = englishClaim(figure, indicator, isOfChina(source), owner);
  const place = claim.text.includes(where.replace(/^(?:in|among) /, "")) ? "" : where;
  const running = isRunningCount(figure, indicator, catalog);
  const offered = qualifiers(figure, indicator, catalog, "en");
  const isNeeded = needsQualifier(figure, indicator, catalog, "en");
  const published = isVintage(figure)
    ? publishedWords(source.published, figure.period, "en")
    : null;
  const sameDay = published !== null && isMonthOfPublication(figure.period, source.published);

  // The whole world goes without saying of people, not of a rate; any other place never does.
  const late = place === "worldwide" && indicator.unit !== "percent";

  const say = (chosen: ReadonlySet<Addition>): string => {
    const has = (addition: Addition) => chosen.has(addition) || (addition === "place" && !late);
    const dated = published !== null && (sameDay || has("published"));
    const reporter = reporterOf(figure, catalog, has("reporter"));
    const issuer = (has("issuer") ? spokenIssuer : terseIssuer)(source, "en");
    const cited =
      reporter === null || has("last")
        ? issuer
        : `${issuer}, cited ${has("named") ? `by ${reporter}` : "elsewhere"},`;
    const who = figure.method === "derived" ? `figures from ${cited}` : cited;
    const detail = has("period") ? "full" : has("end") ? "day" : "month";
    const period = tersePeriod(figure.period, "en", running, detail);
    const thisYear = dated && wholeYear(figure.period) === published.slice(-4);
    const owned = has("place") && claim.placed !== null;
    const claimed = owned
      ? claim.placed
      : has("full") && claim.full !== null
        ? claim.full
        : has("cause") || claim.bare === null
          ? claim.text
          : claim.bare;
    const start = [
      dated ? `in ${published} ${who}` : who,
      claimed,
      has("place") && !owned ? place : "",
      counterfactualWords(figure, "en") ?? "",
      thisYear ? "that year" : sameDay ? "" : period,
    ].filter((part) => part !== "");
    const line = [
      has("cause") ? claim.after : claim.after.replace(/^ranging from/, "within"),
      ...offered.filter((_, i) => has(`qualifier-${i}`)).slice(0, 1),
      reporter === null || !has("last") ? "" : `as reported by ${reporter}`,
    ].reduce(append, start.join(" "));
    const said = has("per-cent") ? line : line.replaceAll("per cent", "percent");
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  };
  return withinBreath(additionsOf(figure, offered.length, isNeeded), "en", say);
}
