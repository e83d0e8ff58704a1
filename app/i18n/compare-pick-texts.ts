const EN = {
  open: "Tick estimates from a list",
  indicator: "What is counted",
  count: (n: number, picked: number) =>
    `${n === 1 ? "1 figure" : `${n} figures`}, ${picked} picked; newest first`,
  more: (n: number) => `Show ${n} more`,
  filter: "Only those with these words",
  none: "No figure of this list has these words.",
};

type PickTexts = typeof EN;

const ZH: PickTexts = {
  open: "从清单中勾选",
  indicator: "统计内容",
  count: (n, picked) => `共${n}条，已选${picked}条；新近发布在前`,
  more: (n) => `再显示${n}条`,
  filter: "只列含以下字词的",
  none: "清单中没有含这些字词的数据。",
};

/** Words of the list from which figures are ticked on the compare page. */
export function comparePickTexts(language: "en" | "zh"): PickTexts {
  return language === "zh" ? ZH : EN;
}
