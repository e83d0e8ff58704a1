import { chartWords } from "../../charts/words.ts";
import { statedNumbers } from "../../domain/estimate.ts";
import type { Cell } from "../xlsx/sheet.ts";
import { barFill } from "./bar-chart.ts";
import { type BarLayer, barChartXml } from "./bar-xml.ts";
import { tint } from "./chart-xml.ts";
import { placed, sheetOf } from "./columns.ts";
import { type Ends, endsOf, figureColumns, moreColumns } from "./figure-columns.ts";
import type { ChartSource, NativeChart } from "./native-chart.ts";
import { gapOf, labelWidth, rowSizes } from "./row-sizes.ts";
import { colour } from "./text-xml.ts";
import { slideWords } from "./words.ts";

const FIRST_PIECE = 7;
const LABELS = 10;

/** Filled up to what is sure, light up to the upper end, the rest of a hundred grey. */
function pieces(ends: Ends, row: number): readonly Cell[] {
  const sure = ends.low ?? ends.central ?? 0;
  const upTo = ends.high === null ? null : Math.max(0, ends.high - sure);
  return [
    { formula: `IF(B${row}<>"",B${row},IF(C${row}<>"",C${row},0))`, value: sure },
    { formula: `IF(D${row}="","",MAX(0,D${row}-H${row}))`, value: upTo ?? "" },
    { formula: `MAX(0,100-SUM(H${row}:I${row}))`, value: Math.max(0, 100 - (sure + (upTo ?? 0))) },
  ];
}

/** Shares of a whole as bars of a hundred. Figures are shares in per cent from 0 to 100. */
export function partsBars({ rows: of, geometry, language }: ChartSource): NativeChart {
  const { rows } = of;
  const words = slideWords(language);
  const { width, height } = geometry.chart;
  const { sizePt, names, share } = rowSizes(rows, width, height * 0.8);
  const plot = { x: share, y: 0.12, width: 0.99 - share, height: 0.8 };
  const labelSize = Math.min(18, sizePt + 4);
  const widest = Math.max(...rows.map((row) => labelWidth(row.label, labelSize)));
  const ends = rows.map(({ figure }) => Math.max(...statedNumbers(figure.estimate)));
  // At the end of the coloured part: beside it where the rest has room, else inside it.
  const beside = (100 - Math.max(...ends)) / 100 > (widest / (width * plot.width)) * 1.05;
  const cells = rows.map(({ figure }, i) => pieces(endsOf(figure.estimate), i + 2));
  const column = (head: string, k: number) => ({
    head: words.chart(head, "%"),
    width: 12,
    cells: cells.map((row) => row[k] ?? null),
  });
  const all = [
    ...figureColumns(rows, names, language),
    column(words.filled, 0),
    column(words.upTo, 1),
    column(words.rest, 2),
    { head: words.label, width: 24, cells: rows.map((row) => row.label) },
    ...moreColumns(rows, language),
  ];
  const at = (index: number) => placed(words.sheet, all, index);
  const rest = `<c:spPr>${tint("accent6", 60)}<a:ln><a:noFill/></a:ln></c:spPr>`;
  const layers: BarLayer[] = [
    {
      at: at(FIRST_PIECE),
      fills: rows.map((row) => barFill(row)),
      ...(beside ? {} : { labels: at(LABELS), place: "inEnd" }),
    },
    {
      at: at(FIRST_PIECE + 1),
      fills: rows.map(
        (row) =>
          `<c:spPr>${tint(row.paint, 35)}<a:ln w="9525">${colour(row.paint)}</a:ln></c:spPr>`,
      ),
    },
    {
      at: at(FIRST_PIECE + 2),
      fills: rows.map(() => rest),
      ...(beside ? { labels: at(LABELS) } : {}),
    },
  ];
  const xml = barChartXml({
    names: at(0),
    layers,
    plot,
    namesLook: { sizePt },
    labelLooks: rows.map((row) => ({
      sizePt: labelSize,
      paint: beside || row.hollow || row.dashed ? "tx1" : "bg1",
    })),
    axisTitle: null,
    axisFormat: '0"%"',
    min: 0,
    max: 100,
    step: null,
    gridlines: false,
    gap: gapOf(rows.length, height * plot.height, 44),
    language,
  });
  const own = chartWords(language);
  const light = rows.some(({ figure }) => endsOf(figure.estimate).high !== null);
  const key = [
    ...(light ? [words.light] : []),
    ...(rows.some((row) => row.hollow) ? [own.secondHand] : []),
    ...(rows.some((row) => row.dashed) ? [own.dashed] : []),
  ];
  return { xml, sheet: sheetOf(words.sheet, all), key };
}
