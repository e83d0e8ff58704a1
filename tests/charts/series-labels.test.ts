import { expect, test } from "vitest";
import { drawChart } from "../../app/charts/draw-chart.ts";
import { indicatorExhibits } from "../../app/plan/exhibits.ts";
import { boxOf, overlap } from "../../app/scene/boxes.ts";
import { leaves } from "../../app/scene/scene.ts";
import { textBox } from "../../app/scene/text.ts";
import { CATALOG } from "../support/release.ts";
import { groupsNamed } from "../support/scene-checks.ts";

test("no label of a series stands on the line of a long period", () => {
  let checked = 0;
  for (const exhibit of indicatorExhibits(CATALOG).filter(({ kind }) => kind === "series")) {
    for (const language of ["en", "zh"] as const) {
      for (const width of [480, 700, 1104]) {
        const { nodes } = drawChart(exhibit, CATALOG, language, width);
        const spans = groupsNamed(nodes, "span").flatMap((span) => boxOf(span) ?? []);
        const labels = groupsNamed(nodes, "label").flatMap((label) => leaves(label.children));
        for (const label of labels) {
          if (label.kind !== "text") continue;
          checked += spans.length;
          const on = spans.filter((span) => overlap(textBox(label), span, -1));
          expect(on, `${exhibit.name} ${language} ${width}: ${label.text}`).toEqual([]);
        }
      }
    }
  }
  expect(checked).toBeGreaterThan(10);
});
