import type { Catalog } from "../domain/catalog.ts";
import type { Figure } from "../domain/release.ts";

/** Days since 1970, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** Said as a limit ("by mid-October", 截至4月): counts that end within the span fit too. */
  readonly isLimit?: boolean;
  /** One day: a figure is of it that ends on it. */
  readonly isDay?: boolean;
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
const ENGLISH_MONTHS = MONTHS.map(
  (name) => new RegExp(`\\b(?:in|of|end[- ]of|by|for|during|early|mid|late)[ -]${name}\\b`, "i"),
);
const CHINESE_MONTHS = MONTHS.map((_, i) => new RegExp(`(?<!\\d)${i + 1}月`));
const QUARTERS: readonly RegExp[] = [
  /\bfirst quarter|\bq1\b|(?<![0-9])一季度|第一季度|首季|\bfirst three months|[前头]三个月|january (?:and|to|through|until) march|january ?[–—-] ?march|1月?[至到–—~-]3月/i,
  /\bsecond quarter|\bq2\b|二季度|april (?:and|to|through|until) june|april ?[–—-] ?june|4月?[至到–—~-]6月/i,
  /\bthird quarter|\bq3\b|(?<!前)三季度|july (?:and|to|through|until) september|july ?[–—-] ?september|7月?[至到–—~-]9月/i,
  /\bfourth quarter|\bq4\b|四季度|october (?:and|to|through|until) december|october ?[–—-] ?december|10月?[至到–—~-]12月/i,
];
const THREE_QUARTERS =
  /\b(?:first )?(?:three|3) quarters|\bfirst nine months|前三季度|前9个月|1月?[至到–—~-]9月/i;
/** Words that make a month a limit: what is counted from the start of the year ends in it. */
const LIMIT = /\b(?:by|until|as of|as at|end of)\b|截至|截止|[末底]|累计/i;
const HALVES: readonly RegExp[] = [
  /\bfirst half\b|\bfirst six months|上半年|january (?:and|to|through) june/i,
  /\bsecond half\b|下半年/i,
];

/** A year, and not the start of an amount: "1990 million", 2000元, 1990亿. */
const YEAR =
  /(?<!\d|\d[.,])((?:19|20)\d\d)(?!\d|[.,]\d| ?(?:万|亿|元|人|户|million|billion|thousand|yuan|dollars|people))/g;

/** The years a text names, or that of `asOf` where it says this year; the latter also where it says none. */
function yearsOf(
  text: string,
  asOf: string,
): { readonly years: readonly number[]; readonly said: boolean } {
  const named = [...text.matchAll(YEAR)].map((m) => Number(m[1]));
  const current = Number(asOf.slice(0, 4));
  if (/\bthis year|今年|本年/i.test(text)) named.push(current);
  if (/\blast year|去年|上年/i.test(text)) named.push(current - 1);
  if (/\bnext year|明年/i.test(text)) named.push(current + 1);
  return named.length > 0 ? { years: named, said: true } : { years: [current], said: false };
}

function spansOf(text: string, asOf: string): readonly Span[] {
  const { years, said } = yearsOf(text, asOf);
  const spans: Span[] = [];
  for (const year of years) {
    QUARTERS.forEach((quarter, i) => {
      if (quarter.test(text)) spans.push(months(year, i * 3, 3));
    });
    if (THREE_QUARTERS.test(text)) spans.push(months(year, 0, 9));
    HALVES.forEach((half, i) => {
      if (half.test(text)) spans.push(months(year, i * 6, 6));
    });
    if (spans.length === 0) {
      MONTHS.forEach((name, i) => {
        const isNamed =
          ENGLISH_MONTHS[i]?.test(text) ||
          text.includes(`${name} ${year}`) ||
          CHINESE_MONTHS[i]?.test(text);
        if (isNamed) spans.push({ ...months(year, i, 1), isLimit: LIMIT.test(text) });
      });
    }
  }
  if (spans.length > 0) return spans;
  const isLimit = LIMIT.test(text);
  return said ? years.map((year) => ({ ...months(year, 0, 12), isLimit })) : [];
}

const spans = new Map<string, Span>();

/** The span of an ISO 8601 date or interval. */
export function spanOf(period: string): Span {
  const known = spans.get(period) ?? readSpan(period);
  if (spans.size < 2000) spans.set(period, known);
  return known;
}

function readSpan(period: string): Span {
  const [from = "", to = from] = period.split("/");
  const at = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  return { from: at(from), to: at(to) };
}

