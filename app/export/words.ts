import type { Language } from "../domain/language.ts";

const EN = {
  site: "Social Protection Figures",
  source: "Source",
  sources: "Sources",
  asReportedBy: (reporter: string) => `as reported by ${reporter}`,
  secondHand: "second-hand",
  release: (version: string, date: string) => `Release ${version}, ${date}`,
  colon: ": ",
  comma: ", ",
  semicolon: "; ",
  stop: ". ",
  brackets: (text: string) => ` (${text})`,
  noDate: "not dated",
  listComma: ", ",
  partly: (said: string) => `partly ${said}`,
  moreBelow: (count: number) => `and ${count} more, named at the address below`,
  allBelow: (count: number) => `${count} in all, named at the address below`,
};

export type ExportWords = typeof EN;

const ZH: ExportWords = {
  site: "社会保护数据",
  source: "来源",
  sources: "来源",
  asReportedBy: (reporter) => `转引自${reporter}`,
  secondHand: "转引",
  release: (version, date) => `第${version}版，${date}`,
  colon: "：",
  comma: "，",
  semicolon: "；",
  stop: "。",
  brackets: (text) => `（${text}）`,
  noDate: "未注明日期",
  listComma: "、",
  partly: (said) => `部分${said}`,
  moreBelow: (count) => `另有${count}个来源，见下方网址`,
  allBelow: (count) => `共${count}个，见下方网址`,
};

/** Words that exports add to those of charts. */
export function exportWords(language: Language): ExportWords {
  return language === "zh" ? ZH : EN;
}
