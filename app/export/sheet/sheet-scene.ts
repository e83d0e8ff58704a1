import { drawChart } from "../../charts/draw-chart.ts";
import { hueOf } from "../../charts/input.ts";
import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import type { Paint } from "../../scene/palette.ts";
import type { Scene } from "../../scene/scene.ts";
import { group, rect } from "../../scene/shapes.ts";
import type { Edition } from "../edition.ts";
import { exportWords } from "../words.ts";
import { arrange, natural } from "./arrange.ts";
import type { DrawAt } from "./fit-chart.ts";
import { printedAddress, releaseWords } from "./foot.ts";
import { type SheetFormat, sheetStyle } from "./format.ts";
import { placeNodes } from "./place.ts";
import { sourceWords } from "./source-line.ts";

/** Height of the rule, px. */
const RULE = 6;

/** The same scene for the same width, drawn when first asked for. */
function drawOnce(draw: DrawAt): DrawAt {
  const scenes = new Map<number, Scene>();
  return (width) => {
    const scene = scenes.get(width) ?? draw(width);
    scenes.set(width, scene);
    return scene;
  };
}

/** The hue of the theme that all figures belong to; ink for several themes or none. */
function hueOfAll(exhibit: Exhibit, { catalog }: Edition): Paint {
  const hues = new Set(exhibit.figures.map((id) => hueOf(catalog.figure(id), catalog).strong));
  const [only] = hues;
  return hues.size === 1 && only !== undefined && only !== "ink-2" ? only : "ink";
}

/** The chart in words, and all that the foot says, none of it shortened. */
function descriptionOf(chart: Scene, exhibit: Exhibit, edition: Edition, language: Language) {
  const { stop } = exportWords(language);
  const said = [
    sourceWords(exhibit, edition, language),
    releaseWords(edition, language),
    printedAddress(exhibit, edition, language),
  ];
  return [chart.description.trim(), said.join(stop)].join(language === "en" ? " " : "");
}

/**
 * A chart as a sheet that stands alone: rule in the theme's hue, title, quantity and unit, chart, every
 * source with its short codes, release, address and name of the site. Marks keep their groups; `table`
 * is the chart's. Px; `natural` is 1200 wide and as tall as it needs, and its chart is never scaled.
 * @throws RangeError as `drawChart` does.
 */
export function sheetScene(
  exhibit: Exhibit,
  edition: Edition,
  language: Language,
  format: SheetFormat,
): Scene {
  const { catalog } = edition;
  const style = sheetStyle(format);
  const { margin, top, bottom } = style;
  const across = style.width - 2 * margin;
  const draw = drawOnce((width) => drawChart(exhibit, catalog, language, width));
  const chart = draw(across);
  const content = { chart, draw, exhibit, edition, language };
  const start = top + RULE;
  const free = style.height === null ? null : style.height - start - bottom;
  const { height, ...sheet } =
    free === null ? natural(content, style) : { ...arrange(content, style, free), height: free };
  const hue = hueOfAll(exhibit, edition);
  return {
    ...sheet.chart,
    width: style.width,
    height: Math.ceil(start + height + bottom),
    description: descriptionOf(chart, exhibit, edition, language),
    nodes: [
      group("rule", [rect(margin, top, style.width - margin, start, hue)]),
      ...placeNodes(sheet.nodes, { x: margin, y: start, scale: 1 }),
    ],
  };
}
