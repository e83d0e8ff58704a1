/** Phrases of the tables that name the same people; the place is a dimension of its own. */
const SAME: readonly (readonly [string, RegExp])[] = [
  ["everybody", /^(all ages|all residents( of china)?|the population|residents of .*)$/i],
  ["children", /^children( under 18| aged 0 to 18| in low- and middle-income countries)?$/i],
  ["workers", /^(all workers|workers|employed people|all workers, migrants included)$/i],
  ["urban-labour-force", /^urban labour force( aged 16 and over)?$/i],
  ["countries", /^(countries|countries and territories.*)$/i],
  ["migrants", /^(all )?migrant workers(, local and outgoing)?$/i],
  ["rural", /^rural residents( of china| below the national standard.*)?$/i],
  ["benefit-recipients", /^(insured unemployed people|people receiving unemployment benefit)$/i],
  ["cash-recipients", /^people in (new or (adapted|enlarged)|pandemic) cash transfers$/i],
  ["countries-with-data", /^(\d+ )?countries with data$/i],
  ["participants", /^participants$|^all participants of .*/i],
];

const KEYS = new Map<string, string>();

/** A name for the people counted that is the same for phrases that mean the same. */
export function peopleKey(population: string): string {
  let key = KEYS.get(population);
  if (key === undefined) {
    key = SAME.find(([, phrase]) => phrase.test(population))?.[0] ?? population.toLowerCase();
    KEYS.set(population, key);
  }
  return key;
}
