import { roundTo } from "../../domain/decimal.ts";
import { type Estimate, shownEstimate } from "../../domain/estimate.ts";
import type { Language } from "../../domain/language.ts";
import { axisScale, estimateWords } from "../../domain/number-words.ts";
import type { ChartUnit } from "./chart-rows.ts";
import { slideWords } from "./words.ts";

const quoted = (words: string): string => (words === "" ? "" : `"${words.replaceAll('"', "")}"`);

/** Digits after the point; none of a number so small that it is printed with an exponent. */
const decimals = (value: number): number => String(value).split(".")[1]?.length ?? 0;

/** Shows fixed words, whatever the sign. */
function fixed(words: string): string {
  const own = quoted(words);
  return [own, own, own].join(";");
}

/**
 * Number format under which a value of the chart reads as its label on the screen: at most four digits,
 * none that the figure does not have, "about", "at least" and "at most" said; a range as its words. Where
 * the magnitude of the chart is not that of the value, the words of the screen stand for this value alone. `lead` is said first.
 */
export function labelFormat(
  stated: Estimate,
  unit: ChartUnit,
  language: Language,
  lead = "",
): string {
  const estimate = shownEstimate(stated);
  const own = slideWords(language);
  if (estimate.shape === "range" || estimate.shape === "point-in-range") {
    return fixed(lead + estimateWords(estimate, unit.id, language, { digits: "short" }));
  }
  const value =
    "central" in estimate ? estimate.central : "low" in estimate ? estimate.low : estimate.high;
  const rounded = roundTo(value, 4);
  const short = rounded / unit.divisor;
  const places = decimals(Number(short.toPrecision(12)));
  const whole = language === "zh" ? "0" : "#,##0";
  const number = places === 0 ? whole : `${whole}.${"0".repeat(places)}`;
  const open =
    estimate.shape === "at-least" ? own.atLeast : estimate.shape === "at-most" ? own.atMost : "";
  const about = estimate.shape === "point" && estimate.rounded ? own.about : "";
  const [before, after] = unit.around;
  const format = quoted(lead + open + about + before) + number + quoted(after);
  if (axisScale(Math.abs(rounded), unit.id, language).divisor === unit.divisor) return format;
  const words = lead + estimateWords(estimate, unit.id, language, { digits: "short" });
  if (value <= 0) return fixed(words);
  // An edited value falls out of these bounds and is counted in the magnitude of the chart.
  const at = (factor: number) => Number(((value / unit.divisor) * factor).toPrecision(8));
  return `[<${at(0.9999)}]${format};[<${at(1.0001)}]${quoted(words)};${format}`;
}
