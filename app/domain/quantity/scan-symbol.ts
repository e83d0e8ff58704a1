import { CHINESE } from "./chinese-lexicon.ts";
import { longestAt } from "./lexicon.ts";
import type { Approximation } from "./quantity.ts";
import { endsNumber, scanDash } from "./scan-dash.ts";
import { mark, type Scanned, type Token } from "./token.ts";

const unit = (name: string, sort: "measure" | "currency"): Token => ({
  kind: "unit",
  unit: name,
  sort,
});
const before = (approx: Approximation): Token => ({ kind: "before", approx, strength: "strict" });

/** Signs and what they say, longest first. */
const SIGNS: readonly (readonly [sign: string, token: Token])[] = [
  ["% points", unit("percentage-points", "measure")],
  ["% point", unit("percentage-points", "measure")],
  ["%-points", unit("percentage-points", "measure")],
  ["%-point", unit("percentage-points", "measure")],
  ["%点", unit("percentage-points", "measure")],
  ["%", unit("percent", "measure")],
  ["$", unit("USD", "currency")],
  ["€", unit("EUR", "currency")],
  ["£", unit("GBP", "currency")],
  ["¥", unit("CNY", "currency")],
  ["+/-", mark("plus-minus")],
  ["±", mark("plus-minus")],
  [">=", before("at-least")],
  ["≥", before("at-least")],
  ["≧", before("at-least")],
  [">", before("over")],
  ["<=", before("up-to")],
  ["≤", before("up-to")],
  ["≦", before("up-to")],
  ["<", before("under")],
  ["≈", before("about")],
  ["≃", before("about")],
  ["(", mark("open")],
  ["[", mark("open")],
  [")", mark("close")],
  ["]", mark("close")],
  [",", mark("comma")],
  [";", mark("comma")],
  [":", mark("comma")],
  ["、", mark("comma")],
  ["。", mark("comma")],
  ["!", mark("comma")],
  ["?", mark("comma")],
  ["&", mark("and")],
];
const BY_CHAR = new Map<string, (typeof SIGNS)[number][]>();
for (const entry of SIGNS) {
  const key = entry[0].charAt(0);
  BY_CHAR.set(key, [...(BY_CHAR.get(key) ?? []), entry]);
}

/** A sign, a dash, a slash or a quotation mark; null for one that no number phrase holds. */
export function scanSymbol(text: string, at: number, last: Token | undefined): Scanned | null {
  const char = text.charAt(at);
  for (const [sign, token] of BY_CHAR.get(char) ?? []) {
    if (text.startsWith(sign, at)) return { token, end: at + sign.length };
  }
  switch (char) {
    case "-":
    case "–":
    case "~":
      return scanDash(text, at, last);
    case "/":
      return scanSlash(text, at);
    case "·":
      return scanRate(text, at) ?? { token: mark("word"), end: at + 1 };
    case "+":
      return scanPlus(text, at, last);
    case "'":
    case '"':
      return { token: mark("word"), end: at + 1 };
    case ".":
      return /[^ '")\]]/.test(text.charAt(at + 1)) ? null : { token: mark("comma"), end: at + 1 };
    default:
      return null;
  }
}

const ENGLISH_RATES = /\/ ?(day|month|year|yr|mo|annum)(?![a-z])/y;
const ENGLISH_NEUTRAL = /\/ ?(?:capita|person|head|household|worker)(?![a-z])/y;
const PER: Readonly<Record<string, string>> = { yr: "year", mo: "month", annum: "year" };

function scanSlash(text: string, at: number): Scanned | null {
  ENGLISH_RATES.lastIndex = at;
  const rate = ENGLISH_RATES.exec(text);
  if (rate) {
    const per = PER[rate[1] ?? ""] ?? rate[1] ?? "";
    return { token: { kind: "rate", per, leads: false }, end: ENGLISH_RATES.lastIndex };
  }
  ENGLISH_NEUTRAL.lastIndex = at;
  if (ENGLISH_NEUTRAL.test(text)) return { token: mark("word"), end: ENGLISH_NEUTRAL.lastIndex };
  const han = scanRate(text, at);
  if (han) return han;
  return /\d/.test(text.charAt(at + 1)) || /\d/.test(text.charAt(at - 1))
    ? null
    : { token: mark("word"), end: at + 1 };
}

/** 元/人·月, 元/月: rates that start with a slash or a dot. */
function scanRate(text: string, at: number): Scanned | null {
  const entries = CHINESE.get(text.charAt(at));
  return entries ? longestAt(entries, text, at, () => true) : null;
}

/** A plus after a number says "more"; before one it is its sign; between two it is a sum. */
function scanPlus(text: string, at: number, last: Token | undefined): Scanned | null {
  const next = text.slice(at + 1).trimStart();
  if (last === undefined && /^\d/.test(next)) return { token: mark("word"), end: at + 1 };
  if (!endsNumber(last) || /^[\d$€£¥(]/.test(next)) return null;
  return { token: { kind: "after", approx: "over" }, end: at + 1 };
}
