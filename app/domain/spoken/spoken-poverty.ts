import type { Catalog } from "../catalog.ts";
import type { Language, Words } from "../language.ts";

/** Lines that their issuers call extreme poverty. */
const EXTREME: ReadonlySet<string> = new Set([
  "usd190-2011ppp",
  "usd215-2017ppp",
  "usd300-2021ppp",
  "extreme-unspecified",
  "eclac-extreme",
]);

const LINE_WORDS: Readonly<Record<string, Words>> = {
  "several-international": { en: "across several poverty lines", zh: "按多条贫困线" },
  "cn-rural-2010": { en: "by China's rural standard", zh: "按中国农村贫困标准" },
  national: { en: "by national poverty lines", zh: "按各国贫困线" },
  "eclac-extreme": { en: "by ECLAC's lines", zh: "按拉加经委会标准" },
  "varies-by-country": { en: "by country-specific lines", zh: "按各国适用的贫困线" },
};

export function isExtremeLine(line: string | null): boolean {
  return line !== null && EXTREME.has(line);
}

/** "at 1.90 dollars a day"; null where no line is stated or the name of the quantity says it. */
export function lineWords(
  line: string | null,
  catalog: Catalog,
  language: Language,
): string | null {
  if (line === null) return null;
  const words = Object.hasOwn(LINE_WORDS, line) ? LINE_WORDS[line] : undefined;
  if (words !== undefined) return words[language];
  const daily = /^\$(\d+(?:\.\d+)?) a day/.exec(catalog.term("poverty_line", line).label.en);
  if (!daily) return null;
  return language === "en" ? `at ${daily[1]} dollars a day` : `按每天${daily[1]}美元标准`;
}

/** Names the poverty that the line means: "people below the poverty line" → "people in extreme poverty". */
export function withPoverty(name: string, line: string | null, language: Language): string {
  const extreme = isExtremeLine(line);
  if (language === "zh") {
    if (!extreme) return name;
    return name.replace(/货币贫困|(?<!极端|多维|在职)贫困(?!线|县|劳动力|标准)/, "极端贫困");
  }
  const plain = name.replace("below the poverty line", "in poverty");
  if (!extreme) return plain;
  return plain.replace(
    /(?:monetary |(?<!extreme |multidimensional ))poverty(?! line)/,
    "extreme poverty",
  );
}
