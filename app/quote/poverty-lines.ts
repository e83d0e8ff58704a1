import type { Quantity } from "../domain/quantity/quantity.ts";
import type { Figure } from "../domain/release.ts";

/** Dollars a day, as spoken, of the lines that the tables know. */
const LINES: Readonly<Record<string, number>> = {
  "usd190-2011ppp": 1.9,
  "usd215-2017ppp": 2.15,
  "usd300-2021ppp": 3,
  "usd320-2011ppp": 3.2,
  "usd365-2017ppp": 3.65,
  "usd550-2011ppp": 5.5,
  "usd685-2017ppp": 6.85,
};
/** International lines, in dollars a day; those of richer countries are not called extreme poverty. */
export const EXTREME_LINES: readonly number[] = [1.9, 2.15, 3];

/** A bare amount is a line only where the tables know it: "but 27.2 per cent on less than $5.50". */
const BELOW =
  /(?:(?:less|lower) than|below|under) (?:us ?)?\$ ?(\d\.\d+)(?!\d| ?(?:million|billion|trillion))|(?:不足|低于|少于)(\d\.\d+)美元/gi;

/** 1.90 dollars a day, the $3.20 line, 每天1.9美元, 1.9美元贫困线 */
const LINE =
  /(?:us ?)?\$ ?(\d+(?:\.\d+)?)(?:[- ](?:a|per)[- ]day| (?:poverty )?line)|(\d+(?:\.\d+)?)[- ]dollars?(?:[- ](?:a|per)[- ]day| (?:poverty )?line)|(?:每[人天日]+)(?:生活费|收入|消费)?(?:不足|低于|少于)?(\d+(?:\.\d+)?)美元|(\d+(?:\.\d+)?)美元(?:的)?(?:贫困)?(?:线|标准)/gi;

/** A poverty line in a text with its place. */
export interface SaidLine {
  readonly start: number;
  readonly end: number;
  /** Dollars a day. */
  readonly value: number;
}

/** Poverty lines that a sentence (Chinese simplified) names; they define, and are no figures themselves. */
export function linesOf(words: string): readonly SaidLine[] {
  const read = (pattern: RegExp) =>
    [...words.matchAll(pattern)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      value: Number(m.slice(1).find((group) => group !== undefined)),
    }));
  const known = Object.values(LINES);
  return [...read(LINE), ...read(BELOW).filter(({ value }) => known.includes(value))];
}

/** Money a day is a line as well, however it is worded. */
export function isLine({ unit }: Quantity): boolean {
  return unit !== null && /^[A-Z]{3}\/day$/.test(unit);
}

/** Whether the figure is drawn by another line than those said. */
export function lineClashes(said: readonly SaidLine[], figure: Figure): boolean {
  const own = LINES[figure.povertyLine ?? ""];
  return said.length > 0 && own !== undefined && said.every(({ value }) => value !== own);
}
