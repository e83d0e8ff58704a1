import { ENGLISH_POWERS } from "./english-scale.ts";
import { PARTS, SMALL } from "./english-words.ts";
import { readOneIn, readShare } from "./share.ts";
import { numberToken, REFUSED, type Scanned } from "./token.ts";

const WORD = /[a-z]+/y;

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? "";
}

/** State of a cardinal while its words are read from left to right. */
interface Reading {
  /** Sum of what is closed by a scale word: 1000000 in "one million two hundred …". */
  total: number;
  /** What no scale word has closed yet; -1 for nothing. */
  current: number;
  /** Decimals of `current`: ".3" in "two point three". */
  decimals: string;
  scales: readonly number[];
  /** "and" has been read after the last scale word. */
  and: boolean;
  mantissa: string;
}

/** One more word of a cardinal; false where it does not continue it, null where it breaks it. */
function take(state: Reading, word: string): boolean | null {
  const value = SMALL.get(word);
  const { current } = state;
  if (value !== undefined) {
    if (current < 0) state.current = value;
    else if (current % 100 >= 20 && current % 10 === 0 && value > 0 && value < 10)
      state.current += value;
    else if (current >= 100 && current % 100 === 0 && value > 0) state.current += value;
    else return null;
    return state.decimals === "" ? true : null;
  }
  if (word === "hundred") {
    if (current < 1 || current > 99) return false;
    state.current *= 100;
    return true;
  }
  const power = ENGLISH_POWERS.get(word);
  if (power === undefined || word.length < 5 || current < 0) return false;
  if (state.scales.some((scale) => scale <= power)) return null;
  state.mantissa = `${current}${state.decimals}`;
  state.total += current * 10 ** power;
  state.scales = [...state.scales, power];
  state.and = false;
  state.current = -1;
  return true;
}

const AND = / and (?=([a-z]+)(?:[ -]([a-z]+))?)/y;
const AND_PART = / and (?:an? |one )(half|quarter)(?![a-z-])/y;
const POINT = / point((?: (?:zero|one|two|three|four|five|six|seven|eight|nine))+)(?![a-z])/y;

/** Position of the next word of the cardinal, or -1: a blank, a hyphen, or "and" inside it. */
function nextWord(text: string, end: number, state: Reading): number {
  const char = text[end];
  AND.lastIndex = end;
  const and = AND.exec(text);
  if (and) {
    const inside = state.current < 0 || state.current >= 100;
    const follows = and[2] ?? "";
    // "one hundred and sixty million" is one number; "two million and sixty million" are two.
    const closes = state.current >= 100 || (follows !== "hundred" && !ENGLISH_POWERS.has(follows));
    if (!inside || !closes || !SMALL.has(and[1] ?? "")) return -1;
    state.and = true;
    return AND.lastIndex;
  }
  return char === " " || char === "-" ? end + 1 : -1;
}

/** "one hundred and thirty-two million", "two and a half million"; null where no number is. */
export function readCardinal(text: string, at: number): Scanned | null {
  const state: Reading = {
    total: 0,
    current: -1,
    decimals: "",
    scales: [],
    and: false,
    mantissa: "",
  };
  let end = at;
  let next = at;
  if (/^an? /.test(text.slice(at, at + 3))) {
    state.current = 1;
    next = text.indexOf(" ", at) + 1;
    const word = wordAt(text, next);
    if (word !== "hundred" && (ENGLISH_POWERS.get(word) === undefined || word.length < 5))
      return null;
  }
  while (next >= 0) {
    const word = wordAt(text, next);
    if (word === "dozen" && state.current >= 1 && state.scales.length === 0) return null;
    const taken = word === "" ? false : take(state, word);
    if (taken === null) return { token: REFUSED, end };
    if (!taken) break;
    end = next + word.length;
    end = readDecimals(text, end, state);
    next = nextWord(text, end, state);
  }
  return end === at ? null : closeCardinal(text, end, state);
}

/** "point three" and "and a half" after a number that no scale has closed. */
function readDecimals(text: string, end: number, state: Reading): number {
  if (state.decimals !== "") return end;
  POINT.lastIndex = end;
  const point = state.current >= 0 ? POINT.exec(text) : null;
  if (point) {
    const digits = (point[1] ?? "").trim().split(" ");
    state.decimals = `.${digits.map((digit) => SMALL.get(digit)).join("")}`;
    return POINT.lastIndex;
  }
  AND_PART.lastIndex = end;
  const part = AND_PART.exec(text);
  if (!part) return end;
  const decimals = part[1] === "half" ? ".5" : ".25";
  if (state.current >= 0) state.decimals = decimals;
  else if (state.scales.length === 1 && !state.mantissa.includes(".")) state.mantissa += decimals;
  else return end;
  return AND_PART.lastIndex;
}

function closeCardinal(text: string, end: number, state: Reading): Scanned {
  const { current, decimals, scales, total } = state;
  const scale = scales[0] ?? 0;
  if (scales.length === 0) {
    const whole = decimals === "";
    const part = /^[ -]/.test(text.slice(end, end + 1))
      ? PARTS.get(wordAt(text, end + 1))
      : undefined;
    if (whole && part !== undefined) {
      return readShare(text, current, part, end + 1 + wordAt(text, end + 1).length);
    }
    const share = whole ? readOneIn(text, current, end, (word) => SMALL.get(word)) : null;
    const digits = `${current}${decimals}`;
    return share ?? { token: numberToken(digits, { sub: hundredsOf(digits) }), end };
  }
  if (current < 0 && scales.length === 1) {
    const sub = hundredsOf(state.mantissa);
    return { token: numberToken(state.mantissa, { power: scale, scale, sub }), end };
  }
  if (decimals !== "" || state.mantissa.includes(".")) return { token: REFUSED, end };
  // "two million five" may be 2.5 million in speech; "two million and five" is not.
  if (current >= 0 && current < 100 && !state.and) return { token: REFUSED, end };
  return { token: numberToken(String(total + Math.max(current, 0)), { scale, own: true }), end };
}

/** 100 for "three hundred", whose hundred a first end shares: "two to three hundred". */
function hundredsOf(digits: string): number {
  return /^[1-9]00$/.test(digits) ? 100 : 1;
}
