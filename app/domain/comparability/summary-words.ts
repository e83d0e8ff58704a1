import type { Catalog } from "../catalog.ts";
import { shownNumber } from "../estimate.ts";
import type { Language } from "../language.ts";
import { estimateWords, numberWords } from "../number-words.ts";
import { dateWords } from "../period-words.ts";
import type { Figure } from "../release.ts";
import { comparabilityWords } from "./comparison-words.ts";
import type { Dimension } from "./dimensions.ts";
import { type SpreadEnd, type Summary, spreadOf } from "./summary.ts";

const EN = {
  undated: "not dated",
  who: (issuer: string, date: string) => `${issuer}, ${date}`,
  more: (names: string, n: number) => `${names} and ${n} more`,
  list: (parts: readonly string[]) =>
    parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`,
  open: { "at-least": "at least ", "at-most": "at most " },
  one: (value: string, who: string) => `One estimate: ${value} (${who}).`,
  all: (n: number, value: string) => `All ${n} estimates say ${value}.`,
  spread: (n: number, low: string, at: string, high: string, to: string) =>
    `${n} estimates, from ${low} (${at}) to ${high} (${to}).`,
  repeat: (value: string, who: string, first: string) =>
    `The ${value} of ${who} is the number of ${first}, printed again: it counts once.`,
  repeats: (n: number, names: string) =>
    `${n} of the figures print a number that is here already and count once: ${names}.`,
  beside: (value: string, who: string, below: number, overlapping: number, above: number) =>
    `Beside the reference, ${value} (${who}): ${[
      overlapping > 0 ? `${overlapping} overlap${overlapping === 1 ? "s" : ""} it` : "",
      below > 0 ? `${below} ${below === 1 ? "lies" : "lie"} wholly below` : "",
      above > 0 ? `${above} ${above === 1 ? "lies" : "lie"} wholly above` : "",
    ]
      .filter((part) => part !== "")
      .join(", ")}.`,
  others: (n: number, names: string) =>
    `${n === 1 ? "1 more on the axis is" : `${n} more on the axis are`} not alike in ${names}, and left out of these sentences.`,
  explains: (names: string) => `The lowest and the highest differ in: ${names}.`,
  leftOpen: (names: string) => `Left open by their sources: ${names}.`,
  known: (date: string, out: number, all: number, spread: string) =>
    `Known on ${date}: ${out} of ${all}, ${spread}.`,
  none: (date: string, all: number) => `On ${date} none of these ${all} had been published.`,
  now: (all: number, spread: string) => `Known now: all ${all}, ${spread}.`,
  still: "Nothing that is compared here was published after that day.",
  baseline: "baseline",
  range: (low: string, high: string) => `from ${low} to ${high}`,
};

const ZH: typeof EN = {
  undated: "未注明日期",
  who: (issuer, date) => `${issuer}，${date}`,
  more: (names, n) => `${names}等${n + 1}家`,
  list: (parts) => parts.join("、"),
  open: { "at-least": "至少", "at-most": "至多" },
  one: (value, who) => `只有一个估计：${value}（${who}）。`,
  all: (n, value) => `${n}个估计均为${value}。`,
  spread: (n, low, at, high, to) => `共${n}个估计，最低${low}（${at}），最高${high}（${to}）。`,
  repeat: (value, who, first) => `${who}的${value}与${first}是同一数字，只算一个。`,
  repeats: (n, names) => `有${n}处重复刊载已列数字，只算一个：${names}。`,
  beside: (value, who, below, overlapping, above) =>
    `与参照${value}（${who}）相比，${[
      overlapping > 0 ? `${overlapping}个与之重叠` : "",
      below > 0 ? `${below}个全部低于它` : "",
      above > 0 ? `${above}个全部高于它` : "",
    ]
      .filter((part) => part !== "")
      .join("，")}。`,
  others: (n, names) => `轴上另有${n}个，${names}不同，不计入以上各句。`,
  explains: (names) => `最低与最高的差别在于：${names}。`,
  leftOpen: (names) => `来源未说明：${names}。`,
  known: (date, out, all, spread) => `截至${date}已公布：${all}个中的${out}个，${spread}。`,
  none: (date, all) => `截至${date}，这${all}个数字均未公布。`,
  now: (all, spread) => `现已公布：全部${all}个，${spread}。`,
  still: "此日之后，这里没有新公布的数字。",
  baseline: "比较基准",
  range: (low, high) => `由${low}至${high}`,
};

const wordsIn = (language: Language) => (language === "zh" ? ZH : EN);

/** "World Bank, Oct 2020". */
export function whoWords(figure: Figure, catalog: Catalog, language: Language): string {
  const { issuerShort, published } = catalog.source(figure.source);
  const words = wordsIn(language);
  const date = published === null ? words.undated : dateWords(published, language, "short");
  return words.who(issuerShort[language], date);
}

/** "84–132 million" with every digit stated. */
export function valueWordsOf(figure: Figure, catalog: Catalog, language: Language): string {
  return estimateWords(figure.estimate, catalog.indicator(figure.indicator).unit, language);
}

function endWords(end: SpreadEnd, unit: string, language: Language): string {
  const open = end.open === null ? "" : wordsIn(language).open[end.open];
  const value = shownNumber(end.value, end.figures[0]?.estimate ?? {});
  return open + numberWords(value, unit, language);
}

function endNames(end: SpreadEnd, catalog: Catalog, language: Language): string {
  const names = new Set(end.figures.map((figure) => whoWords(figure, catalog, language)));
  const [first = "", ...others] = names;
  return others.length === 0 ? first : wordsIn(language).more(first, others.length);
}

function unitOf(figures: readonly Figure[], catalog: Catalog): string {
  const [first] = figures;
  return first === undefined ? "" : catalog.indicator(first.indicator).unit;
}

function dimensionList(dimensions: readonly Dimension[], language: Language): string {
  const { baseline } = wordsIn(language);
  const names = { ...comparabilityWords(language).dimensions, baseline };
  const lower = (name: string) => (language === "en" ? name.toLowerCase() : name);
  return wordsIn(language).list(dimensions.map((d) => lower(names[d])));
}

/** The summary as sentences, each number in the words of its record. */
export function summaryWords(
  summary: Summary,
  reference: Figure,
  catalog: Catalog,
  language: Language,
): readonly string[] {
  const words = wordsIn(language);
  const unit = unitOf([reference], catalog);
  const who = (figure: Figure) => whoWords(figure, catalog, language);
  const value = (figure: Figure) => valueWordsOf(figure, catalog, language);
  const { count, lowest, highest, repeats, below, overlapping, above } = summary;
  const [low, high] = [endWords(lowest, unit, language), endWords(highest, unit, language)];
  const [at, to] = [endNames(lowest, catalog, language), endNames(highest, catalog, language)];
  // Who and when is said beside each number.
  const explains = summary.explains.filter((d) => d !== "vintage");
  const isOne = low === high && lowest.value === highest.value;
  const isApart = !isOne && lowest.figures[0]?.id !== highest.figures[0]?.id;
  const spread =
    count === 1
      ? words.one(value(reference), who(reference))
      : isOne
        ? words.all(count, low)
        : words.spread(count, low, at, high, to);
  const [repeat] = repeats;
  const repeated =
    repeat === undefined
      ? []
      : repeats.length === 1
        ? [words.repeat(value(repeat.figure), who(repeat.figure), who(repeat.first))]
        : [words.repeats(repeats.length, words.list(repeats.map((r) => who(r.figure))))];
  const around = below.length + overlapping.length + above.length;
  return [
    spread,
    ...repeated,
    ...(around === 0
      ? []
      : [
          words.beside(
            value(reference),
            who(reference),
            below.length,
            overlapping.length,
            above.length,
          ),
        ]),
    ...(isApart && explains.length > 0 ? [words.explains(dimensionList(explains, language))] : []),
    ...(isApart && summary.open.length > 0
      ? [words.leftOpen(dimensionList(summary.open, language))]
      : []),
  ];
}

/** Says how many figures share the axis and are not part of the summary, and why; empty for none. */
export function leftOutWords(
  count: number,
  parts: readonly Dimension[],
  language: Language,
): readonly string[] {
  return count === 0 ? [] : [wordsIn(language).others(count, dimensionList(parts, language))];
}

/**
 * What was known on a day beside what is known now, of figures of one unit and measure: `out` had been
 * published by `asOf` (ISO date), `all` have been by today.
 */
export function thenAndNow(
  out: readonly Figure[],
  all: readonly Figure[],
  asOf: string,
  catalog: Catalog,
  language: Language,
): string {
  const words = wordsIn(language);
  const date = dateWords(asOf, language);
  const unit = unitOf(all, catalog);
  const spread = (figures: readonly Figure[]) => {
    const { lowest, highest } = spreadOf(figures);
    const [low, high] = [endWords(lowest, unit, language), endWords(highest, unit, language)];
    return low === high ? low : words.range(low, high);
  };
  const gap = language === "zh" ? "" : " ";
  if (all.length === 0) return "";
  if (out.length === all.length) {
    return [words.known(date, out.length, all.length, spread(out)), words.still].join(gap);
  }
  const then =
    out.length === 0
      ? words.none(date, all.length)
      : words.known(date, out.length, all.length, spread(out));
  return [then, words.now(all.length, spread(all))].join(gap);
}
