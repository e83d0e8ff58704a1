import type { Catalog } from "../catalog.ts";
import { rangeKindOf } from "../estimate.ts";
import type { Language } from "../language.ts";
import { unitWords } from "../number-words.ts";
import { dateWords, periodWords } from "../period-words.ts";
import type { Figure } from "../release.ts";
import type { Comparison, Verdict } from "./compare-figures.ts";
import type { Dimension } from "./dimensions.ts";

const EN = {
  dimensions: {
    measure: "What is counted",
    unit: "Unit",
    population: "People",
    geography: "Place",
    "poverty-line": "Poverty line",
    ppp: "Round of prices",
    baseline: "Compared with",
    scenario: "Scenario",
    method: "Method",
    period: "Period",
    vintage: "Published",
    "range-kind": "Kind of range",
  } as Readonly<Record<Dimension, string>>,
  verdicts: {
    "same-quantity": "Same quantity",
    "same-family": "Same family, not interchangeable",
    "different-quantity": "Different quantity",
  } as Readonly<Record<Verdict, string>>,
  meanings: {
    "same-quantity": "Both estimate one thing and may stand on one axis.",
    "same-family": "The same kind of quantity, but neither can stand in for the other.",
    "different-quantity": "These count different things: never one against the other.",
  } as Readonly<Record<Verdict, string>>,
  repeated: "One number printed twice: count it once.",
  none: "not stated",
  oneValue: "one value",
  against: (name: string, a: string, b: string) => `${name}: ${a} against ${b}.`,
  open: (name: string, a: string, b: string) => `${name}: cannot be told; ${a} against ${b}.`,
  by: (method: string, issuer: string) => `${method} (${issuer})`,
};

const ZH: typeof EN = {
  dimensions: {
    measure: "统计内容",
    unit: "单位",
    population: "人群",
    geography: "地区",
    "poverty-line": "贫困线",
    ppp: "价格轮次",
    baseline: "比较基准",
    scenario: "情景",
    method: "方法",
    period: "时期",
    vintage: "发布时间",
    "range-kind": "区间类型",
  },
  verdicts: {
    "same-quantity": "同一数量",
    "same-family": "同类数量，不可互换",
    "different-quantity": "不同数量",
  },
  meanings: {
    "same-quantity": "两者估计的是同一件事，可以放在同一坐标轴上。",
    "same-family": "两者属于同类数量，但不能互相替代。",
    "different-quantity": "两者统计的不是同一件事，不可相互比较。",
  },
  repeated: "同一数字的两次刊载，只能算一个。",
  none: "未说明",
  oneValue: "单一数值",
  against: (name, a, b) => `${name}：一为${a}，一为${b}。`,
  open: (name, a, b) => `${name}：无法判断；一为${a}，一为${b}。`,
  by: (method, issuer) => `${method}（${issuer}）`,
};

/** Words of comparability in one language. */
export function comparabilityWords(language: Language): typeof EN {
  return language === "zh" ? ZH : EN;
}

function rangeWords({ estimate }: Figure, catalog: Catalog, language: Language): string {
  const kind = rangeKindOf(estimate);
  if (kind !== null) return catalog.term("range_kind", kind).label[language];
  if (estimate.shape === "point") return comparabilityWords(language).oneValue;
  return catalog.term("range_kind", estimate.shape).label[language];
}

/** What a figure has in one dimension, in words; says so where the source does not state it. */
export function dimensionWords(
  dimension: Dimension,
  figure: Figure,
  catalog: Catalog,
  language: Language,
): string {
  const { none, by } = comparabilityWords(language);
  const term = (column: string, value: string | null) =>
    value === null ? none : catalog.term(column, value).label[language];
  const indicator = catalog.indicator(figure.indicator);
  const source = catalog.source(figure.source);
  switch (dimension) {
    case "measure":
      return indicator.name[language];
    case "unit":
      return unitWords(indicator.unit, language);
    case "population":
      return figure.population[language];
    case "geography":
      return catalog.geography(figure.geography).name[language];
    case "poverty-line":
    case "ppp":
      return term("poverty_line", figure.povertyLine);
    case "baseline":
      return term("baseline", figure.baseline);
    case "scenario":
      return figure.scenario?.[language] ?? none;
    case "method":
      return by(term("method", figure.method), source.issuerShort[language]);
    case "period":
      return periodWords(figure.period, language);
    case "vintage":
      return source.published === null ? none : dateWords(source.published, language);
    case "range-kind":
      return rangeWords(figure, catalog, language);
  }
}

/**
 * One sentence for each dimension in which `a` and `b` differ or which a source leaves open; the
 * round of prices is left out where the line says it already.
 */
export function differenceSentences(
  comparison: Comparison,
  a: Figure,
  b: Figure,
  catalog: Catalog,
  language: Language,
): readonly { readonly dimension: Dimension; readonly open: boolean; readonly words: string }[] {
  const words = comparabilityWords(language);
  const say = (dimension: Dimension, open: boolean) => {
    const [one, other] = [a, b].map((f) => dimensionWords(dimension, f, catalog, language));
    const sentence = open ? words.open : words.against;
    return {
      dimension,
      open,
      words: sentence(words.dimensions[dimension], one ?? "", other ?? ""),
    };
  };
  const linesDiffer = comparison.differs.includes("poverty-line");
  return [
    ...comparison.differs.filter((d) => d !== "ppp" || !linesDiffer).map((d) => say(d, false)),
    ...comparison.unknown.map((d) => say(d, true)),
  ];
}
