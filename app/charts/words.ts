import type { Language } from "../domain/language.ts";
import type { Form } from "./marks/form.ts";
import type { Facet } from "./scope.ts";

/** Meaning of a form; in the legend, in the table and in sentences. */
type Forms = Readonly<Record<Form, string>>;
type Facets = Readonly<Record<Facet, string>>;

const FORMS_EN: Forms = {
  scenarios: "Range between scenarios",
  "confidence-interval": "Confidence interval",
  "between-estimates": "Range between estimates",
  elasticity: "Range between two elasticities",
  "between-lines": "Range between poverty lines",
  unspecified: "Range, meaning not stated",
  value: "Single value",
  rounded: "Rounded value",
  "at-least": "At least",
  "at-most": "At most",
};

const FACETS_EN: Facets = {
  indicator: "What is counted",
  place: "Place",
  period: "Period",
  population: "Population",
  line: "Poverty line",
  baseline: "Compared with",
  scenario: "Scenario",
  method: "Method",
};

/** A figure as it is said: its number, and the name of what it counts. */
interface Spoken {
  readonly number: string;
  readonly name: string;
}

/** "People paid" → "people paid"; an abbreviation keeps its capitals. */
function uncapitalised(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name[0]?.toLowerCase() + name.slice(1) : name;
}

