import { formOf } from "../../charts/marks/form.ts";
import { chartWords } from "../../charts/words.ts";
import { rangeKindOf } from "../../domain/estimate.ts";
import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language, Words } from "../../domain/language.ts";
import type { Figure } from "../../domain/release.ts";
import { addressOf, type Edition } from "../edition.ts";
import { type FigureFacts, figureFacts } from "../facts.ts";
import { publishedFigure } from "../shown-edition.ts";

/** One figure with what its row is filled from. */
export interface DataRow {
  readonly figure: Figure;
  readonly facts: FigureFacts;
  readonly exhibit: Exhibit;
  readonly edition: Edition;
  readonly language: Language;
}

export type DataValue = string | number | boolean | null;

export interface DataColumn {
  /** Stable in every release and language: programs rely on it. */
  readonly name: string;
  readonly label: Words;
  readonly type: "string" | "number" | "boolean" | "anyURI";
  /** For programs only: left out where people read. */
  readonly isForPrograms: boolean;
  /** In characters. */
  readonly width: number;
  readonly value: (row: DataRow) => DataValue;
}

type More = Partial<Pick<DataColumn, "type" | "width" | "isForPrograms">>;

export function column(
  name: string,
  en: string,
  zh: string,
  value: (row: DataRow) => DataValue,
  more: More = {},
): DataColumn {
  return {
    name,
    label: { en, zh },
    type: "string",
    isForPrograms: false,
    width: 16,
    ...more,
    value,
  };
}

export const CODE: More = { isForPrograms: true };
export const NUMBER: More = { type: "number" };
export const LINK: More = { type: "anyURI", width: 36 };
export const WIDE: More = { width: 36 };

function termOf(column: string, value: string | null, { edition, language }: DataRow) {
  return value === null ? null : edition.catalog.term(column, value).label[language];
}

const indicatorOf = ({ figure, edition }: DataRow) => edition.catalog.indicator(figure.indicator);

function reporterOf({ figure, edition }: DataRow): string | null {
  return figure.reportedBy === null ? null : edition.catalog.source(figure.reportedBy).title;
}

