import { parseQuantity } from "./parse-quantity.ts";
import type { Quantity } from "./quantity.ts";

/** A number phrase inside running text. */
export interface FoundQuantity {
  readonly quantity: Quantity;
  /** Offsets into the text: `text.slice(start, end)` is the phrase, from its number on. */
  readonly start: number;
  readonly end: number;
  /** A bare number or a small one in words, "52", "eight panels": most of these are no figures. */
  readonly isSmall: boolean;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A number with its separators, a word, one Han character, or one sign. */
const TOKEN = /\n|\d(?:[\d,.\u00a0\u202f]*\d)?|[A-Za-z$£€]+|[\u3400-\u9fff]|[^\s]/gu;
const ONES =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred";
const STARTS = new RegExp(
  `^(?:\\d.*|half|US\\$?|USD|CNY|RMB|[$€£¥￥−-]|${ONES}|[一二两三四五六七八九十百千万亿]|minus|负)$`,
  "i",
);
/** Words before a number that belong to it: they say about, at least, up to, or open a range. */
const LEADS = new Set(
  (
    "about around some nearly almost over than more at least less under up to between from roughly approximately estimated an as many just below above close fewer most " +
    "约 近 将 超 过 逾 至 少 多 最 高 达 不 到 上 大"
  ).split(" "),
);
/** Longest phrase, in tokens: "between about 84 million and 132 million people a year". */
const LONGEST = 16;
const LONGEST_LEAD = 4;
/** A full stop, a line end and the like close a phrase; a point or comma inside a number does not. */
const STOPS = new Set([...".!?;。！？；，、：\n\r"]);
/** Lengths of time are not figures here, whatever else is. */
const TIMES = ["months", "weeks", "days", "hours", "minutes"];

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map((m) => ({
    text: m[0],
    start: m.index,
    end: m.index + m[0].length,
  }));
}

/** "COVID-19", "G20", "S1", 第5: digits that are part of a name or an order. */
function isInName(text: string, { start, end }: Token): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  // "15:15" is a time of day.
  if (/\d[:：]$/.test(before)) return true;
  if (/第$/.test(before) || (/[A-Za-z][-–]?$/.test(before) && !/US$/.test(before))) return true;
  return /^[A-Za-z]*\d/.test(text.slice(end, end + 2));
}

const keyOf = (q: Quantity) => `${q.low} ${q.high} ${q.unit} ${q.central}`;

type Phrase = Omit<FoundQuantity, "isSmall">;

/** A phrase that ends in the middle of a word: 832个国 of 832个国家级贫困县. */
function cutsWord(text: string, { start, end }: Phrase): boolean {
  return /国(?:家)?$/.test(text.slice(start, end)) && /^(?:家级|级)/.test(text.slice(end, end + 2));
}

/** Characters by which the last word of a phrase goes on: 212个国 of 212个国家和地区. */
function restOfWord(text: string, { start, end }: Phrase): number {
  const isCountry = /个国$/.test(text.slice(start, end));
  const rest = isCountry ? /^家(?:[和或]地区)?/.exec(text.slice(end, end + 4)) : null;
  return rest?.[0].length ?? 0;
}

/** Longest run of tokens from `from` of which each end added something to the quantity. */
function longestFrom(text: string, tokens: readonly Token[], from: number): Phrase | null {
  const first = tokens[from];
  if (first === undefined) return null;
  let best: Phrase | null = null;
  let key = "";
  for (let to = from; to < Math.min(tokens.length, from + LONGEST); to += 1) {
    const token = tokens[to];
    if (token === undefined || (to > from && STOPS.has(token.text))) break;
    const quantity = parseQuantity(text.slice(first.start, token.end));
    if (quantity === null || keyOf(quantity) === key) continue;
    const phrase = { quantity, start: first.start, end: token.end };
    if (cutsWord(text, phrase)) continue;
    key = keyOf(quantity);
    best = phrase;
  }
  if (best !== null) best = { ...best, end: best.end + restOfWord(text, best) };
  const next = tokens[from + 1];
  if (best === null || next === undefined) return best;
  // "2020, the equivalent of 495 million": a year, a quarter or the like that the phrase reads without.
  const rest = next.end <= best.end ? parseQuantity(text.slice(next.start, best.end)) : null;
  return rest !== null && keyOf(rest) === key ? null : best;
}

