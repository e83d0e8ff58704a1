import { describe, expect, test } from "vitest";
import { CHART_KINDS } from "../../app/charts/draw-chart.ts";
import type { Scene } from "../../app/scene/scene.ts";
import { text } from "../../app/scene/shapes.ts";
import { CITED_CASES, forEachScene, INDICATOR_CASES, WIDTHS } from "../support/chart-cases.ts";
import { clipped, overlappingTexts, textsOf } from "../support/scene-checks.ts";

/** Every indicator meets four of the widths, and every width meets a part of the indicators. */
const someWidths = (i: number) =>
  [0, 3, 5, 8].map((step) => WIDTHS[(i + step) % WIDTHS.length] ?? 288);

function faults(scene: Scene): readonly string[] {
  const small = textsOf(scene).filter((t) => t.size < (scene.width <= 480 ? 14 : 12));
  const empty = textsOf(scene).filter((t) => t.text.trim() === "");
  return [
    ...clipped(scene),
    ...overlappingTexts(scene),
    ...small.map((t) => `text of ${t.size} px: ${t.text}`),
    ...empty.map(() => "empty text"),
  ];
}

describe.each(CHART_KINDS)("%s", (kind) => {
  test("every indicator: nothing clipped, no text on another, none too small", () => {
    const cases = INDICATOR_CASES.filter((item) => item.kind === kind);
    let seen = 0;
    forEachScene(cases, someWidths, (scene, what) => {
      seen++;
      expect(faults(scene), what).toEqual([]);
    });
    expect(seen).toBeGreaterThan(100);
  });

  test("the cited figures among their rivals, at every width", () => {
    const cases = CITED_CASES.filter((item) => item.kind === kind);
    forEachScene(
      cases,
      () => WIDTHS,
      (scene, what) => expect(faults(scene), what).toEqual([]),
    );
  });
});

test("the checks see a clipped text and two texts on each other", () => {
  const scene = {
    width: 100,
    height: 40,
    title: "",
    subtitle: "",
    description: "",
    language: "en",
    table: { columns: [], rows: [] },
    nodes: [
      text(0, 20, "one", 14, "ink"),
      text(10, 24, "two", 14, "ink"),
      text(80, 36, "beyond", 14, "ink"),
    ],
  } as const;
  expect(overlappingTexts(scene)).toEqual(['"one" on "two"']);
  expect(clipped(scene)).toHaveLength(1);
});
