import type { Estimate } from "./estimate.ts";
import { statedNumbers } from "./estimate.ts";
import type { Figure } from "./release.ts";

/**
 * How a later edition changed a number. `by`: later minus earlier in the figures' own unit, to the last
 * digit that both print; null where no single number was stated twice.
 */
export interface Revision {
  readonly way: "up" | "down" | "same" | "other";
  readonly by: number | null;
}

/** What one step of the last printed digit is worth, in the own unit of the figure. */
function lastDigit({ statedAs }: Figure, value: number): number {
  for (const [text] of statedAs.replaceAll(/(?<=\d),(?=\d{3})/g, "").matchAll(/\d+(?:\.\d+)?/g)) {
    const decimals = text.split(".")[1]?.length ?? 0;
    const power = Math.log10(Math.abs(value) / Number(text));
    const whole = Math.round(power);
    if (Number.isFinite(power) && Math.abs(power - whole) < 1e-9) return 10 ** (whole - decimals);
  }
  // The record is shorter than what is printed, or worked out: its own digits count.
  return 10 ** -decimalsOf(value);
}

/** Decimals of a number; negative for zeros at its end; 6 for zero. */
function decimalsOf(value: number): number {
  for (let decimals = -12; decimals <= 6; decimals++) {
    const scaled = value * 10 ** decimals;
    const whole = Math.round(scaled);
    if (whole !== 0 && Math.abs(scaled / whole - 1) < 1e-9) return decimals;
  }
  return 6;
}

function wayOf(before: Estimate, after: Estimate): Revision["way"] {
  if (before.shape !== after.shape) return "other";
  const [a, b] = [statedNumbers(before), statedNumbers(after)];
  const steps = b.map((value, i) => value - (a[i] ?? value));
  if (steps.every((step) => step === 0)) return "same";
  if (steps.every((step) => step >= 0)) return "up";
  return steps.every((step) => step <= 0) ? "down" : "other";
}

/** What `after` changed against `before`, an earlier edition of the same quantity and period. */
export function revisionOf(before: Figure, after: Figure): Revision {
  const [a, b] = [before.estimate, after.estimate];
  const way = wayOf(a, b);
  if (a.shape !== "point" || b.shape !== "point" || a.rounded || b.rounded)
    return { way, by: null };
  const digit = Math.max(lastDigit(before, a.central), lastDigit(after, b.central));
  const decimals = Math.max(0, -Math.round(Math.log10(digit)));
  const steps = Math.round((b.central - a.central) / digit);
  return { way, by: Number((steps * digit).toFixed(decimals)) };
}
