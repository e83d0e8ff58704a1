/** Words of citations and reading lists; loaded with them, not with the page. */
const EN = {
  cite: "Cite",
  readingList: "Reading list",
  style: "Style",
  forms: {
    spoken: "To read aloud",
    "apa-7": "APA 7",
    "chicago-18": "Chicago 18",
    harvard: "Harvard",
    "gbt-7714-2015": "GB/T 7714—2015",
    "gbt-7714-2025": "GB/T 7714—2025",
    bibtex: "BibTeX",
    ris: "RIS",
    "csl-json": "CSL-JSON",
  },
  forPeople: "For people",
  forPrograms: "For reference managers",
  copy: "Copy",
  save: (extension: string) => `Save as .${extension}`,
  say: "To read aloud",
  source: "Source",
  sources: (n: number) => (n === 1 ? "1 source" : `${n} sources`),
  page: "This page",
  chart: "This chart",
  release: "This release",
  file: "The file",
  copied: "Copied",
  saved: (name: string) => `Saved as ${name}`,
  notTaken: "This browser did not take the text. Select it and copy it by hand.",
  loading: "Loading the sources",
  failed: "The sources could not be loaded. Check the connection, close this and open it again.",
  unknown: (n: number) =>
    n === 1
      ? "1 figure is not in this release and is left out."
      : `${n} figures are not in this release and are left out.`,
  emptyDesk: "Pin a figure, or note one as said: its sources come here.",
};

export type CiteTexts = typeof EN;

const ZH: CiteTexts = {
  cite: "引用",
  readingList: "参考文献表",
  style: "著录格式",
  forms: {
    spoken: "口头引用",
    "apa-7": "APA 第7版",
    "chicago-18": "芝加哥 第18版",
    harvard: "哈佛",
    "gbt-7714-2015": "GB/T 7714—2015",
    "gbt-7714-2025": "GB/T 7714—2025",
    bibtex: "BibTeX",
    ris: "RIS",
    "csl-json": "CSL-JSON",
  },
  forPeople: "供阅读",
  forPrograms: "供文献管理软件",
  copy: "复制",
  save: (extension) => `保存为 .${extension}`,
  say: "口头引用",
  source: "来源",
  sources: (n) => `来源（${n}项）`,
  page: "本页",
  chart: "本图",
  release: "本版数据",
  file: "文件内容",
  copied: "已复制",
  saved: (name) => `已保存为 ${name}`,
  notTaken: "浏览器未接受文字，请选中后手动复制。",
  loading: "正在载入来源",
  failed: "来源未能载入。请检查网络，收起后重新打开。",
  unknown: (n) => `有${n}条数据不在本版中，未列入。`,
  emptyDesk: "置顶一条数据，或按“已读”记下一条，其来源即列于此。",
};

/** The words in `language`. */
export function citeTexts(language: "en" | "zh"): CiteTexts {
  return language === "zh" ? ZH : EN;
}
