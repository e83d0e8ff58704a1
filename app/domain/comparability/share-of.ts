import type { Catalog } from "../catalog.ts";
import { type Estimate, mapNumbers, statedNumbers } from "../estimate.ts";
import { endOfPeriod } from "../period-end.ts";
import type { Denominator, Figure } from "../release.ts";
import { peopleKey } from "./people.ts";
import { shareDigits } from "./share-digits.ts";

/** Who a denominator counts, as a key of `peopleKey`, and who else is surely among them. */
const WHOLE: Readonly<Record<string, { readonly people: string; readonly holds: RegExp }>> = {
  "world-population-2019": { people: "everybody", holds: /./ },
  "world-population-2020": { people: "everybody", holds: /./ },
  "world-children-2023": { people: "children", holds: /^children/ },
  "world-employed-2019": {
    people: "workers",
    holds: /^(?:workers|informal economy workers|domestic workers|employed women)/,
  },
  "world-labour-force-2019": {
    people: "labour force",
    holds:
      /^(?:workers|unemployed people|informal economy workers|domestic workers|employed women)/,
  },
  "world-informal-workers-2020": {
    people: "informal economy workers",
    holds: /^(?:informal economy workers|domestic workers)/,
  },
  "cn-population-2019": { people: "everybody", holds: /./ },
  "cn-rural-population-2019": {
    people: "rural residents of china",
    holds: /^rural (?:residents|people|dibao|tekun)|^near-poor rural/,
  },
  "cn-urban-population-2019": {
    people: "urban residents",
    holds: /^urban (?:dibao|tekun|workers|employed|labour)/,
  },
  "cn-employed-2019": {
    people: "workers",
    holds:
      /^(?:workers|urban (?:workers|employed|workforce)|migrants|self-employed|rural-hukou migrants)/,
  },
  "cn-urban-employed-2019": {
    people: "urban employed people",
    holds: /^urban (?:workers|employed)/,
  },
  "cn-migrant-workers-2019": { people: "migrants", holds: /migrant/ },
  "cn-outgoing-migrants-2019": {
    people: "outgoing migrant workers",
    holds: /^(?:outgoing migrant|migrants working far|rural-hukou migrants away)/,
  },
  "cn-urban-migrants-2019": {
    people: "migrants in towns",
    holds: /^outgoing migrants living in towns/,
  },
  "cn-ui-participants-2019": {
    people: "insured employees",
    holds: /^(?:insured |people receiving unemployment)/,
  },
};

/** Why a count cannot be shown as a share of a total. */
export type Refusal =
  | "not-a-count"
  | "other-unit"
  | "other-place"
  | "does-not-nest"
  | "far-in-time"
  | "more-than-all";

export type Share =
  | { readonly refusal: Refusal }
  /** In per cent, to be shown with no more digits than the less precise of the two numbers. */
  | { readonly estimate: Estimate; readonly years: number };

/** Years between a count and its total from which the two no longer belong together. */
const MOST_YEARS = 5;

/** The quotients themselves: a share stands where its count does among shares of the same total. */
function sharesOf(figure: Figure, total: number): Estimate {
  const shares = mapNumbers(figure.estimate, (count) => (100 * count) / total);
  return { ...shares, digits: shareDigits(figure, total) };
}

/**
 * A count as a share of a total, or why not: the people counted must be among those of the total, in
 * the same place, within five years. A range keeps its ends and its kind.
 */
export function shareOfTotal(figure: Figure, total: Denominator, catalog: Catalog): Share {
  const indicator = catalog.indicator(figure.indicator);
  if (!["stock", "flow", "change", "count"].includes(indicator.measure))
    return { refusal: "not-a-count" };
  if (indicator.unit !== total.unit) return { refusal: "other-unit" };
  if (figure.geography !== total.geography) return { refusal: "other-place" };
  const whole = WHOLE[total.id];
  const people = peopleKey(figure.population.en);
  if (whole === undefined || !(people === whole.people || whole.holds.test(people))) {
    return { refusal: "does-not-nest" };
  }
  const years =
    Math.abs(
      endOfPeriod(figure.period) -
        endOfPeriod(total.period.length === 4 ? `${total.period}-12-31` : total.period),
    ) / 31_557_600_000;
  if (years > MOST_YEARS) return { refusal: "far-in-time" };
  const most = Math.max(...statedNumbers(figure.estimate).map(Math.abs));
  if (most > total.value) return { refusal: "more-than-all" };
  return { estimate: sharesOf(figure, total.value), years: Math.round(years) };
}
