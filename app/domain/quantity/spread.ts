import { type End, readEnd, scaled } from "./end.ts";
import type { Ends } from "./ends.ts";
import type { Token } from "./token.ts";

/**
 * "101 ± 13 million": the ends of a central value with its half-width; null without one, undefined
 * where its scale or unit is in doubt.
 */
export function readSpread(
  tokens: readonly Token[],
  centre: End,
): (Ends & { readonly central: number; readonly next: number }) | null | undefined {
  if (tokens[centre.next]?.kind !== "plus-minus") return null;
  const half = readEnd(tokens, centre.next + 1);
  if (!half || half.negative || half.number.upTo !== null || half.number.approx !== null)
    return undefined;
  if (centre.number.upTo !== null || centre.number.approx !== null) return undefined;
  const { unit, bad } = commonUnit(centre, half);
  const power = commonPower(centre, half);
  if (bad || power === null) return undefined;
  const [low, high] = around(centre, half, power);
  const central = scaled(centre.number.digits, power, centre.negative);
  return { low, high, central, unit, scale: power, next: half.next };
}

function commonUnit(centre: End, half: End) {
  const bad = centre.unit !== null && half.unit !== null && centre.unit !== half.unit;
  return { unit: centre.unit ?? half.unit, bad };
}

/** The scale that both are in, or null: "101 million ± 13" leaves open 13 of what. */
function commonPower(centre: End, half: End): number | null {
  const [a, b] = [centre.number, half.number];
  if (a.own || b.own) return null;
  if (a.power === b.power) return a.power;
  return a.power === 0 && !centre.closed ? b.power : null;
}

/** centre − half and centre + half, computed in whole units of their last decimal. */
function around(centre: End, half: End, power: number): readonly [number, number] {
  const places = Math.max(decimals(centre.number.digits), decimals(half.number.digits));
  const whole = (digits: string) => Math.round(Number(`${digits}e${places}`));
  const [middle, reach] = [whole(centre.number.digits), whole(half.number.digits)];
  const signed = centre.negative ? -middle : middle;
  const back = (value: number) => Number(`${value}e${power - places}`);
  return [back(signed - reach), back(signed + reach)];
}

function decimals(digits: string): number {
  const point = digits.indexOf(".");
  return point < 0 ? 0 : digits.length - point - 1;
}
