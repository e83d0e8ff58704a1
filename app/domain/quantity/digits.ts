import { type ChineseScale, readScaleAfterDigits } from "./chinese-scale.ts";
import { readRatio, readTenths } from "./chinese-share.ts";
import { readEnglishScale } from "./english-scale.ts";
import { readOneIn, readShare } from "./share.ts";
import { type NumberToken, numberToken, REFUSED, type Scanned } from "./token.ts";

const NUMBER = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+/y;
const FRACTION = /(\d{1,2})\/(\d{1,2})(?![\d/.,]*\d)/y;
const LEADING_ZERO = /^0\d/;
const YEAR = /^(?:19|20)\d\d$/;

/** More digits or a word grown together with the number: 10.4.2, 11,2, 4,7, 5om, 20th, 3:1. */
const GROWN = /[.,:;]\d|\d|[a-z\u00c0-\u024f]|['*^=×÷‰°#@]/y;
const CURRENCY_AFTER =
  /(?:usd|cny|rmb|eur|gbp|yuan|dollars|euros|pp|ppt|pps|percent|pct|fte|x)(?![a-z])/y;

/** A number in digits at `at`, with its scale: "1,234", "84 million", "2.3bn", "1亿1500万", "2/3". */
export function readDigits(text: string, at: number): Scanned {
  FRACTION.lastIndex = at;
  const fraction = FRACTION.exec(text);
  if (fraction) return closeFraction(text, Number(fraction[1]), Number(fraction[2]));
  NUMBER.lastIndex = at;
  const printed = NUMBER.exec(text)?.[0] ?? "";
  let end = at + printed.length;
  const spaced = printed.includes(" ");
  const grouped = spaced || printed.includes(",");
  const digits = grouped ? printed.replace(/[ ,]/g, "") : printed;
  if (LEADING_ZERO.test(digits)) return { token: REFUSED, end };

  const scale = readEnglishScale(text, end);
  if (scale) {
    end = scale.end;
    // "84 132 million" may be a range that lost its dash.
    if (spaced || isGrown(text, end)) return { token: REFUSED, end };
    return { token: numberToken(digits, { power: scale.power, scale: scale.power, grouped }), end };
  }
  const han = readScaleAfterDigits(text, end);
  if (han.end > end) return closeChinese(text, digits, grouped, han);
  const tenths = text[end] === "成" ? readTenths(text, digits, null, end) : null;
  if (tenths) return tenths;
  if (isGrown(text, end)) return { token: REFUSED, end };
  if (text[end] === "分") return readRatio(text, at) ?? { token: REFUSED, end };
  if (text[end] === " ") {
    const share = readOneIn(text, Number(digits), end, () => undefined);
    if (share) return share;
  }
  const year = printed.length === 4 && YEAR.test(printed);
  return { token: numberToken(digits, { grouped, year }), end };
}

function isGrown(text: string, end: number): boolean {
  GROWN.lastIndex = end;
  if (!GROWN.test(text)) return false;
  CURRENCY_AFTER.lastIndex = end;
  return !CURRENCY_AFTER.test(text);
}

/** 1/3, 2/3, 3/4; a day of a month or a longer fraction is refused. */
function closeFraction(text: string, n: number, d: number): Scanned {
  const end = FRACTION.lastIndex;
  if (n === 0 || n >= d || d > 10 || isGrown(text, end)) return { token: REFUSED, end };
  return readShare(text, n, d, end);
}

const REST = /零?(\d+)(千万|百万|万|亿|千)([多余])?/y;

function closeChinese(
  text: string,
  digits: string,
  grouped: boolean,
  { power, approx, end }: ChineseScale,
): Scanned {
  REST.lastIndex = end;
  const rest =
    approx === null && (power === 4 || power === 8 || power === 12) ? REST.exec(text) : null;
  if (rest) return closeCompound(digits, power, rest);
  if (/[\d.]/.test(text[end] ?? "") && !isAge(text, end)) return { token: REFUSED, end };
  const token: NumberToken = numberToken(digits, {
    power,
    scale: power,
    grouped,
    approx,
    han: true,
  });
  return { token, end };
}

const AGE = /\d{1,2}(?:[-–~至到]\d{1,2})?周?岁/y;

/** An age may stand between a number and its unit: 8.9亿16至59岁人口. */
function isAge(text: string, at: number): boolean {
  AGE.lastIndex = at;
  return AGE.test(text);
}

const REST_POWERS: Readonly<Record<string, number>> = { 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8 };

/** 1亿1500万, 3万5千: the second part must fit below the first. */
function closeCompound(digits: string, power: number, rest: RegExpExecArray): Scanned {
  const end = REST.lastIndex;
  const below = REST_POWERS[rest[2] ?? ""] ?? 0;
  const total = Number(digits) * 10 ** power + Number(rest[1]) * 10 ** below;
  const fits = Number(rest[1]) * 10 ** below < 10 ** power;
  if (digits.includes(".") || !fits || !Number.isSafeInteger(total)) return { token: REFUSED, end };
  const approx = rest[3] ? "over" : null;
  return { token: numberToken(String(total), { scale: power, own: true, han: true, approx }), end };
}
