import type { Exhibit } from "../domain/exhibit.ts";
import { issuerKey } from "../domain/issuer-key.ts";
import type { Language } from "../domain/language.ts";
import { dateWords } from "../domain/period-words.ts";
import type { Edition } from "./edition.ts";

const EN = {
  asOf: (day: string) => `as known on ${day}`,
  share: (of: string) => `as a share of: ${of}`,
  same: "the same quantity only, not its family",
  by: { place: "one chart for each place", line: "one chart for each poverty line" },
  only: (name: string, value: string) => `only ${name}: ${value}`,
  filters: {
    issuer: "issuer",
    place: "place",
    line: "poverty line",
    baseline: "baseline",
    method: "method",
    grade: "read",
    year: "year of publication",
  },
  sort: (by: string) => `in the order of: ${by}`,
};

const ZH: typeof EN = {
  asOf: (day) => `截至${day}已公布`,
  share: (of) => `折算为占比：${of}`,
  same: "只含同一数量，不含同类",
  by: { place: "每个地区一张图", line: "每条贫困线一张图" },
  only: (name, value) => `只含${name}：${value}`,
  filters: {
    issuer: "发布机构",
    place: "地区",
    line: "贫困线",
    baseline: "比较基准",
    method: "方法",
    grade: "读取方式",
    year: "公布年份",
  },
  sort: (by) => `排序依据：${by}`,
};

const COLUMNS: Readonly<Record<string, string>> = {
  line: "poverty_line",
  baseline: "baseline",
  method: "method",
  grade: "verification",
};

/** Names as the tables have them where a value of a filter is one of theirs. */
function valueWords(key: string, value: string, { catalog }: Edition, language: Language): string {
  const { geographies, sources, vocabulary } = catalog.tables;
  if (key === "issuer") {
    const one = sources.find(({ issuerShort }) => issuerKey(issuerShort.en) === value);
    return one?.issuerShort[language] ?? value;
  }
  if (key === "place") {
    return geographies.find(({ code }) => code === value)?.name[language] ?? value;
  }
  const column = COLUMNS[key];
  const term = vocabulary.find((one) => one.column === column && one.value === value);
  return term?.label[language] ?? value;
}

/**
 * What was chosen before a chart left its page, as its address says it: the day, the total, filters,
 * order. Empty for a chart of which nothing was chosen.
 */
export function choiceWords(
  { path, share }: Pick<Exhibit, "path" | "share">,
  edition: Edition,
  language: Language,
): readonly string[] {
  const words = language === "zh" ? ZH : EN;
  const { catalog } = edition;
  const asked = new URLSearchParams(/\?([^#]*)/.exec(path)?.[1] ?? "");
  const day = asked.get("asof");
  const by = asked.get("by");
  const sort = asked.get("sort");
  const filters = Object.entries(words.filters).flatMap(([key, name]) => {
    const value = asked.get(key);
    return value === null ? [] : [words.only(name, valueWords(key, value, edition, language))];
  });
  return [
    ...(day === null ? [] : [words.asOf(dateWords(day, language))]),
    ...(share === undefined ? [] : [words.share(catalog.denominator(share).name[language])]),
    ...(asked.get("axis") === "same" ? [words.same] : []),
    ...(by === "place" || by === "line" ? [words.by[by]] : []),
    ...filters,
    ...(sort === null ? [] : [words.sort(sort)]),
  ];
}
