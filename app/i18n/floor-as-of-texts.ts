const EN = {
  left: (n: number, day: string) =>
    n === 1
      ? `1 figure of this list was not out on ${day} and is left out.`
      : `${n} figures of this list were not out on ${day} and are left out.`,
};

type FloorAsOfTexts = typeof EN;

const ZH: FloorAsOfTexts = {
  left: (n, day) => `截至${day}，清单中有${n}条尚未公布，不予列出。`,
};

/** Words of the desk as of a day. */
export function floorAsOfTexts(language: "en" | "zh"): FloorAsOfTexts {
  return language === "zh" ? ZH : EN;
}
