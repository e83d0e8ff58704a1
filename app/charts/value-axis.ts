import { type ScaleLinear, scaleLinear } from "d3";
import { groupThousands } from "../domain/decimal.ts";
import { statedNumbers } from "../domain/estimate.ts";
import type { Language } from "../domain/language.ts";
import { axisScale, numberWords } from "../domain/number-words.ts";
import type { Figure } from "../domain/release.ts";

/** A value axis before it has px: its domain, its ticks, and how each is printed. */
export interface ValueAxis {
  /** In the figures' own unit. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
  /** Smallest tick in words where the axis does not reach zero; null where it does. */
  readonly startsAt: string | null;
}

export interface Tick {
  readonly value: number;
  /** The number alone, in the axis's magnitude. */
  readonly digits: string;
  /** Magnitude, or the sign of a share; on the last tick only. */
  readonly word: string;
}

/** Stated numbers of all figures, smallest and largest. Throws a RangeError without figures. */
export function extentOf(figures: readonly Figure[]): readonly [number, number] {
  const numbers = figures.flatMap((figure) => statedNumbers(figure.estimate));
  if (numbers.length === 0) throw new RangeError("no figure on the axis: pass at least one");
  return [Math.min(...numbers), Math.max(...numbers)];
}

function digitsOf(value: number, step: number, language: Language): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const plain = groupThousands(Math.abs(value).toFixed(decimals), language === "en" ? 4 : 5);
  return value < 0 ? `−${plain}` : plain;
}

/**
 * Axis over `extent` (own unit) with about `count` ticks, ends rounded to a tick. It reaches zero unless
 * `fromZero` is false; then it does not where all values lie in the upper half.
 */
export function valueAxis(
  extent: readonly [number, number],
  unit: string,
  language: Language,
  count: number,
  fromZero = true,
): ValueAxis {
  const [low, high] = extent;
  const near = !fromZero && (low > 0.5 * high || high < 0.5 * low) && low * high > 0;
  const min = near ? low : Math.min(0, low);
  const max = near ? high : Math.max(0, high);
  const scale = scaleLinear()
    .domain(min === max ? [min - 1, max + 1] : [min, max])
    .nice(count);
  const values = scale.ticks(count);
  const [from = 0, to = 1] = scale.domain();
  const { divisor, word } = axisScale(Math.max(Math.abs(from), Math.abs(to)), unit, language);
  const step = ((values[1] ?? 1) - (values[0] ?? 0)) / divisor;
  const ticks = values.map((value, i) => ({
    value,
    digits: digitsOf(value / divisor, step, language),
    word: i === values.length - 1 ? tickWord(word, unit, language) : "",
  }));
  const first = ticks[0];
  return {
    domain: [from, to],
    ticks,
    startsAt: near && first ? numberWords(first.value, unit, language) : null,
  };
}

/** What follows the last tick: the magnitude, or the sign of a share. */
function tickWord(word: string, unit: string, language: Language): string {
  if (unit === "percent") return "%";
  return language === "en" && word !== "" ? `\u00a0${word}` : word;
}

/** Puts an axis between two px. */
export function axisPx(axis: ValueAxis, from: number, to: number): ScaleLinear<number, number> {
  return scaleLinear([axis.domain[0], axis.domain[1]], [from, to]);
}
