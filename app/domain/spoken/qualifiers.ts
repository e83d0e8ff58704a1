import type { Catalog } from "../catalog.ts";
import type { Language, Words } from "../language.ts";
import type { Figure, Indicator } from "../release.ts";
import { narrowing } from "./chinese-claim.ts";
import { isNamedByPopulation, lowerFirst } from "./english-name.ts";
import { isExtremeLine, lineWords } from "./spoken-poverty.ts";

const RANGE_WORDS: Readonly<Record<string, Words>> = {
  scenarios: { en: "across scenarios", zh: "区间对应不同情景" },
  elasticity: { en: "depending on the assumed effect", zh: "区间对应不同影响强度" },
  "between-estimates": { en: "across estimates", zh: "区间对应不同估计" },
  "between-lines": { en: "across several poverty lines", zh: "按多条贫困线" },
  "confidence-interval": { en: "within a confidence interval", zh: "为置信区间" },
};

const BASELINE_WORDS: Readonly<Record<string, Words>> = {
  "no-pandemic-counterfactual": { en: "compared with no pandemic", zh: "与无疫情情形相比" },
  "earlier-forecast": { en: "compared with earlier forecasts", zh: "与此前预测相比" },
  "previous-year": { en: "compared with the year before", zh: "与上年相比" },
  "same-period-previous-year": { en: "compared with a year before", zh: "与上年同期相比" },
  "pre-pandemic-level": { en: "compared with pre-pandemic levels", zh: "与疫情前相比" },
  "pre-crisis-quarter": { en: "compared with the pre-crisis quarter", zh: "与疫情前一季度相比" },
  "latest-official-count": {
    en: "compared with the latest official count",
    zh: "与最近官方统计相比",
  },
  "covid-baseline-path": {
    en: "beyond the baseline with the pandemic",
    zh: "与含疫情的基准情景相比",
  },
};

/** Said of a level that did not happen; never left out. */
export function counterfactualWords(figure: Figure, language: Language): string | null {
  if (figure.scenario?.en !== "Path without the pandemic") return null;
  return language === "en" ? "without the pandemic" : "若无疫情";
}

/** Words for people as such, which no qualifier needs to say. */
const TRIVIAL =
  /^(?:residents?|people|population|labour|force|participants?|recipients?|individuals?|employed|jobseekers?|receiving|paid)$/;
/** Letters that tell one word from another: insured and insurance are one. */
const STEM = 5;

/** Words of a text that carry meaning, for telling whether a name already says it. */
function contentWords(text: string): readonly string[] {
  const plain = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return plain
    .filter((word) => !/^(?:all|of|the|in|and|to|for|a|ages|or|by|with|their)$/.test(word))
    .filter((word) => !TRIVIAL.test(word))
    .map((word) => word.slice(0, STEM));
}

/** Parts of a population without digits: "Urban workforce of 442 million, migrants left out". */
function withoutDigits(text: string, comma: RegExp, joint: string): string {
  if (!/\d/.test(text)) return text;
  return text
    .split(comma)
    .filter((part) => !/\d/.test(part))
    .join(joint);
}

/** Whether other figures of the indicator count other people in the same place. */
function isOneOfSeveral(figure: Figure, catalog: Catalog): boolean {
  return catalog
    .figuresOfIndicator(figure.indicator)
    .some((f) => f.geography === figure.geography && f.population.en !== figure.population.en);
}

