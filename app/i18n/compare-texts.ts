import { COMPARE_EN, type CompareTexts } from "./compare-texts-en.ts";
import { COMPARE_ZH } from "./compare-texts-zh.ts";

/** Words of the compare page in `language`; loaded with it. */
export function compareTexts(language: "en" | "zh"): CompareTexts {
  return language === "zh" ? COMPARE_ZH : COMPARE_EN;
}
