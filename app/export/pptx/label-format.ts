import { roundTo } from "../../domain/decimal.ts";
import type { Estimate } from "../../domain/estimate.ts";
import type { Language } from "../../domain/language.ts";
import { estimateWords } from "../../domain/number-words.ts";
import type { ChartUnit } from "./chart-rows.ts";
import { slideWords } from "./words.ts";

const quoted = (words: string): string => (words === "" ? "" : `"${words.replaceAll('"', "")}"`);

function decimals(value: number): number {
  const [, digits = "", power = "0"] = /^-?\d+(?:\.(\d+))?(?:e-(\d+))?$/.exec(String(value)) ?? [];
  return Math.min(12, digits.length + Number(power));
}

/**
 * Number format under which a value of the chart reads as its label on the screen: at most four digits,
 * none that the figure does not have, "about", "at least" and "at most" said; a range as its words.
 */
export function labelFormat(estimate: Estimate, unit: ChartUnit, language: Language): string {
  const words = slideWords(language);
  if (estimate.shape === "range" || estimate.shape === "point-in-range") {
    return quoted(estimateWords(estimate, unit.id, language, { digits: "short" }));
  }
  const value =
    "central" in estimate ? estimate.central : "low" in estimate ? estimate.low : estimate.high;
  const short = roundTo(value, 4) / unit.divisor;
  const places = decimals(Number(short.toPrecision(12)));
  const number = places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`;
  const open =
    estimate.shape === "at-least"
      ? words.atLeast
      : estimate.shape === "at-most"
        ? words.atMost
        : "";
  const about = estimate.shape === "point" && estimate.rounded ? words.about : "";
  const [before, after] = unit.around;
  return quoted(open + about + before) + number + quoted(after);
}
