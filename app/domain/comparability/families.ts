/**
 * Indicators that count the same kind of thing in the same unit, of other people, against another
 * baseline or by another definition. Their figures may stand in one table with the difference named;
 * none can stand in for another. Reviewed by hand: an indicator that stands in no family is one of its own.
 */
export const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  "change-in-poor-people": [
    "additional-people-in-poverty",
    "annual-change-in-people-in-poverty",
    "additional-children-in-poverty",
    "change-in-children-in-poverty",
    "additional-women-in-extreme-poverty",
    "additional-working-poor",
  ],
  "poor-people": ["poverty-headcount", "rural-poor-population", "children-in-poverty"],
  "poverty-rate": ["poverty-headcount-ratio", "rural-poverty-rate", "child-poverty-rate"],
  "unemployment-rate": [
    "surveyed-urban-unemployment-rate",
    "surveyed-unemployment-rate-31-cities",
    "surveyed-unemployment-rate-graduates",
    "registered-urban-unemployment-rate",
    "unofficial-unemployment-rate",
  ],
  "unemployed-people": [
    "implied-urban-unemployed",
    "registered-urban-unemployed",
    "people-out-of-work-broad",
  ],
  "workers-away-from-home": ["migrant-workers", "rural-labour-away"],
  "effective-coverage": [
    "social-protection-coverage",
    "coverage-children",
    "coverage-mothers",
    "coverage-disability",
    "coverage-vulnerable",
    "coverage-unemployed",
    "coverage-older",
  ],
  "people-without-benefit": ["people-without-social-protection", "children-without-cash-benefit"],
  "social-protection-expenditure": [
    "public-social-protection-expenditure",
    "social-protection-expenditure-unspecified",
  ],
};

const FAMILY_OF = new Map(
  Object.entries(FAMILIES).flatMap(([family, members]) => members.map((id) => [id, family])),
);

/** The family of an indicator: its own id where it stands alone. */
export function familyOf(indicator: string): string {
  return FAMILY_OF.get(indicator) ?? indicator;
}