/** Columns of a data file, in their order. A number is empty where its source states none. */
export const DATA_COLUMNS: readonly DataColumn[] = [
  column("id", "Id", "标识", ({ figure }) => figure.id, WIDE),
  column("code", "Code", "代码", ({ facts }) => facts.code, { width: 8 }),
  column("name", "Name on the chart", "图中名称", ({ facts }) => facts.name, WIDE),
  column(
    "indicator_id",
    "Indicator id",
    "指标标识",
    ({ figure, edition }) => publishedFigure(figure.id, edition).indicator,
    CODE,
  ),
  column("indicator", "Indicator", "指标", ({ facts }) => facts.indicator, WIDE),
  column("unit_id", "Unit id", "单位标识", (row) => indicatorOf(row).unit, CODE),
  column("unit", "Unit", "单位", ({ facts }) => facts.unit),
  column("place_id", "Place id", "地区标识", ({ figure }) => figure.geography, CODE),
  column("place", "Place", "地区", ({ facts }) => facts.place),
  column("population", "Population", "人群", ({ facts }) => facts.population),
  column("period_iso", "Period (ISO 8601)", "时期（ISO 8601）", ({ figure }) => figure.period, {
    width: 22,
  }),
  column("period", "Period", "时期", ({ facts }) => facts.period),
  column(
    "low",
    "Low",
    "下限值",
    ({ facts: { estimate: e } }) => ("low" in e ? e.low : null),
    NUMBER,
  ),
  column(
    "central",
    "Central",
    "中间值",
    ({ facts: { estimate: e } }) => ("central" in e ? e.central : null),
    NUMBER,
  ),
  column(
    "high",
    "High",
    "上限值",
    ({ facts: { estimate: e } }) => ("high" in e ? e.high : null),
    NUMBER,
  ),
  column(
    "range_kind_id",
    "Kind of range, id",
    "区间类型标识",
    ({ figure }) => rangeKindOf(figure.estimate),
    CODE,
  ),
  column("range_kind", "Kind of range", "区间类型", ({ facts }) => facts.rangeKind),
  column("shape", "Shape", "数值形式", ({ figure }) => figure.estimate.shape, CODE),
  column(
    "kind_of_number",
    "Kind of number",
    "数值类型",
    ({ figure, language }) => chartWords(language).forms[formOf(figure.estimate)],
  ),
  column(
    "rounded",
    "Rounded by the source",
    "来源已取整",
    ({ figure: { estimate: e } }) => (e.shape === "point" ? e.rounded : null),
    { type: "boolean", isForPrograms: true },
  ),
  column("value", "Value in words", "数值（文字）", ({ facts }) => facts.value, { width: 24 }),
  column("stated_as", "As stated", "原文表述", ({ facts }) => facts.statedAs, WIDE),
  column(
    "poverty_line_id",
    "Poverty line id",
    "贫困线标识",
    ({ figure }) => figure.povertyLine,
    CODE,
  ),
  column("poverty_line", "Poverty line", "贫困线", (r) =>
    termOf("poverty_line", r.figure.povertyLine, r),
  ),
  column("baseline_id", "Baseline id", "比较基准标识", ({ figure }) => figure.baseline, CODE),
  column("baseline", "Baseline", "比较基准", (r) => termOf("baseline", r.figure.baseline, r)),
  column(
    "scenario",
    "Scenario",
    "情景",
    ({ figure, language }) => figure.scenario?.[language] ?? null,
  ),
  column("method_id", "Method id", "方法标识", ({ figure }) => figure.method, CODE),
  column("method", "Method", "方法", (r) => termOf("method", r.figure.method, r)),
  column("issuer", "Issuer", "发布机构", ({ facts }) => facts.issuer),
  column("source_id", "Source id", "来源标识", ({ figure }) => figure.source, CODE),
  column("source", "Source", "来源", ({ facts }) => facts.sourceTitle, WIDE),
  column(
    "published",
    "Published (ISO 8601)",
    "发布时间（ISO 8601）",
    ({ figure, edition }) => edition.catalog.source(figure.source).published,
  ),
  column("verification", "How read", "读取方式", ({ figure }) => figure.verification, CODE),
  column("second_hand", "Second-hand", "转引", ({ facts }) => facts.secondHand, { width: 24 }),
  column("second_hand_source", "Read in", "读自", reporterOf, WIDE),
  column("url", "Page read", "所读页面", ({ facts }) => facts.url, LINK),
  column("caveat", "Caveat", "使用须知", ({ facts }) => facts.caveat, { width: 60 }),
  column("permalink", "Page of the figure", "数据页面", ({ facts }) => facts.permalink, LINK),
  column("release", "Release", "数据版本", ({ edition }) => edition.release.version, { width: 10 }),
  column("chart_kind", "Kind of chart", "图表类型", ({ exhibit }) => exhibit.kind, CODE),
  column(
    "chart_page",
    "Page of the chart",
    "图表页面",
    ({ exhibit, edition, language }) => addressOf(exhibit.path, language, edition),
    { ...LINK, isForPrograms: true },
  ),
  column(
    "stands_out",
    "Stands out on the chart",
    "图中突出显示",
    ({ exhibit, figure }) => exhibit.highlight.includes(figure.id),
    { type: "boolean", isForPrograms: true },
  ),
  column("short_link", "Short address", "短网址", ({ facts }) => facts.shortLink, LINK),
];

/** One row a figure, in the order of the chart. @throws RangeError for an unknown id. */
export function dataRows(
  exhibit: Exhibit,
  edition: Edition,
  language: Language,
): readonly DataRow[] {
  return figureFacts(exhibit, edition, language).map((facts) => {
    const figure = edition.catalog.figure(facts.id);
    return { figure, facts, exhibit, edition, language };
  });
}