const EN = {
  forms: FORMS_EN,
  facets: FACETS_EN,
  facetNames: {
    indicator: "quantity",
    place: "place",
    period: "period",
    population: "population",
    line: "poverty line",
    baseline: "baseline",
    scenario: "scenario",
    method: "method",
  } as Facets,
  who: "Who",
  published: "Published",
  estimate: "Estimate",
  kind: "Kind of range",
  howRead: "How read",
  stated: "As printed",
  series: "Series",
  number: "No.",
  primary: "At the issuer",
  secondary: "In a report by somebody else",
  secondHand: "Hollow: read in a report, not at the issuer",
  dashed: "Dashed: a goal, or a path that did not happen",
  centre: "Tick: centre stated by the source",
  band: "Band: the range of a point",
  undated: "Without a date, so not drawn",
  between: "; ",
  noDate: "not dated",
  axisStart: (value: string) => `The axis starts at ${value}`,
  gap: "Dashed line: no figure in between",
  square: "One square is 1 in 100",
  join: (parts: readonly string[]) => parts.join(", "),
  sentence: (parts: readonly string[]) => `${parts.join("; ")}.`,
  paragraph: (parts: readonly string[]) => parts.join(" "),
  list: (parts: readonly string[]) =>
    parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`,
  pair: (name: string, value: string) => `${name}: ${value}`,
  one: (who: string, value: string) => `${who}: ${value}`,
  same: (count: number, value: string) =>
    `${count === 2 ? "Both" : `All ${count}`} figures say ${value}`,
  runs: (low: string, high: string) => `Figures run from ${low} to ${high}`,
  estimatesRun: (low: string, high: string) => `Estimates run from ${low} to ${high}`,
  fromTo: (low: string, at: string, high: string, to: string) =>
    `From ${low} (${at}) to ${high} (${to})`,
  differ: (facets: string) => `not alike in ${facets}`,
  cited: (value: string) => `the one cited is ${value}`,
  also: (title: string, more: string) => `${title}; ${more}`,
  rose: (a: string, at: string, b: string, to: string) =>
    `The estimate rose from ${a} in ${at} to ${b} in ${to}`,
  fell: (a: string, at: string, b: string, to: string) =>
    `The estimate fell from ${a} in ${at} to ${b} in ${to}`,
  firstLatest: (a: string, at: string, b: string, to: string) =>
    `The estimate of ${at} was ${a}, the one of ${to} ${b}`,
  publishedRun: (from: string, to: string, low: string, high: string) =>
    `Estimates published from ${from} to ${to} run from ${low} to ${high}`,
  publishedOn: (when: string, low: string, high: string) =>
    `Estimates published in ${when} run from ${low} to ${high}`,
  byPublication: "by date of publication",
  scale: (low: Spoken, high: Spoken) =>
    `${high.number}: ${uncapitalised(high.name)}; ${low.number}: ${uncapitalised(low.name)}`,
  scaleOf: (unit: string) => `Each figure as published, in ${unit}; not to be added`,
  seriesRose: (a: string, at: string, b: string, to: string) =>
    `Up from ${a} (${at}) to ${b} (${to})`,
  seriesFell: (a: string, at: string, b: string, to: string) =>
    `Down from ${a} (${at}) to ${b} (${to})`,
  seriesMoved: (a: string, at: string, b: string, to: string) =>
    `From ${a} (${at}) to ${b} (${to})`,
  peak: (value: string, when: string) => `highest at ${value} (${when})`,
  trough: (value: string, when: string) => `lowest at ${value} (${when})`,
  severalSeries: (count: number, low: string, high: string) =>
    `${count} series; their latest values run from ${low} to ${high}`,
  of: (part: string, whole: string) => `${part}: ${whole}`,
  before: "before",
  after: "after",
};

export type ChartWords = typeof EN;

const ZH = {
  forms: {
    scenarios: "不同情景之间的区间",
    "confidence-interval": "置信区间",
    "between-estimates": "不同估计之间的区间",
    elasticity: "两种弹性之间的区间",
    "between-lines": "不同贫困线之间的区间",
    unspecified: "区间，来源未说明含义",
    value: "单一数值",
    rounded: "约数",
    "at-least": "下限",
    "at-most": "上限",
  },
  facets: {
    indicator: "统计内容",
    place: "地区",
    period: "时期",
    population: "人群",
    line: "贫困线",
    baseline: "比较基准",
    scenario: "情景",
    method: "方法",
  },
  facetNames: {
    indicator: "统计内容",
    place: "地区",
    period: "时期",
    population: "人群",
    line: "贫困线",
    baseline: "比较基准",
    scenario: "情景",
    method: "方法",
  },
  who: "机构",
  published: "发布时间",
  estimate: "估计",
  kind: "区间类型",
  howRead: "读取方式",
  stated: "原文表述",
  series: "序列",
  number: "序号",
  primary: "读自发布机构",
  secondary: "读自他人转述",
  secondHand: "空心：读自转述，非发布机构原文",
  dashed: "虚线：目标，或未发生的情形",
  centre: "短线：来源给出的中间值",
  band: "色带：各点的区间",
  undated: "无日期，未画出",
  between: "；",
  noDate: "未注明日期",
  axisStart: (value: string) => `坐标轴从${value}起`,
  gap: "虚线：其间无数据",
  square: "每格为百分之一",
  join: (parts: readonly string[]) => parts.join("，"),
  sentence: (parts: readonly string[]) => `${parts.join("；")}。`,
  paragraph: (parts: readonly string[]) => parts.join(""),
  list: (parts: readonly string[]) =>
    parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join("、")}和${parts.at(-1)}`,
  pair: (name: string, value: string) => `${name}：${value}`,
  one: (who: string, value: string) => `${who}：${value}`,
  same: (count: number, value: string) => `${count}个数字均为${value}`,
  runs: (low: string, high: string) => `各数字从${low}到${high}`,
  estimatesRun: (low: string, high: string) => `各项估计从${low}到${high}`,
  fromTo: (low: string, at: string, high: string, to: string) =>
    `从${low}（${at}）到${high}（${to}）`,
  differ: (facets: string) => `${facets}不尽相同`,
  cited: (value: string) => `所引为${value}`,
  also: (title: string, more: string) => `${title}；${more}`,
  rose: (a: string, at: string, b: string, to: string) => `估计值由${at}的${a}升至${to}的${b}`,
  fell: (a: string, at: string, b: string, to: string) => `估计值由${at}的${a}降至${to}的${b}`,
  firstLatest: (a: string, at: string, b: string, to: string) =>
    `${at}的估计为${a}，${to}的估计为${b}`,
  publishedRun: (from: string, to: string, low: string, high: string) =>
    `${from}至${to}发布的估计从${low}到${high}`,
  publishedOn: (when: string, low: string, high: string) => `${when}发布的估计从${low}到${high}`,
  byPublication: "按发布时间",
  scale: (low: Spoken, high: Spoken) => `${high.name}${high.number}，${low.name}${low.number}`,
  scaleOf: (unit: string) => `各数字均为发布值，单位：${unit}；不可相加`,
  seriesRose: (a: string, at: string, b: string, to: string) => `由${a}（${at}）升至${b}（${to}）`,
  seriesFell: (a: string, at: string, b: string, to: string) => `由${a}（${at}）降至${b}（${to}）`,
  seriesMoved: (a: string, at: string, b: string, to: string) => `由${a}（${at}）到${b}（${to}）`,
  peak: (value: string, when: string) => `最高${value}（${when}）`,
  trough: (value: string, when: string) => `最低${value}（${when}）`,
  severalSeries: (count: number, low: string, high: string) =>
    `${count}个序列，最新数值从${low}到${high}`,
  of: (part: string, whole: string) => `${part}：${whole}`,
  before: "之前",
  after: "之后",
} satisfies ChartWords;

export function chartWords(language: Language): ChartWords {
  return language === "en" ? EN : ZH;
}