/** Whom the figure counts, where its name and place leave it open. */
export function populationWords(
  figure: Figure,
  indicator: Indicator,
  catalog: Catalog,
  language: Language,
): string | null {
  if (/^All\b/.test(figure.population.en) || !isOneOfSeveral(figure, catalog)) return null;
  if (isNamedByPopulation(indicator, figure) || / in one group$/.test(indicator.name.en))
    return null;
  if (indicator.unit === "measures") return null;
  if (/^Countries and territories/.test(figure.population.en)) return null;
  const said = contentWords(
    `${indicator.name.en} ${catalog.geography(figure.geography).name.en} ${indicator.unit}`,
  );
  if (contentWords(figure.population.en).every((word) => said.includes(word))) return null;
  if (language === "zh") {
    if (narrowing(indicator, figure) !== "") return null;
    const zh = withoutDigits(figure.population.zh.replace(/（[^）]*）/g, ""), /[，；]/, "，");
    // 基本医疗保险参保人数, of 职工医保 alone: what the name says is not said again.
    const own = /(参保|就业)人员$/.exec(zh)?.[1];
    const said = own !== undefined && indicator.name.zh.includes(own);
    return zh === "" ? null : `仅指${said ? zh.slice(0, -own.length - 2) : zh}`;
  }
  const en = withoutDigits(figure.population.en.replace(/ \([^)]*\)/g, ""), /, /, " ");
  return en === "" ? null : `among ${lowerFirst(en)}`;
}

function baselineWords(figure: Figure, indicator: Indicator, language: Language): string | null {
  if (figure.baseline === null || indicator.measure !== "change") return null;
  if (/year-on-year|attributed|per point|growth$/i.test(indicator.name.en)) return null;
  const words = Object.hasOwn(BASELINE_WORDS, figure.baseline)
    ? BASELINE_WORDS[figure.baseline]
    : undefined;
  return words?.[language] ?? null;
}

function rangeKindWords(figure: Figure, language: Language): string | null {
  const { estimate } = figure;
  if (estimate.shape !== "range" && estimate.shape !== "point-in-range") return null;
  const words = Object.hasOwn(RANGE_WORDS, estimate.kind) ? RANGE_WORDS[estimate.kind] : undefined;
  return words?.[language] ?? null;
}

/** A scenario that can be said without a number, a date or an aside. */
function scenarioWords({ scenario }: Figure, language: Language): string | null {
  if (scenario === null || /\d|["(;,]/.test(scenario.en + scenario.zh)) return null;
  if (/^(?:Government target|Path without the pandemic|Nowcast)$|forecast/i.test(scenario.en))
    return null;
  if (language === "zh") {
    return /^[一二三四五六七八九十]|种情景$/.test(scenario.zh)
      ? `依据${scenario.zh}`
      : `按${scenario.zh}${/情[景形]$/.test(scenario.zh) ? "" : "情景"}`;
  }
  const en = lowerFirst(scenario.en);
  if (/^(?:cheapest)\b/.test(en)) return `for the ${en}`;
  if (/\bscenarios\b/.test(en)) return `across ${en}`;
  if (/^(?:a|the) /.test(en)) return `in ${en}`;
  if (/^baseline(?: with .*)?$/.test(en))
    return en === "baseline" ? "in the baseline" : `in the ${en}`;
  return `assuming ${en}`;
}

/**
 * Whether the first qualifier must be said before all that is only good to know: a line that is not the
 * one of extreme poverty, or whom alone the figure counts.
 */
export function needsQualifier(
  figure: Figure,
  indicator: Indicator,
  catalog: Catalog,
  language: Language,
): boolean {
  const { povertyLine } = figure;
  if (povertyLine !== null && povertyLine !== "usd190-2011ppp" && isDaily(povertyLine)) return true;
  return populationWords(figure, indicator, catalog, language) !== null;
}

const isDaily = (line: string): boolean => /^usd\d/.test(line);

/**
 * Qualifiers of a figure, the one that matters most first. A line that is not the one of extreme
 * poverty changes what is counted; extreme poverty has its line in its name.
 */
export function qualifiers(
  figure: Figure,
  indicator: Indicator,
  catalog: Catalog,
  language: Language,
): readonly string[] {
  const line = lineWords(figure.povertyLine, catalog, language);
  const extreme = isExtremeLine(figure.povertyLine);
  const population = populationWords(figure, indicator, catalog, language);
  const all = [
    extreme ? null : line,
    population,
    extreme ? line : null,
    baselineWords(figure, indicator, language),
    rangeKindWords(figure, language),
    scenarioWords(figure, language),
  ];
  return [...new Set(all.filter((words) => words !== null))];
}
