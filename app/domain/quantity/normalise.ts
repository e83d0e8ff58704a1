const TRADITIONAL: Readonly<Record<string, string>> = Object.fromEntries(
  "萬万億亿約约個个過过餘余幾几數数兩两點点達达將将戶户國国歲岁項项縣县崗岗業业職职時时間间從从與与於于佔占圓元圆元鎊镑歐欧幣币區区範范圍围計计減减長长僅仅貧贫總总環环農农勞劳動动員员學学場场務务條条種种對对會会親亲債债産产產产贊赞歷历團团圖图壹一貳二貮二叁三肆四伍五陸六柒七捌八玖九拾十佰百仟千〇零降降升升"
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string]) ?? [],
);
const TRADITIONAL_CHARS = new RegExp(`[${Object.keys(TRADITIONAL).join("")}]`, "gu");

/** Decimal part of the vulgar fractions that end; the others stay fractions. */
const VULGAR: Readonly<Record<string, readonly [fraction: string, decimals: string | null]>> = {
  "½": ["1/2", ".5"],
  "¼": ["1/4", ".25"],
  "¾": ["3/4", ".75"],
  "⅓": ["1/3", null],
  "⅔": ["2/3", null],
  "⅕": ["1/5", ".2"],
  "⅖": ["2/5", ".4"],
  "⅗": ["3/5", ".6"],
  "⅘": ["4/5", ".8"],
  "⅛": ["1/8", ".125"],
  "⅜": ["3/8", ".375"],
  "⅝": ["5/8", ".625"],
  "⅞": ["7/8", ".875"],
};

/** Text of ASCII and Chinese characters: nothing to fold. */
const PLAIN = /^[ -~\u4e00-\u9fff]*$/;
/** Compatibility forms that would turn into other digits: superscripts, circled numbers, ℃ … */
const MISLEADING = /[²³¹⁰-₉①-⓿❶-➓㉈-㋿㍘-㏿]/u;
const THOUSANDS_SPACE = /(?<=[\d０-９])[\u00a0\u2007\u2009\u202f](?=[\d０-９]{3}(?![\d０-９]))/gu;

function unfolded(text: string): string | null {
  if (MISLEADING.test(text)) return null;
  const fractions = text.replace(
    /([\d０-９]?)([½¼¾⅓⅔⅕⅖⅗⅘⅛⅜⅝⅞])/gu,
    (_, digit: string, vulgar: string) => {
      const [fraction, decimals] = VULGAR[vulgar] ?? ["", null];
      if (digit === "") return fraction;
      return decimals === null ? "\u0000" : digit + decimals;
    },
  );
  return fractions
    .replace(THOUSANDS_SPACE, ",")
    .normalize("NFKC")
    .replace(/[−‐‑﹣]/gu, "-")
    .replace(/[‒—―─━]/gu, "–")
    .replace(/[〜∼～˜]/gu, "~")
    .replace(/[‘’“”„«»「」『』《》]/gu, "'")
    .replace(/[\u200b-\u200d\u2060\ufeff]/gu, "")
    .replace(TRADITIONAL_CHARS, (char) => TRADITIONAL[char] ?? char);
}

function simplified(text: string): string {
  if (text.search(TRADITIONAL_CHARS) < 0) return text;
  return text.replace(TRADITIONAL_CHARS, (char) => TRADITIONAL[char] ?? char);
}

/**
 * Lower case, one space between words, one form for each digit, dash, minus, tilde and character.
 * null where a compatibility form would change the digits.
 */
export function normalisePhrase(text: string): string | null {
  const plain = PLAIN.test(text) ? simplified(text) : unfolded(text);
  if (plain === null) return null;
  const lower = plain.toLowerCase();
  return / {2}|^ | $|[\t\n\r\f\v]/.test(lower) ? lower.replace(/\s+/g, " ").trim() : lower;
}
