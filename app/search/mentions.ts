import type { Catalog } from "../domain/catalog.ts";
import type { Figure } from "../domain/release.ts";

/** Days since 1970, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a sentence says of when, where and by whom; empty where it does not say. */
export interface Mentions {
  readonly spans: readonly Span[];
  readonly places: readonly string[];
  readonly issuers: ReadonlySet<string>;
}

const day = (year: number, month: number, date: number) => Date.UTC(year, month, date) / 86_400_000;
const months = (year: number, first: number, count: number): Span => ({
  from: day(year, first, 1),
  to: day(year, first + count, 0),
});
const MONTHS =
  "january|february|march|april|may|june|july|august|september|october|november|december".split(
    "|",
  );
const QUARTERS: readonly RegExp[] = [
  /\bfirst quarter|\bq1\b|(?<![0-9])一季度|第一季度|january (?:and|to|through) march|1[至-]3月/i,
  /\bsecond quarter|\bq2\b|二季度|april (?:and|to|through) june|4[至-]6月/i,
  /\bthird quarter|\bq3\b|三季度|july (?:and|to|through) september/i,
  /\bfourth quarter|\bq4\b|四季度|october (?:and|to|through) december/i,
];
const HALVES: readonly RegExp[] = [/\bfirst half of|上半年/i, /\bsecond half of|下半年/i];

/** The years a text names, or that of `asOf` where it says this year; the latter also where it says none. */
function yearsOf(
  text: string,
  asOf: string,
): { readonly years: readonly number[]; readonly said: boolean } {
  const named = [...text.matchAll(/(?<![\d.,])((?:19|20)\d\d)(?![\d,]|\.\d)/g)].map((m) =>
    Number(m[1]),
  );
  const current = Number(asOf.slice(0, 4));
  if (/\bthis year|今年|本年/i.test(text)) named.push(current);
  if (/\blast year|去年|上年/i.test(text)) named.push(current - 1);
  return named.length > 0 ? { years: named, said: true } : { years: [current], said: false };
}

function spansOf(text: string, asOf: string): readonly Span[] {
  const { years, said } = yearsOf(text, asOf);
  const spans: Span[] = [];
  for (const year of years) {
    QUARTERS.forEach((quarter, i) => {
      if (quarter.test(text)) spans.push(months(year, i * 3, 3));
    });
    HALVES.forEach((half, i) => {
      if (half.test(text)) spans.push(months(year, i * 6, 6));
    });
    if (spans.length === 0) {
      MONTHS.forEach((name, i) => {
        const english = new RegExp(
          `\\b(?:in|of|end[- ]of|by|for|during|early|mid|late) ${name}\\b|\\b${name} ${year}\\b`,
          "i",
        );
        if (english.test(text) || new RegExp(`(?<!\\d)${i + 1}月`).test(text))
          spans.push(months(year, i, 1));
      });
    }
  }
  if (spans.length > 0) return spans;
  return said ? years.map((year) => months(year, 0, 12)) : [];
}

/** The span of an ISO 8601 date or interval. */
export function spanOf(period: string): Span {
  const [from = "", to = from] = period.split("/");
  const at = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  return { from: at(from), to: at(to) };
}

const PLACES: readonly (readonly [RegExp, (code: string) => boolean])[] = [
  [/\bwuhan\b|武汉/i, (c) => c.endsWith("WUHAN")],
  [/\bhubei\b|湖北/i, (c) => c.startsWith("CN-HB")],
  [/\bindia\b|印度(?!尼)/i, (c) => c === "IND"],
  [/\bjapan\b|日本/i, (c) => c === "JPN"],
  [/\bpakistan\b|巴基斯坦/i, (c) => c === "PAK"],
  [/\bthailand\b|泰国/i, (c) => c === "THA"],
  [/\beast asia\b|东亚/i, (c) => /^EAP/.test(c)],
  [/\bsouth asia\b|南亚/i, (c) => /^SAS/.test(c)],
  [/sub-saharan|撒哈拉以南/i, (c) => /^SSA/.test(c)],
  [/\bafrica\b|非洲/i, (c) => /^(AFR|SSA)/.test(c)],
  [/latin america|拉丁美洲|拉美/i, (c) => /^LAC/.test(c)],
  [/asia (?:and|&) the pacific|asia-pacific|亚太|亚洲及太平洋/i, (c) => /^(APAC|ASIA)/.test(c)],
  [
    /\b(?:developing|low- and middle-income) (?:countries|world|economies)|发展中国家|中低收入国家/i,
    (c) => /^(DEV|LMIC|LIC|LMC|DSSI)/.test(c),
  ],
  [/low-income countries|低收入国家/i, (c) => /^(LIC|LMIC)/.test(c)],
  [/\bchina\b|\bchinese\b|中国|我国|全国/i, (c) => /^(CHN|CN)/.test(c)],
  [
    /\bglobal(?:ly)?\b|\bworld(?:wide)?\b(?! bank| food| health)|全球|世界(?!银行|粮食|卫生)/i,
    (c) => c === "WLD",
  ],
];

/** Longer names first, so that "World Bank & UNICEF" is not read as one of the two. */
function issuerNames(catalog: Catalog): readonly (readonly [string, string])[] {
  const names = new Map<string, string>();
  for (const source of catalog.tables.sources) {
    for (const words of [source.issuer, source.issuerShort]) {
      for (const name of [words.en, words.zh]) names.set(name.toLowerCase(), source.issuer.en);
    }
  }
  return [...names].sort((a, b) => b[0].length - a[0].length);
}

/** Reads the place, time and issuer of a sentence. `asOf` is an ISO date: the day it was said. */
export function openMentions(catalog: Catalog): (text: string, asOf: string) => Mentions {
  const names = issuerNames(catalog);
  return (text, asOf) => {
    const plain = text.normalize("NFKC").toLowerCase();
    const issuers = new Set<string>();
    for (const [name, issuer] of names) {
      if (name.length < 2 || !plain.includes(name)) continue;
      const latin = /^[\x20-\x7e]+$/.test(name);
      const word = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      if (!latin || new RegExp(`(?<![a-z])${word}(?![a-z])`).test(plain)) issuers.add(issuer);
    }
    const codes = catalog.tables.geographies.map((g) => g.code);
    const place = PLACES.filter(([phrase]) => phrase.test(plain));
    const places = place.flatMap(([, holds]) => codes.filter(holds));
    return { spans: spansOf(plain, asOf), places, issuers };
  };
}

/** `fits`: what the sentence says of the time holds for the figure; `silent`: it says nothing. */
export function timeFits({ spans }: Mentions, figure: Figure): "fits" | "silent" | "clashes" {
  if (spans.length === 0) return "silent";
  const own = spanOf(figure.period);
  const length = own.to - own.from;
  const fits = spans.some((span) => {
    const isInside = own.from >= span.from && own.to <= span.to;
    const isYearEnd = own.from === own.to && own.to === span.to;
    const holds = own.from <= span.from && own.to >= span.to && length <= 400;
    return isInside || isYearEnd || holds;
  });
  return fits ? "fits" : "clashes";
}

export function placeFits({ places }: Mentions, figure: Figure): "fits" | "silent" | "clashes" {
  if (places.length === 0) return "silent";
  return places.includes(figure.geography) ? "fits" : "clashes";
}
