import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { ChartKind } from "../../app/charts/draw-chart.ts";
import { rangesChart } from "../../app/charts/ranges-chart.ts";
import { RANGE_KINDS } from "../../app/domain/estimate.ts";
import type { Language } from "../../app/domain/language.ts";
import { sceneToSvg } from "../../app/render/scene-to-svg.ts";
import type { Scene } from "../../app/scene/scene.ts";
import { CITED_CASES, draw, INDICATOR_CASES } from "../support/chart-cases.ts";
import { type Made, madeFigures, point } from "../support/figures.ts";

/** Every form, solid and hollow, and a goal of each reading. */
function everyForm(language: Language): Scene {
  const estimates: readonly Made["estimate"][] = [
    ...RANGE_KINDS.map((kind) => ({ shape: "range", low: 30e6, high: 75e6, kind }) as const),
    { shape: "point-in-range", low: 30e6, central: 45e6, high: 75e6, kind: "scenarios" },
    point(60e6),
    point(60e6, true),
    { shape: "at-least", low: 60e6 },
    { shape: "at-most", high: 60e6 },
  ];
  const goal = { en: "Government target", zh: "政府目标" };
  const made = estimates.flatMap((estimate, i): Made[] => [
    { estimate, issuer: `Form ${i + 1}`, published: "2020-04" },
    { estimate, issuer: `Form ${i + 1}`, published: "2020-05", verification: "secondary" },
  ]);
  const goals = (["primary", "secondary"] as const).flatMap((verification): Made[] =>
    [point(60e6), point(60e6, true), estimates[0] ?? point(0)].map((estimate) => ({
      estimate,
      issuer: "Goal",
      published: "2020-06",
      scenario: goal,
      verification,
    })),
  );
  return rangesChart({ ...madeFigures([...made, ...goals]), language, width: 680 });
}

function real(kind: ChartKind, name: string, language: Language, width: number): Scene {
  const item = [...CITED_CASES, ...INDICATOR_CASES].find((c) => c.kind === kind && c.name === name);
  if (item === undefined) throw new Error(`no case ${kind} ${name}`);
  return draw(item, language, width);
}

const GOLDEN: readonly (readonly [name: string, scheme: "light" | "dark", draw: () => Scene])[] = [
  ["every-form-en-680", "light", () => everyForm("en")],
  ["to-scale-people-en-700", "light", () => real("to-scale", "people", "en", 700)],
  ["to-scale-people-zh-340-dark", "dark", () => real("to-scale", "people", "zh", 340)],
  ["ranges-not-back-at-work-zh-700", "light", () => real("ranges", "F04", "zh", 700)],
  ["vintages-extreme-poverty-en-1096", "light", () => real("vintages", "F05", "en", 1096)],
  [
    "series-unemployment-zh-700-dark",
    "dark",
    () => real("series", "surveyed-urban-unemployment-rate", "zh", 700),
  ],
  ["parts-children-en-340", "light", () => real("parts", "F06", "en", 340)],
];

/** One element a line, so that a difference can be read. */
function lines(svg: string): string {
  return `${svg.replaceAll("><", ">\n<")}\n`;
}

test.each(GOLDEN)(
  "%s looks as it did; UPDATE_GOLDEN=1 takes the new look",
  (name, scheme, drawIt) => {
    const path = `tests/golden/${name}.svg`;
    const changed = `tests/golden/${name}-changed.svg`;
    const svg = lines(sceneToSvg(drawIt(), { scheme }));
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(path, svg);
    const golden = existsSync(path) ? readFileSync(path, "utf8") : "";
    if (svg === golden) rmSync(changed, { force: true });
    else writeFileSync(changed, svg);
    expect(svg === golden, `${changed} differs from ${path}; look at both`).toBe(true);
  },
);
