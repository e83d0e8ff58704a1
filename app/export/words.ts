import type { Language } from "../domain/language.ts";

const EN = {
  site: "Social Protection Figures",
  source: "Source",
  sources: "Sources",
  asReportedBy: (reporter: string) => `as reported by ${reporter}`,
  secondHand: "second-hand",
  readAt: "read at ",
  release: (version: string, date: string) => `Release ${version}, ${date}`,
  colon: ": ",
  comma: ", ",
  semicolon: "; ",
  stop: ". ",
  brackets: (text: string) => ` (${text})`,
  noDate: "not dated",
  listComma: ", ",
  partly: (said: string) => `partly ${said}`,
  more: (count: number) => `and ${count} more`,
  inAll: (count: number) => `${count} in all`,
  namedBelow: ", named at the address below",
  fewer: (shown: number, all: number, which: readonly string[]) =>
    `${shown} of ${all} figures shown: ${which.slice(0, -1).join(", ")} and ${which.at(-1)}.`,
  allBelow: (all: number) => ` All ${all} are at the address below.`,
  inColour: (count: number): string => (count === 1 ? "the one in colour" : "those in colour"),
  lowest: "the lowest",
  highest: "the highest",
  firstPublished: "the first published",
  latestPublished: "the latest published",
  sharesOf: (total: string, value: string, who: string) =>
    `shares worked out here from each count as published; total: ${total}, ${value} (${who})`,
  known: (day: string) => `as known on ${day}`,
};

export type ExportWords = typeof EN;

const ZH: ExportWords = {
  site: "社会保护数据",
  source: "来源",
  sources: "来源",
  asReportedBy: (reporter) => `转引自${reporter}`,
  secondHand: "转引",
  readAt: "读自",
  release: (version, date) => `第${version}版，${date}`,
  colon: "：",
  comma: "，",
  semicolon: "；",
  stop: "。",
  brackets: (text) => `（${text}）`,
  noDate: "未注明日期",
  listComma: "、",
  partly: (said) => `部分${said}`,
  more: (count) => `另有${count}个来源`,
  inAll: (count) => `共${count}个`,
  namedBelow: "，见下方网址",
  fewer: (shown, all, which) =>
    `共${all}个数据，图中为其中${shown}个：${which.slice(0, -1).join("、")}和${which.at(-1)}。`,
  allBelow: () => "全部数据见下方网址。",
  inColour: () => "彩色标出的数据",
  lowest: "最低的",
  highest: "最高的",
  firstPublished: "最早发布的",
  latestPublished: "最新发布的",
  sharesOf: (total, value, who) => `占比由本站按各来源原数计算；总数：${total}，${value}（${who}）`,
  known: (day) => `截至${day}已公布`,
};

/** Words that exports add to those of charts. */
export function exportWords(language: Language): ExportWords {
  return language === "zh" ? ZH : EN;
}
