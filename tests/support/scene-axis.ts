import { extentOf, valueAxis } from "../../app/charts/value-axis.ts";
import { type Line, marksOf, type Scene } from "../../app/scene/scene.ts";
import { CATALOG } from "./release.ts";
import { groupsNamed } from "./scene-checks.ts";

export interface SceneAxis {
  readonly vertical: boolean;
  /** Where a value lies by the gridlines of the scene, px. */
  px(value: number): number;
}

function distinct(values: readonly number[]): readonly number[] {
  return values.filter((value, i) => values.findIndex((v) => Math.abs(v - value) < 0.01) === i);
}

/** Gridlines as drawn: level ones of a vertical chart, upright ones of a chart of rows. */
function gridlines(scene: Scene): { vertical: boolean; at: readonly number[] } {
  const [first] = groupsNamed(scene.nodes, "axis");
  const lines = (first?.children ?? []).filter((node): node is Line => node.kind === "line");
  const vertical = lines.every((line) => line.y1 === line.y2);
  return { vertical, at: distinct(lines.map((line) => (vertical ? line.y1 : line.x1))) };
}

/**
 * The value axis of a scene, read back from its gridlines: their number must be that of the ticks of an
 * axis over the same figures, and their distances equal.
 */
export function axisOfScene(scene: Scene): SceneAxis {
  const figures = marksOf(scene.nodes).map((mark) => CATALOG.figure(mark.figureId ?? ""));
  const { vertical, at } = gridlines(scene);
  const [figure] = figures;
  if (figure === undefined) throw new Error("a scene without marks has no axis");
  const { unit } = CATALOG.indicator(figure.indicator);
  for (const fromZero of vertical ? [true, false] : [true]) {
    for (let count = 2; count <= 8; count++) {
      const { ticks } = valueAxis(extentOf(figures), unit, scene.language, count, fromZero);
      if (
        ticks.length !== at.length ||
        !labelled(
          scene,
          ticks.map((t) => t.digits + t.word),
        )
      )
        continue;
      const [a, b] = [ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 1];
      const [p, q] = [at[0] ?? 0, at.at(-1) ?? 1];
      return { vertical, px: (value) => p + ((q - p) * (value - a)) / (b - a) };
    }
  }
  throw new Error(`no axis fits the ${at.length} gridlines of "${scene.title}"`);
}

function labelled(scene: Scene, words: readonly string[]): boolean {
  const [first] = groupsNamed(scene.nodes, "axis");
  const texts = (first?.children ?? []).flatMap((node) =>
    node.kind === "text" ? [node.text] : [],
  );
  const known = texts.every((text) => words.includes(text));
  return known && texts.at(-1) === words.at(-1);
}
