const EN = {
  /** The day that is asked for lies within the month or year that the source is dated by. */
  within: (date: string, day: string) =>
    `dated only ${date}: whether it was out on ${day} is not known`,
  ahead: (day: string) => `date of publication not known; it describes a time after ${day}`,
  uncertain: "Of no known date, or of none close enough",
};

type TimeTexts = typeof EN;

const ZH: TimeTexts = {
  within: (date, day) => `来源只注明${date}，无法判断${day}是否已公布`,
  ahead: (day) => `公布日期不详；所述时间晚于${day}`,
  uncertain: "日期不详或不够具体",
};

/** Words of the compare page for figures whose day of publication is not known. */
export function compareTimeTexts(language: "en" | "zh"): TimeTexts {
  return language === "zh" ? ZH : EN;
}