/** The same phrase with the words before it that bound or join it. */
function withLead(text: string, tokens: readonly Token[], at: number, found: Phrase): Phrase {
  let best = found;
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_LEAD); from -= 1) {
    const lead = tokens[from];
    if (lead === undefined || !LEADS.has(lead.text.toLowerCase())) break;
    for (const end of endsAfter(tokens, at, found.end)) {
      const quantity = parseQuantity(text.slice(lead.start, end));
      if (quantity === null || quantity.approx === best.quantity.approx) continue;
      best = { quantity, start: lead.start, end };
      break;
    }
  }
  return best;
}

/** The end found, and the next few: "between 48" needs "and 132 million" too. */
function endsAfter(tokens: readonly Token[], at: number, end: number): readonly number[] {
  const later = tokens.slice(at, at + LONGEST).filter((t) => t.end > end && !STOPS.has(t.text));
  return [end, ...later.map((t) => t.end)];
}

const saysMuch = (q: Quantity) => q.multiplier > 1 || q.unit === "percent";

/** Words before a number of an order, a place in a book or an address. */
const ORDERS =
  /(?:\b(?:pages?|pp?|tables?|figures?|charts?|footnotes?|notes?|no|nos|numbers?|sessions?|articles?|conventions?|goals?|targets?|chapters?|sections?|annex|paragraphs?|versions?|editions?|phases?|stages?|rooms?|rules?)[. ]*|[:.·+/])$/i;

/** Bare numbers and small numbers in words ("two ministries") are small; lengths of time say no figure. */
function saysFigure(text: string, { quantity, start, end }: Phrase): "figure" | "small" | "none" {
  if (quantity.unit !== null && TIMES.includes(quantity.unit)) return "none";
  const phrase = text.slice(start, end);
  const before = text.slice(0, start);
  // "the first three quarters" of a year are a time; three quarters of something are a share.
  if (/quarters$/i.test(phrase) && /\b(?:first|last|past|next) $/i.test(before)) return "none";
  // "half of them", "the first half": a part or a time, unless a scale follows ("half a billion").
  if (/\bhalf$|^(?:约|近|大约)?一半$/i.test(phrase)) return "none";
  // "per 100,000 people" is a rate's base; "1,000-page" counts nothing.
  if (/\bper $/i.test(before) || /^-[a-z]/i.test(text.slice(end, end + 2))) return "none";
  const isBare = quantity.unit === null && quantity.multiplier === 1;
  if (isBare ? /^\d{1,3}(?:,\d{3})+$/.test(phrase) : /\d/.test(phrase) || saysMuch(quantity)) {
    return "figure";
  }
  // The time of a session, a page, a footnote.
  return ORDERS.test(before) || /^[:：/]\d/.test(text.slice(end, end + 2)) ? "none" : "small";
}

/**
 * Every number phrase of a text, in order and without overlap: digits, words, 万 and 亿, percentages,
 * ranges. Years, dates, ordinals and digits in names are left out, and so are bare numbers and small
 * numbers in words unless asked for (`alsoSmall`). Costs a bounded number of readings a token; never
 * throws.
 */
export function findQuantities(text: string, alsoSmall = false): readonly FoundQuantity[] {
  const tokens = tokensOf(text);
  const found: FoundQuantity[] = [];
  let free = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.start < free || !STARTS.test(token.text) || isInName(text, token)) continue;
    const plain = joined(text, tokens, at) ?? longestFrom(text, tokens, at);
    if (plain === null) continue;
    const says = saysFigure(text, plain);
    if (says === "none" || (says === "small" && !alsoSmall)) continue;
    const whole = withLead(text, tokens, at, plain);
    found.push({ ...whole, isSmall: says === "small" });
    free = whole.end;
  }
  return found;
}

/** "between 48 and 132 million": what follows does not read without the word before it. */
function joined(text: string, tokens: readonly Token[], at: number): Phrase | null {
  const lead = tokens[at - 1];
  if (lead === undefined || !/^(?:between|from|介|在)$/i.test(lead.text)) return null;
  const found = longestFrom(text, tokens, at - 1);
  const first = tokens[at];
  if (found === null || first === undefined) return null;
  const isRange = found.quantity.low !== found.quantity.high;
  return isRange ? { ...found, start: first.start } : null;
}
