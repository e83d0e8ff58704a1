import type { Estimate } from "../../domain/estimate.ts";
import type { Language } from "../../domain/language.ts";
import type { Cell } from "../xlsx/sheet.ts";
import type { ChartRow } from "./chart-rows.ts";
import type { Column } from "./columns.ts";
import { slideWords } from "./words.ts";

/** The three numbers of an estimate in its own unit; null where the source states none. */
export interface Ends {
  readonly low: number | null;
  readonly central: number | null;
  readonly high: number | null;
}

export function endsOf(estimate: Estimate): Ends {
  return {
    low: "low" in estimate ? estimate.low : null,
    central: "central" in estimate ? estimate.central : null,
    high: "high" in estimate ? estimate.high : null,
  };
}

const linked = (url: string | null): Cell => (url === null ? null : { text: url, href: url });

function column(head: string, width: number, cells: readonly Cell[]): Column {
  return { head, width, cells };
}

/** Columns A to G: estimate, low, central, high, as stated, source, link. `names` are those on the chart. */
export function figureColumns(
  rows: readonly ChartRow[],
  names: readonly string[],
  language: Language,
): readonly Column[] {
  const words = slideWords(language);
  const ends = rows.map(({ figure }) => endsOf(figure.estimate));
  const from = ({ facts }: ChartRow) =>
    [
      facts.issuer,
      facts.sourceTitle,
      ...(facts.secondHand === null ? [] : [facts.secondHand]),
    ].join(language === "zh" ? "，" : ", ");
  return [
    column(
      words.estimate,
      40,
      names.map((text): Cell => ({ text, style: "wrap" })),
    ),
    column(
      words.low,
      14,
      ends.map((e) => e.low),
    ),
    column(
      words.central,
      14,
      ends.map((e) => e.central),
    ),
    column(
      words.high,
      14,
      ends.map((e) => e.high),
    ),
    column(
      words.stated,
      30,
      rows.map((row) => row.facts.statedAs),
    ),
    column(words.source, 40, rows.map(from)),
    column(
      words.link,
      30,
      rows.map((row) => linked(row.facts.url)),
    ),
  ];
}

/** What else there is to say of each figure: unit, kind, code, way of reading, dates, page. */
export function moreColumns(rows: readonly ChartRow[], language: Language): readonly Column[] {
  const words = slideWords(language);
  return [
    column(
      words.unit,
      12,
      rows.map((row) => row.facts.unit),
    ),
    column(
      words.kind,
      26,
      rows.map((row) => row.form),
    ),
    column(
      words.code,
      8,
      rows.map((row) => row.facts.code),
    ),
    column(
      words.howRead,
      20,
      rows.map((row) => row.facts.secondHand),
    ),
    column(
      words.published,
      18,
      rows.map((row) => row.facts.published),
    ),
    column(
      words.period,
      18,
      rows.map((row) => row.facts.period),
    ),
    column(
      words.permalink,
      30,
      rows.map((row) => linked(row.facts.permalink)),
    ),
  ];
}

/** Beside shares: the counts as published, in words and ends. No column where numbers are as published. */
export function countColumns(rows: readonly ChartRow[], language: Language): readonly Column[] {
  if (rows.every(({ facts }) => facts.count === undefined)) return [];
  const words = slideWords(language);
  const [low = "", central = "", high = ""] = words.countEnds;
  const ends = rows.map(({ facts }) => (facts.count ? endsOf(facts.count.estimate) : null));
  return [
    column(
      words.count,
      24,
      rows.map((row) => row.facts.count?.words ?? null),
    ),
    column(
      low,
      18,
      ends.map((e) => e?.low ?? null),
    ),
    column(
      central,
      18,
      ends.map((e) => e?.central ?? null),
    ),
    column(
      high,
      18,
      ends.map((e) => e?.high ?? null),
    ),
  ];
}
