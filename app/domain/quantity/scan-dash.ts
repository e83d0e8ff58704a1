import { ENGLISH } from "./english-lexicon.ts";
import { longestAt } from "./lexicon.ts";
import { mark, REFUSED, type Scanned, type Token } from "./token.ts";

const NUMBER_NEXT = /^[\d.$€£¥]|^us\$|^[一二三四五六七八九]/;

/** Whether a number with its unit ends at `last`, so that a sign after it links or qualifies it. */
export function endsNumber(last: Token | undefined): boolean {
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
export function scanDash(text: string, at: number, last: Token | undefined): Scanned | null {
  const char = text[at];
  const end = at + 1;
  const spaced = text[at - 1] === " ";
  const opens = NUMBER_NEXT.test(text.slice(end, end + 3));
  if (endsNumber(last) || (last?.kind === "close" && opens)) {
    if (char === "-" && spaced && opens) return null;
    return scanJoined(text, at) ?? { token: mark("dash"), end };
  }
  if (char === "~") return { token: { kind: "before", approx: "about", strength: "strict" }, end };
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
    : { token: REFUSED, end: at + 1 };
}
