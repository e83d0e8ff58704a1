import { CHART_KINDS, type ChartKind } from "../../app/charts/draw-chart.ts";
import type { ChartInput } from "../../app/charts/input.ts";
import { partsChart } from "../../app/charts/parts-chart.ts";
import { rangesChart } from "../../app/charts/ranges-chart.ts";
import { seriesChart } from "../../app/charts/series-chart.ts";
import { groupByAxis } from "../../app/charts/share-axis.ts";
import { toScaleChart } from "../../app/charts/to-scale-chart.ts";
import { vintagesChart } from "../../app/charts/vintages-chart.ts";
import { LANGUAGES, type Language } from "../../app/domain/language.ts";
import type { Figure } from "../../app/domain/release.ts";
import { rivalsOf } from "../../app/domain/rivals.ts";
import type { Scene } from "../../app/scene/scene.ts";
import { CATALOG } from "./release.ts";

export const WIDTHS = [288, 320, 342, 390, 480, 680, 720, 1096, 1160, 1920] as const;

export const DRAW: Readonly<Record<ChartKind, (input: ChartInput) => Scene>> = {
  ranges: rangesChart,
  vintages: vintagesChart,
  "to-scale": toScaleChart,
  series: seriesChart,
  parts: partsChart,
};

/** Figures that one chart of a kind draws together. */
export interface Case {
  readonly name: string;
  readonly kind: ChartKind;
  readonly figures: readonly Figure[];
}

/** Shares of a whole: what squares can count. */
export function isShare(figure: Figure): boolean {
  const { measure, unit } = CATALOG.indicator(figure.indicator);
  return measure === "share" && unit === "percent";
}

function casesOf(name: string, figures: readonly Figure[]): readonly Case[] {
  return CHART_KINDS.filter((kind) => kind !== "parts" || figures.every(isShare)).map((kind) => ({
    name,
    kind,
    figures,
  }));
}

/** Every indicator of the release in every chart that can draw it. */
export const INDICATOR_CASES: readonly Case[] = CATALOG.tables.indicators.flatMap(({ id }) =>
  groupByAxis(CATALOG.figuresOfIndicator(id), CATALOG).flatMap((figures) => casesOf(id, figures)),
);

function cited(code: string): Figure {
  const found = CATALOG.tables.cited.find((row) => row.shortCode === code);
  if (found === undefined) throw new RangeError(`no cited figure has the code ${code}`);
  return CATALOG.figure(found.figure);
}

/** The cited figures among their rivals, and all people they count. */
export const CITED_CASES: readonly Case[] = [
  ...["F01", "F03", "F04", "F05", "F06", "F07"].flatMap((code) =>
    casesOf(code, rivalsOf(cited(code), CATALOG)),
  ),
  { name: "people", kind: "to-scale", figures: ["F05", "F07", "F04", "F02", "F03"].map(cited) },
];

/** A case at a width in a language, its cited figures standing out. */
export function draw({ kind, figures }: Case, language: Language, width: number): Scene {
  const highlight = figures.filter((f) => CATALOG.citedBy(f.id) !== null).map((f) => f.id);
  return DRAW[kind]({ figures, catalog: CATALOG, language, width, highlight });
}

/** Calls `check` with every case in both languages at each width that `widthsOf` gives. */
export function forEachScene(
  cases: readonly Case[],
  widthsOf: (index: number) => readonly number[],
  check: (scene: Scene, what: string, item: Case) => void,
): void {
  cases.forEach((item, i) => {
    for (const language of LANGUAGES) {
      for (const width of widthsOf(i)) {
        const what = `${item.kind} ${item.name} ${language} ${width}`;
        check(draw(item, language, width), what, item);
      }
    }
  });
}
