import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";

type Kinds = Readonly<Record<Exhibit["kind"], string>>;

const KINDS_EN: Kinds = {
  ranges: "ranges side by side",
  vintages: "estimates by date of publication",
  "to-scale": "numbers drawn to one scale",
  series: "series over time",
  parts: "share of a whole",
};

const KINDS_ZH: Kinds = {
  ranges: "区间并列图",
  vintages: "按发布时间排列的估计",
  "to-scale": "同一比例的数量图",
  series: "时间序列图",
  parts: "占整体的比例图",
};

const EN = {
  kinds: KINDS_EN,
  sheets: { figures: "Figures", notes: "Notes", sources: "Sources", about: "About" },
  about: {
    title: "Title",
    subtitle: "What is counted",
    summary: "The chart in words",
    selection: "What made this file",
    choices: "What was chosen",
    share: "Shares",
    highlight: "Figures that stand out",
    release: "Release",
    citation: "How to cite",
    permalink: "Page of this chart",
    trace: "Trace tag",
    licence: "Licence",
  },
  selection: (kind: string, ids: readonly string[]) =>
    `Chart: ${kind}; ${ids.length === 1 ? "1 figure" : `${ids.length} figures`}: ${ids.join(", ")}`,
  none: "none",
  noteColumns: ["Figure", "Name", "Kind of note", "Note"],
  noteKinds: {
    caveat: "Caveat",
    method: "Method",
    range: "Ends of the range",
    line: "Poverty line",
    baseline: "Baseline",
    departs: "How the dialogue's document departs from its origin",
    lookalike: "Not to be confused with",
  },
  sourceColumns: [
    "Issuer",
    "Title",
    "Title in this language",
    "Authors",
    "Published in",
    "Published",
    "Address",
    "Archived copy",
    "Part in this file",
    "Figures",
    "Note",
  ],
  made: "made or first stated the figure",
  reported: "the figure was read here",
  total: "gives the total of the shares",
  howToRead:
    "Numbers are in the unit of their row, as the source states them: an empty centre means that the source states none; a figure with a lower bound only has no high, one with an upper bound only has no low.",
  apostrophe:
    "A text that begins with a character by which a spreadsheet knows a formula has an apostrophe in front.",
  between: ": ",
  list: ", ",
  listOf: "; ",
  licence: "Code: MIT. Compiled tables: CC BY 4.0. Each source keeps its own terms.",
};

export type DataWords = typeof EN;

const ZH: DataWords = {
  kinds: KINDS_ZH,
  sheets: { figures: "数据", notes: "说明", sources: "来源", about: "关于" },
  about: {
    title: "标题",
    subtitle: "统计内容",
    summary: "图表文字说明",
    selection: "本文件的内容选取",
    choices: "所作选择",
    share: "占比",
    highlight: "突出显示的数据",
    release: "数据版本",
    citation: "引用方式",
    permalink: "图表所在页面",
    trace: "追溯标记",
    licence: "许可",
  },
  selection: (kind, ids) => `图表：${kind}；共${ids.length}条数据：${ids.join("、")}`,
  none: "无",
  noteColumns: ["数据", "名称", "说明类型", "说明"],
  noteKinds: {
    caveat: "使用须知",
    method: "方法",
    range: "区间两端的含义",
    line: "贫困线",
    baseline: "比较基准",
    departs: "对话文件与原始出处的差异",
    lookalike: "勿与此混淆",
  },
  sourceColumns: [
    "发布机构",
    "标题",
    "中文标题",
    "作者",
    "载于",
    "发布时间",
    "网址",
    "存档",
    "在本文件中的作用",
    "相关数据",
    "备注",
  ],
  made: "得出或最早发布该数据",
  reported: "该数据读自此处",
  total: "给出占比所依据的总数",
  howToRead:
    "数值以本行单位计，均与来源一致：中间值为空，表示来源未给出；只有下限的数据没有上限值，只有上限的数据没有下限值。",
  apostrophe: "若文本以电子表格视为公式开头的字符起首，其前加有一个撇号。",
  between: "：",
  list: "、",
  listOf: "；",
  licence: "代码：MIT 许可。汇编数据表：CC BY 4.0。各来源保留其自身条款。",
};

/** Words of data files. The line on licences is that of the site's footer (tested). */
export function dataWords(language: Language): DataWords {
  return language === "zh" ? ZH : EN;
}
