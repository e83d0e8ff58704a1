import { type Estimate, shownEstimate } from "../../domain/estimate.ts";
import type { Language } from "../../domain/language.ts";
import { exportWords } from "../words.ts";
import type { Cell } from "../xlsx/sheet.ts";
import type { ChartRow } from "./chart-rows.ts";
import type { Column } from "./columns.ts";
import { slideWords } from "./words.ts";

/** The three numbers of an estimate in its own unit, as its label shows them; null where the source states none. */
export interface Ends {
  readonly low: number | null;
  readonly central: number | null;
  readonly high: number | null;
}

export function endsOf(stated: Estimate): Ends {
  const estimate = shownEstimate(stated);
  return {
    low: "low" in estimate ? estimate.low : null,
    central: "central" in estimate ? estimate.central : null,
    high: "high" in estimate ? estimate.high : null,
  };
}

const linked = (url: string | null): Cell => (url === null ? null : { text: url, href: url });

/** Head of a column, its width in characters, and its cell in each row. */
type Draft = readonly [
  head: string | undefined,
  width: number,
  cell: (row: ChartRow, index: number) => Cell,
];

function columnsOf(rows: readonly ChartRow[], drafts: readonly Draft[]): readonly Column[] {
  return drafts.map(([head = "", width, cell]) => ({ head, width, cells: rows.map(cell) }));
}

/** Columns A to G: estimate, low, central, high, as stated, source, link. `names` are those on the chart. */
export function figureColumns(
  rows: readonly ChartRow[],
  names: readonly string[],
  language: Language,
): readonly Column[] {
  const words = slideWords(language);
  const { comma } = exportWords(language);
  return columnsOf(rows, [
    [words.estimate, 40, (_, i) => ({ text: names[i] ?? "", style: "wrap" })],
    [words.low, 14, ({ figure }) => endsOf(figure.estimate).low],
    [words.central, 14, ({ figure }) => endsOf(figure.estimate).central],
    [words.high, 14, ({ figure }) => endsOf(figure.estimate).high],
    [words.stated, 30, ({ facts }) => facts.statedAs],
    [
      words.source,
      40,
      ({ facts: { issuer, sourceTitle, secondHand } }) =>
        [issuer, sourceTitle, secondHand].filter((part) => part !== null).join(comma),
    ],
    [words.link, 30, ({ facts }) => linked(facts.url)],
  ]);
}

/** What else there is to say of each figure: unit, kind, code, way of reading, dates, page. */
export function moreColumns(rows: readonly ChartRow[], language: Language): readonly Column[] {
  const words = slideWords(language);
  return columnsOf(rows, [
    [words.unit, 12, ({ facts }) => facts.unit],
    [words.kind, 26, ({ form }) => form],
    [words.code, 8, ({ facts }) => facts.code],
    [words.howRead, 20, ({ facts }) => facts.secondHand],
    [words.published, 18, ({ facts }) => facts.published],
    [words.period, 18, ({ facts }) => facts.period],
    [words.permalink, 30, ({ facts }) => linked(facts.permalink)],
  ]);
}

/** Beside shares: the counts as published, in words and ends. No column where numbers are as published. */
export function countColumns(rows: readonly ChartRow[], language: Language): readonly Column[] {
  if (rows.every(({ facts }) => facts.count === undefined)) return [];
  const words = slideWords(language);
  const [low, central, high] = words.countEnds;
  const end =
    (name: keyof Ends) =>
    ({ facts: { count } }: ChartRow): Cell =>
      count === undefined ? null : endsOf(count.estimate)[name];
  return columnsOf(rows, [
    [words.count, 24, ({ facts }) => facts.count?.words ?? null],
    [low, 18, end("low")],
    [central, 18, end("central")],
    [high, 18, end("high")],
  ]);
}
