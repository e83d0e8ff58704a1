import { drawChart } from "../../charts/draw-chart.ts";
import { hueOf } from "../../charts/input.ts";
import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import type { Paint } from "../../scene/palette.ts";
import type { Scene } from "../../scene/scene.ts";
import { group, rect } from "../../scene/shapes.ts";
import { type Edition, statedAddress } from "../edition.ts";
import { shownEdition } from "../shown-edition.ts";
import { exportWords } from "../words.ts";
import { arrange, type Content, natural, naturalWidth } from "./arrange.ts";
import { fewerFigures, type Shown } from "./fewer.ts";
import type { DrawAt } from "./fit-chart.ts";
import { releaseWords } from "./foot.ts";
import { type SheetFormat, sheetStyle } from "./format.ts";
import { placeNodes } from "./place.ts";
import { sourceWords } from "./source-line.ts";

/** A chart is shown whole where its small print is no smaller than this share of what is wished. */
const WHOLE = 0.875;
/** Height of the rule, px. */
const RULE = 6;

/** The same scene for the same width, drawn when first asked for. */
function drawOnce(draw: DrawAt): DrawAt {
  const scenes = new Map<string, Scene>();
  return (width, compact) => {
    const key = `${width} ${compact === true}`;
    const scene = scenes.get(key) ?? draw(width, compact);
    scenes.set(key, scene);
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
function descriptionOf(chart: Scene, content: Content) {
  const { exhibit, edition, language, note } = content;
  const { stop } = exportWords(language);
  const said = [
    sourceWords(exhibit, edition, language),
    releaseWords(edition, language),
    statedAddress(exhibit, edition, language),
  ];
  const notes = note === null ? [] : [note];
  return [chart.description.trim(), ...notes, said.join(stop)].join(language === "en" ? " " : "");
}

function contentOf(
  { exhibit, note }: Shown,
  whole: Scene | null,
  edition: Edition,
  language: Language,
  width: number,
): Content {
  const request = whole === null ? exhibit : { ...exhibit, title: whole.title };
  const draw = drawOnce((at, compact = false) =>
    drawChart({ ...request, compact }, edition.catalog, language, at),
  );
  return { chart: draw(width), draw, exhibit, edition, language, note };
}

/** A sheet, and what it shows of the chart: all its figures but where their names could not be read. */
export interface Sheet {
  readonly scene: Scene;
  readonly exhibit: Exhibit;
}

/**
 * A chart as a sheet that stands alone: rule in the theme's hue, title, quantity and unit, chart, every
 * source with its short codes, release, address and name of the site. Marks keep their groups; `table`
 * is the chart's. Px; `natural` is 1200 wide and as tall as it needs, all others have a fixed shape and
 * show no more figures than can be read, and say so. `title`: of a chart of which the exhibit is a part.
 * @throws RangeError as `drawChart` does.
 */
export function drawSheet(
  exhibit: Exhibit & { readonly title?: string },
  given: Edition,
  language: Language,
  format: SheetFormat,
): Sheet {
  const edition = shownEdition(exhibit, given);
  const style = sheetStyle(format);
  const { margin, top, bottom } = style;
  const start = top + RULE;
  const across = style.height === null ? naturalWidth(style) : style.width - 2 * margin;
  const free = style.height === null ? null : style.height - start - bottom;
  const whole = contentOf({ exhibit, note: null }, null, edition, language, across);
  const arrangedAs = (shown: Shown) => {
    const isWhole = shown.exhibit === exhibit;
    const content = isWhole ? whole : contentOf(shown, whole.chart, edition, language, across);
    const own =
      free === null ? natural(content, style) : { ...arrange(content, style, free), height: free };
    return { ...own, content };
  };
  const done = new Map<number, ReturnType<typeof arrangedAs>>();
  const arranged = (shown: Shown) => {
    const count = shown.exhibit.figures.length;
    const own = done.get(count) ?? arrangedAs(shown);
    done.set(count, own);
    return own;
  };
  const least = (shown: Shown) => style.least * (shown.note === null ? WHOLE : 1);
  const reads = (shown: Shown) => arranged(shown).smallPrint >= least(shown) - 0.01;
  const shown = fewerFigures(exhibit, edition, language, reads);
  const { height, nodes, chart, content } = arranged(shown);
  const hue = hueOfAll(shown.exhibit, edition);
  const scene: Scene = {
    ...chart,
    width: style.width,
    height: Math.ceil(start + height + bottom),
    description: descriptionOf(content.chart, content),
    nodes: [
      group("rule", [rect(margin, top, style.width - margin, start, hue)]),
      ...placeNodes(nodes, { x: margin, y: start, scale: 1 }),
    ],
  };
  return { scene, exhibit: shown.exhibit };
}

/** The drawing of `drawSheet` alone. */
export function sheetScene(...asked: Parameters<typeof drawSheet>): Scene {
  return drawSheet(...asked).scene;
}
