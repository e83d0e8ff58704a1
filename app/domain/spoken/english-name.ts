import type { Figure, Indicator } from "../release.ts";
import { withPoverty } from "./spoken-poverty.ts";

/** What is counted, ready for a sentence. */
export interface SpokenName {
  /** Lower case, without article, aside or rate: "surveyed urban unemployment rate". */
  readonly noun: string;
  /** What the number is per or of, said right after it: "a year", "of GDP"; or "". */
  readonly per: string;
  /** Whether the effect of the pandemic is what is counted. */
  readonly ofPandemic: boolean;
}

/** A definition by which a percentage is one of GDP. */
export const OF_GDP = /(?:share|per cent) of gross domestic product(?! per)/;

const PANDEMIC = / (?:attributed to|because of|due to) (?:COVID-19|the pandemic)/;

export function lowerFirst(text: string): string {
  if (/^[A-Z][a-z]+ [A-Z][a-z]/.test(text)) return text;
  return /^(?:[A-Z][a-z]|A )/.test(text) && !/^(?:China|Hubei|Wuhan|Asia|Africa)/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** An aside after the comma, as it is said: "health excluded" → "with health excluded". */
function asideWords(aside: string): string {
  if (/^(?:before|after|without|excluding|including|in|of|from) /.test(aside)) return aside;
  if (/estimate$/.test(aside))
    return "by an unofficial estimate".replace(/unofficial estimate$/, aside);
  if (/measure$/.test(aside)) return `on a ${aside}`;
  if (/\b(?:cities|countries|areas|regions)$/.test(aside)) return `in ${aside}`;
  if (/\b(?:graduates|workers|people|children|women)$/.test(aside)) return `among ${aside}`;
  return `with ${aside}`;
}

/** A comma followed by one thing is an aside; "jobless, displaced or furloughed" is a list. */
function splitAside(name: string): readonly [head: string, aside: string] {
  const match = /^([^,]+), ([^,]+)$/.exec(name);
  if (!match || / (?:or|and) /.test(match[2] ?? "")) return [name, ""];
  return [match[1] ?? name, match[2] ?? ""];
}

/** Whether the population is the name with an adjective: "Rural dibao recipients". */
export function isNamedByPopulation(indicator: Indicator, { population }: Figure): boolean {
  return (
    !/^All\b|,/.test(population.en) &&
    (population.zh.endsWith(indicator.name.zh) ||
      population.en.toLowerCase().endsWith(indicator.name.en.toLowerCase()))
  );
}

/** The name, with what the population says better put in its place. */
function nameOf(indicator: Indicator, figure: Figure): string {
  const { population } = figure;
  if (isNamedByPopulation(indicator, figure)) {
    return population.en.replace(/ at the end of the year$/, "");
  }
  const name = indicator.name.en.replace(/\s*\([^)]*\)/g, "");
  if (/^Countries and territories\b/.test(population.en)) {
    return name.replace(/^Countries (?!and)/, "Countries and territories ");
  }
  const people = lowerFirst(population.en);
  if (/-12-31$/.test(figure.period) && !figure.period.includes("/")) {
    return name.replace(/ at (?:the end of the year|year end)$/, "");
  }
  return name.replace(/^Share of (.+) in one group$/, `Share of ${people} among $1`);
}

/** Says the name of the indicator for one of its figures. */
export function englishName(indicator: Indicator, figure: Figure): SpokenName {
  const plain = nameOf(indicator, figure);
  const ofPandemic = PANDEMIC.test(plain);
  const [head, aside] = splitAside(plain.replace(PANDEMIC, ""));
  const noun = withPoverty(lowerFirst(head), figure.povertyLine, "en")
    .replace("headcount ratio", "rate")
    .replace(/^world /i, "world ")
    .replace(
      /^(?!fall|rise|change)(.*) population$/,
      indicator.unit === "people" ? "$1 people" : "$1 population",
    )
    .replace("child extreme poverty", "extreme child poverty")
    .replace(/ recorded$/, "")
    .replace(/^employed\b/, indicator.unit === "people" ? "people employed" : "employed")
    .replaceAll("COVID-19", "pandemic");
  const isOfGdp = indicator.unit === "percent" && OF_GDP.test(indicator.definition.en);
  const share = /^share of (.+)$/.exec(aside);
  if (share) return { noun, per: ` of ${share[1]}`, ofPandemic };
  if (/^an? (?:day|week|month|quarter|year)$/.test(aside))
    return { noun, per: ` ${aside}`, ofPandemic };
  if (aside === "person-times") return { noun: `person-times of ${noun}`, per: "", ofPandemic };
  return {
    noun: aside === "" ? noun : `${noun} ${asideWords(aside)}`,
    per: isOfGdp ? " of GDP" : "",
    ofPandemic,
  };
}

const COUNTABLE =
  /(?:rate|share|ratio|gap|standard|cost|balance|indicator|breadth|grant|horizon|stimulus|number)$/i;
const PEOPLE =
  /^(?:\w+ )?(?:children|people|women|mothers|workers|population|learners|households)\b/;

/** With the article that it takes, and "the share of" before people: "the share of children covered by …". */
export function withArticle(noun: string, isShare: boolean): string {
  if (isShare && PEOPLE.test(noun)) return `the share of ${noun}`;
  const head =
    noun.split(/ (?:of|for|in|to|since|with|before|from|per|on|among|by|paid) /)[0] ?? noun;
  return COUNTABLE.test(head) ? `the ${noun}` : noun;
}
