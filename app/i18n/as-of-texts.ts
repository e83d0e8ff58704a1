/** Words of the date as of which pages show figures. */
const EN = {
  label: "As of",
  latest: "Latest",
  dialogueDay: (day: string) => `${day}, the dialogue`,
  otherDay: "Show what was known on another day",
  shows: (day: string) => `Showing what was known on ${day}`,
  back: "Show the latest",
  isLatest: "Showing the latest figures",
  hidden: (n: number) =>
    n === 0 ? "" : n === 1 ? "1 later entry hidden" : `${n} later entries hidden`,
  later: "Published later",
  undated: "Date unknown",
  group: (issuer: string, day: string, n: number) =>
    `${issuer}, ${day}${n === 1 ? "" : ` (${n} figures)`}`,
  nothing: (day: string) => `None of the figures of this chart was out on ${day}.`,
  afterDate: (published: string, day: string) => `Published ${published}, after ${day}.`,
  noDate: (day: string) => `Its date of publication is not known: it may have come after ${day}.`,
  notYet: (day: string) => `It describes a time after ${day}, so it was not out on that day.`,
  replaced: (day: string) => `By ${day} this figure had been replaced:`,
  why: "Why it was replaced:",
  vintage: (issuer: string, day: string) => `a newer edition of ${issuer}, ${day}.`,
  sentence: (name: string, a: string, b: string) => `${name}: ${b} instead of ${a}.`,
  separator: "; ",
  comma: ", ",
  space: " ",
};

export type AsOfTexts = typeof EN;

const ZH: AsOfTexts = {
  label: "数据截至",
  latest: "最新",
  dialogueDay: (day) => `${day}（对话会当天）`,
  otherDay: "查看另一天的已知数据",
  shows: (day) => `显示截至${day}已公布的数据`,
  back: "显示最新数据",
  isLatest: "已显示最新数据",
  hidden: (n) => (n === 0 ? "" : `已隐藏此后公布的${n}项`),
  later: "此后公布",
  undated: "日期不详",
  group: (issuer, day, n) => `${issuer}，${day}${n === 1 ? "" : `（${n}条）`}`,
  nothing: (day) => `截至${day}，本图各项数据均未公布。`,
  afterDate: (published, day) => `该数据公布于${published}，晚于${day}。`,
  noDate: (day) => `公布日期不详，可能晚于${day}。`,
  notYet: (day) => `该数据描述的时期晚于${day}，当时尚未公布。`,
  replaced: (day) => `截至${day}，该数据已被取代：`,
  why: "取代原因：",
  vintage: (issuer, day) => `${issuer}于${day}发布了新版本。`,
  sentence: (name, a, b) => `${name}由“${a}”改为“${b}”。`,
  separator: "；",
  comma: "，",
  space: "",
};

export function asOfTexts(language: "en" | "zh"): AsOfTexts {
  return language === "zh" ? ZH : EN;
}
