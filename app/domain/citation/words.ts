import type { Language } from "../language.ts";
import { dateWords } from "../period-words.ts";

const EN = {
  noDate: "n.d.",
  noYear: "no date",
  and: " and ",
  ampersand: ", & ",
  etAl: "et al.",
  speech: "Speech or press conference",
  "press-release": "Press release",
  dataset: "Data set",
  release: (version: string) => `release ${version}`,
  releaseUpper: (version: string) => `Release ${version}`,
  retrieved: (date: string) => `Retrieved ${date}, from `,
  accessed: (date: string) => `accessed ${date}`,
  availableAt: "Available at: ",
  accessedHarvard: (date: string) => ` (Accessed: ${date})`,
};

const ZH: typeof EN = {
  noDate: "无日期",
  noYear: "无日期",
  and: "和",
  ampersand: "和",
  etAl: "等",
  speech: "讲话或发布会",
  "press-release": "新闻稿",
  dataset: "数据集",
  release: (version) => `第${version}版`,
  releaseUpper: (version) => `第${version}版`,
  retrieved: (date) => `${date}检索自 `,
  accessed: (date) => `${date}访问`,
  availableAt: "网址: ",
  accessedHarvard: (date) => ` (访问日期: ${date})`,
};

export type CitationWords = typeof EN;

/** Words that APA, Chicago and Harvard add to an entry. */
export function citationWords(voice: Language): CitationWords {
  return voice === "zh" ? ZH : EN;
}

/** What kind of work it is, where a style says so; null for kinds that speak for themselves. */
export function kindWords(kind: string, voice: Language): string | null {
  const words = citationWords(voice);
  return kind === "speech" || kind === "press-release" || kind === "dataset" ? words[kind] : null;
}

/** "September 18, 2020", as Americans write it; Chinese as everywhere. */
export function monthFirst(date: string, voice: Language): string {
  const words = dateWords(date, voice);
  return words.replace(/^(\d+) (\p{L}+) (\d{4})$/u, "$2 $1, $3");
}

/** "2020a"; "n.d.-a", as a letter cannot follow a full stop. */
export function markedYear(year: string, mark: string): string {
  return mark === "" || /\d$/.test(year) ? year + mark : `${year}-${mark}`;
}
