import { ENGLISH_POWERS } from "./english-scale.ts";
import { readOneIn, readShare } from "./share.ts";
import { numberToken, REFUSED, type Scanned } from "./token.ts";

const SMALL = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value] as const),
);
for (const [index, word] of "twenty thirty forty fifty sixty seventy eighty ninety"
  .split(" ")
  .entries()) {
  SMALL.set(word, 20 + 10 * index);
}

const PARTS = new Map([
  ["half", 2],
  ["halves", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fourth", 4],
  ["fourths", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["sixth", 6],
  ["sixths", 6],
  ["seventh", 7],
  ["sevenths", 7],
  ["eighth", 8],
  ["eighths", 8],
  ["ninth", 9],
  ["ninths", 9],
  ["tenth", 10],
  ["tenths", 10],
]);

const VAGUE =
  /(?:(tens|hundreds|thousands) of )?(hundreds|thousands|millions|billions|trillions)(?![a-z-])|(tens)(?= of )|(?:several|a few|many) (?:(ten|hundred) )?(hundred|thousand|million|billion|trillion)(?![a-z-])/y;
const VAGUE_POWERS: Readonly<Record<string, number>> = {
  ten: 1,
  tens: 1,
  hundred: 2,
  hundreds: 2,
  thousands: 3,
  millions: 6,
  billions: 9,
  trillions: 12,
};

/** Words that can start a number in words. */
export function startsNumber(word: string): boolean {
  return (
    SMALL.has(word) ||
    word === "a" ||
    word === "an" ||
    word === "half" ||
    word === "several" ||
    word === "many" ||
    word in VAGUE_POWERS
  );
}

/** A number in words at `at`; null where the words there are no number. */
export function readEnglishNumber(text: string, at: number): Scanned | null {
  return readVague(text, at) ?? readFraction(text, at) ?? readCardinal(text, at);
}

function readVague(text: string, at: number): Scanned | null {
  VAGUE.lastIndex = at;
  const match = VAGUE.exec(text);
  if (!match) return null;
  const powerOf = (word: string | undefined) =>
    word === undefined ? 0 : (VAGUE_POWERS[word] ?? ENGLISH_POWERS.get(word) ?? 0);
  const scale = match.slice(1).reduce((sum, word) => sum + powerOf(word), 0);
  return { token: { kind: "vague", scale }, end: VAGUE.lastIndex };
}

const FRACTION =
  /(?:(an?) )?(half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)(?![a-z-])/y;

/** "half", "a third"; without its article only "half" is a number. */
function readFraction(text: string, at: number): Scanned | null {
  FRACTION.lastIndex = at;
  const match = FRACTION.exec(text);
  if (!match || (match[1] === undefined && match[2] !== "half")) return null;
  return readShare(text, 1, PARTS.get(match[2] ?? "") ?? 0, FRACTION.lastIndex);
}

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
    const closes = follows !== "hundred" && !ENGLISH_POWERS.has(follows);
    return inside && closes && SMALL.has(and[1] ?? "") ? AND.lastIndex : -1;
  }
  return char === " " || char === "-" ? end + 1 : -1;
}

function readCardinal(text: string, at: number): Scanned | null {
  const state: Reading = { total: 0, current: -1, decimals: "", scales: [], mantissa: "" };
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
  return { token: numberToken(String(total + Math.max(current, 0)), { scale, own: true }), end };
}

/** 100 for "three hundred", whose hundred a first end shares: "two to three hundred". */
function hundredsOf(digits: string): number {
  return /^[1-9]00$/.test(digits) ? 100 : 1;
}
