import { CHINESE } from "./chinese-lexicon.ts";
import { ENGLISH } from "./english-lexicon.ts";
import { longestAt } from "./lexicon.ts";
import type { Approximation } from "./quantity.ts";
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
      return scanDash(text, at, char, last);
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

const NUMBER_NEXT = /^[\d.$€£¥]|^us\$|^[一二三四五六七八九]/;

function endsNumber(last: Token | undefined): boolean {
  return (
    last?.kind === "number" ||
    last?.kind === "unit" ||
    last?.kind === "after" ||
    last?.kind === "rate"
  );
}

/**
 * A dash after a number links it to the next; before a number it is a minus. An en dash is a minus
 * only at the start, and a tilde there says "about". Anything in doubt is refused.
 */
function scanDash(text: string, at: number, char: string, last: Token | undefined): Scanned | null {
  const end = at + 1;
  const spaced = text[at - 1] === " ";
  const opens = NUMBER_NEXT.test(text.slice(end, end + 3));
  if (endsNumber(last) || (last?.kind === "close" && opens)) {
    if (char === "-" && spaced && opens) return null;
    return scanJoined(text, at) ?? { token: mark("dash"), end };
  }
  if (char === "~") return { token: before("about"), end };
  const starts = last === undefined || last.kind === "open";
  if (opens && (starts || last?.kind === "dash" || last?.kind === "to" || last?.kind === "and")) {
    return { token: mark("minus"), end };
  }
  if (starts && !opens && /^ \S/.test(text.slice(end, end + 2))) return null;
  if (!opens) return { token: last?.kind === "word" ? mark("word") : mark("comma"), end };
  if (last?.kind === "before" || last?.kind === "from" || last?.kind === "between") {
    return { token: mark("minus"), end };
  }
  return char === "-" && spaced ? { token: mark("minus"), end } : null;
}

/** A hyphen between a number and a word: only units and rates may be joined so. */
function scanJoined(text: string, at: number): Scanned | null {
  if (text[at] !== "-" || !/[a-z]/.test(text[at + 1] ?? "")) return null;
  const key = /^-[a-z]+/.exec(text.slice(at, at + 12))?.[0] ?? "-";
  const entry = ENGLISH.get(key) ?? [];
  const joined = longestAt(entry, text, at, () => true);
  if (joined) return joined;
  const units = ENGLISH.get(key.slice(1)) ?? [];
  const found = longestAt(units, text, at + 1, (all, end) => !/[a-z]/.test(all.charAt(end)));
  if (found?.token.kind === "unit" && found.token.sort !== "noun") return found;
  return /^-us ?\$|^-(?:usd|rmb|cny)/.test(text.slice(at, at + 5))
    ? null
    : { token: mark("refuse"), end: at + 1 };
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
