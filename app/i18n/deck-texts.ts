/** Words of the deck page; loaded with its workings. */
const EN = {
  slides: (n: number) => (n === 1 ? "1 slide" : `${n} slides`),
  list: "Slides in order",
  slideName: (n: number, title: string) => `Slide ${n}: ${title}`,
  empty: "The deck is empty.",
  emptyHelp:
    "Open a figure, a theme or an indicator and press “Add to deck” under a chart. What you add is kept in this browser.",
  lookThrough: "Look through all figures",
  drag: "Drag to another place",
  up: "Move up",
  down: "Move down",
  remove: "Remove",
  keys: "Alt with the up or down arrow moves the slide that has the focus.",
  moved: (n: number, all: number) => `Moved to place ${n} of ${all}`,
  removed: (title: string) => `Removed: ${title}`,
  cleared: "The deck was cleared.",
  undo: "Undo",
  undone: "Put back",
  addedAt: (then: string, now: string) => `Added from release ${then}; shown from release ${now}.`,
  unknown: (ids: string, release: string) =>
    `Not in release ${release}: ${ids}. It stays in the deck and is left out of the file.`,
  language: "Language",
  languageOf: {
    en: "English",
    zh: "Chinese",
    "en-zh": "Slides English, notes Chinese",
    "zh-en": "Slides Chinese, notes English",
  },
  size: "Slide",
  sources: "Source list at the end",
  pictures: "Charts also as pictures",
  picturesWhy: "For programs that draw PowerPoint charts badly. They follow the charts.",
  download: "Download PowerPoint",
  cancel: "Cancel",
  cancelled: "Cancelled. No file was made.",
  making: (n: number) => `Making ${n === 1 ? "1 slide" : `${n} slides`}`,
  progress: (done: number, all: number) => `Slide ${done} of ${all}`,
  saved: (file: string) => `Saved as ${file}`,
  failed: (found: string) => `No file was made: ${found}`,
  noConnection:
    "No file was made: a part of this page could not be loaded. Check the connection and try again.",
  print: "Print or save as PDF",
  file: "Deck as a file",
  save: "Save deck",
  load: "Load deck",
  clear: "Clear",
  loaded: (n: number) => `Loaded: ${n === 1 ? "1 slide" : `${n} slides`}`,
  notLoaded: "The deck was not changed.",
  problems: {
    "not-json":
      "The file holds no deck: expected JSON as “Save deck” writes it. Choose another file.",
    "not-a-deck": (found: string) =>
      `The file is of another kind (${found || "no format"}): expected a deck that “Save deck” wrote. Choose another file.`,
    newer: (found: string) =>
      `The file has deck format ${found}, this page reads format 1. Reload the page, or save the deck again.`,
    "not-an-item": (at: number) =>
      `Entry ${at} is not a chart of this site and was left out. Add it again from its page.`,
    "too-many": (found: number, most: number) =>
      `The file holds ${found} slides; only the first ${most} were taken.`,
  },
  loading: "Loading the figures",
  noRelease: "The figures could not be loaded. Check the connection and reload the page.",
  sourceList: "Sources",
  onSlides: (numbers: string) => `(slide ${numbers})`,
};

export type DeckTexts = typeof EN;

const ZH: DeckTexts = {
  slides: (n) => `${n}页`,
  list: "幻灯片顺序",
  slideName: (n, title) => `第${n}页：${title}`,
  empty: "演示文稿还没有内容。",
  emptyHelp: "打开任一数据、主题或指标页面，点击图下的“加入演示文稿”。所加内容保存在本浏览器中。",
  lookThrough: "浏览全部数据",
  drag: "拖到其他位置",
  up: "上移",
  down: "下移",
  remove: "移除",
  keys: "按住 Alt 再按上、下方向键，可移动当前页。",
  moved: (n, all) => `已移到第${n}页，共${all}页`,
  removed: (title) => `已移除：${title}`,
  cleared: "演示文稿已清空。",
  undo: "撤销",
  undone: "已恢复",
  addedAt: (then, now) => `加入时为第${then}版，现按第${now}版显示。`,
  unknown: (ids, release) => `第${release}版中没有：${ids}。该页保留在此，但不写入文件。`,
  language: "语言",
  languageOf: {
    en: "英文",
    zh: "中文",
    "en-zh": "幻灯片英文，备注中文",
    "zh-en": "幻灯片中文，备注英文",
  },
  size: "幻灯片",
  sources: "末页列出来源",
  pictures: "另附图片版",
  picturesWhy: "供不能正确绘制 PowerPoint 图表的软件使用，排在图表之后。",
  download: "下载 PowerPoint",
  cancel: "取消",
  cancelled: "已取消，未生成文件。",
  making: (n) => `正在生成${n}页`,
  progress: (done, all) => `第${done}页，共${all}页`,
  saved: (file) => `已保存为 ${file}`,
  failed: (found) => `未能生成文件：${found}`,
  noConnection: "未生成文件：页面有一部分未能载入，请检查网络后重试。",
  print: "打印或存为 PDF",
  file: "文稿清单文件",
  save: "保存文稿清单",
  load: "载入文稿清单",
  clear: "清空",
  loaded: (n) => `已载入${n}页`,
  notLoaded: "演示文稿未改动。",
  problems: {
    "not-json": "文件中没有文稿清单：应为“保存文稿清单”所写的 JSON。请另选文件。",
    "not-a-deck": (found) =>
      `文件属于其他类型（${found || "未注明格式"}）：应为“保存文稿清单”所写的文件。请另选文件。`,
    newer: (found) => `文件为清单格式 ${found}，本页只读格式 1。请刷新页面，或重新保存清单。`,
    "not-an-item": (at) => `第${at}项不是本站图表，已略过。请从其页面重新加入。`,
    "too-many": (found, most) => `文件共${found}页，只取前${most}页。`,
  },
  loading: "正在载入数据",
  noRelease: "数据未能载入。请检查网络后刷新页面。",
  sourceList: "来源",
  onSlides: (numbers) => `（第${numbers}页）`,
};

/** The words in `language`. */
export function deckTexts(language: "en" | "zh"): DeckTexts {
  return language === "zh" ? ZH : EN;
}