const PLACES: readonly (readonly [RegExp, (code: string) => boolean])[] = [
  [/\bwuhan\b|武汉/i, (c) => c.endsWith("WUHAN")],
  [/\bhubei\b|湖北/i, (c) => c.startsWith("CN-HB")],
  [/\bindia(?:ns?)?\b|印度(?!尼)/i, (c) => c === "IND"],
  [/\bjapan(?:ese)?\b|日本/i, (c) => c === "JPN"],
  [/\bpakistan(?:is?)?\b|巴基斯坦/i, (c) => c === "PAK"],
  [/\bthai(?:land|s)?\b|泰国/i, (c) => c === "THA"],
  [/\beast asia\b|东亚/i, (c) => /^EAP/.test(c)],
  [/\bsouth asia\b|南亚/i, (c) => /^SAS/.test(c)],
  [/sub-saharan|\bsouth of the sahara\b|撒哈拉以南/i, (c) => /^(SSA|AFR-IFPRI)/.test(c)],
  [
    /(?<!saharan )\bafrica(?:ns?)?\b(?! development| south of)|(?<!以南)非洲(?!开发)/i,
    (c) => /^(AFR|SSA)/.test(c),
  ],
  [/latin america|拉丁美洲|拉美/i, (c) => /^LAC/.test(c)],
  [/\bthe americas\b|(?<!丁)美洲/i, (c) => /^(AMERICAS|LAC)/.test(c)],
  [/\barab states|阿拉伯国家/i, (c) => /^ARAB/.test(c)],
  [/\beurope\b|欧洲/i, (c) => /^(ECA|EUROPE)/.test(c)],
  [/\bdeveloping asia\b|亚洲发展中/i, (c) => c === "ASIA-ADB"],
  [/\bleast[- ]developed|最不发达/i, (c) => c === "LDC"],
  [/asia (?:and|&) the pacific|asia-pacific|亚太|亚洲及太平洋/i, (c) => /^(APAC|ASIA)/.test(c)],
  [
    /\bdeveloping (?:countries|world|economies|nations)|发展中国家/i,
    (c) => /^(DEV|LMIC|DSSI)/.test(c),
  ],
  [
    /\b(?:low- and middle-income|poorer|poor) (?:countries|world|economies|nations)|中低收入国家|低收入和中等收入国家/i,
    (c) => /^(DEV|LMIC|LIC|LMC|DSSI)/.test(c),
  ],
  [
    /(?<!lower-middle-|upper-middle-|high-)\blow-income\b|(?<![中等偏下上])低收入国家/i,
    (c) => /^(LIC|LMIC|DSSI)/.test(c),
  ],
  [/lower-middle-income|中等偏下收入|中低收入国家/i, (c) => /^(LMC|LIC-LMC|LMIC)/.test(c)],
  [/upper-middle-income|中等偏上收入|中高收入国家/i, (c) => c === "UMC"],
  [
    /(?<!lower-|upper-|low- and )middle-income|(?<!和)中等收入国家/i,
    (c) => /^(MIC|UMC|LMC)$/.test(c),
  ],
  [/high-income|(?<!中)高收入国家/i, (c) => c === "HIC"],
  [/\bchina\b|\bchinese\b|中国|我国/i, (c) => /^(CHN|CN)/.test(c)],
  [/\bnationwide\b|全国/i, (c) => /^CHN/.test(c)],
  [
    /\bglobal(?:ly)?\b|\bworld(?:wide)?\b(?! bank| food| health)|全球|世界(?!银行|粮食|卫生)/i,
    (c) => c === "WLD",
  ],
];

/** The words of a text (lower case) that name a place of the tables, one after another. */
export function placeWordsOf(text: string): string {
  return PLACES.map(([phrase]) => phrase.exec(text)?.[0] ?? "").join(" ");
}

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
    if (span.isDay) return own.to === span.to;
    const isInside = own.from >= span.from && own.to <= span.to;
    const isYearEnd = own.from === own.to && own.to === span.to;
    const holds = own.from <= span.from && own.to >= span.to && length <= 400;
    const endsInside = span.isLimit === true && own.to >= span.from && own.to <= span.to;
    return isInside || isYearEnd || holds || endsInside;
  });
  return fits ? "fits" : "clashes";
}

export function placeFits({ places }: Mentions, figure: Figure): "fits" | "silent" | "clashes" {
  if (places.length === 0) return "silent";
  return places.includes(figure.geography) ? "fits" : "clashes";
}
