import { expect, test } from "vitest";
import { chartWords } from "../../app/charts/words.ts";
import { estimateWords } from "../../app/domain/number-words.ts";
import { marksOf } from "../../app/scene/scene.ts";
import { CITED_CASES, forEachScene, INDICATOR_CASES } from "../support/chart-cases.ts";
import { CATALOG } from "../support/release.ts";
import { textsOf } from "../support/scene-checks.ts";

const CASES = [...INDICATOR_CASES, ...CITED_CASES];
const width = (i: number) => [[342, 700, 1096][i % 3] ?? 700];

test("every mark has its row and every row its mark, in the same order, with the same number", () => {
  forEachScene(CASES, width, (scene, what) => {
    const marks = marksOf(scene.nodes);
    expect(
      scene.table.rows.map((row) => row.key),
      what,
    ).toEqual(marks.map((mark) => mark.key));
    expect(new Set(scene.table.columns).size, what).toBe(scene.table.columns.length);
    const { estimate, howRead, kind, stated, who } = chartWords(scene.language);
    for (const column of [estimate, howRead, kind, stated, who]) {
      expect(scene.table.columns, what).toContain(column);
    }
    const at = scene.table.columns.indexOf(estimate);
    marks.forEach((mark, i) => {
      const figure = CATALOG.figure(mark.figureId ?? "");
      const unit = CATALOG.indicator(figure.indicator).unit;
      const words = estimateWords(figure.estimate, unit, scene.language);
      expect(scene.table.rows[i]?.cells[at], `${what} ${mark.key}`).toBe(words);
      expect(scene.table.rows[i]?.cells, what).toContain(figure.statedAs);
      expect(mark.label, `${what} ${mark.key}`).toContain(words);
      expect(scene.description, `${what} ${mark.key}`).toContain(mark.label);
    });
    for (const row of scene.table.rows) expect(row.cells.length).toBe(scene.table.columns.length);
  });
});

test("title and subtitle are said, in the language of the chart and without a loose end", () => {
  forEachScene(CASES, width, (scene, what) => {
    for (const words of [scene.title, scene.subtitle, scene.description]) {
      expect(words.trim(), what).not.toBe("");
      expect(words, what).not.toMatch(/undefined|null|NaN|\[object/);
      if (scene.language === "en") expect(words, what).not.toMatch(/[\u4e00-\u9fff]/);
    }
    if (scene.language === "zh") expect(scene.title, what).toMatch(/[\u4e00-\u9fff]/);
    expect(scene.description.startsWith(scene.title), what).toBe(true);
  });
});

test("Chinese charts set no English words but names, letters and units", () => {
  const allowed = new Set(
    CATALOG.tables.sources.flatMap((s) => [s.issuerShort.zh]).filter((name) => /[a-z]/i.test(name)),
  );
  forEachScene(CITED_CASES, width, (scene, what) => {
    if (scene.language !== "zh") return;
    for (const { text } of textsOf(scene)) {
      const latin = text.match(/[A-Za-z]{4,}/g) ?? [];
      const known = [...allowed].some((name) => text.includes(name));
      expect(known ? [] : latin, `${what}: ${text}`).toEqual([]);
    }
  });
});

test("a figure without a date is named under the vintages that cannot place it", () => {
  const item = CITED_CASES.find(({ kind, name }) => kind === "vintages" && name === "F05");
  if (item === undefined) throw new Error("no rivals of F05 to draw");
  const undated = item.figures.filter((f) => CATALOG.source(f.source).published === null);
  expect(undated.length).toBeGreaterThan(0);
  forEachScene(
    [item],
    () => [1096],
    (scene) => {
      const drawn = marksOf(scene.nodes).map((mark) => mark.key);
      for (const figure of undated) {
        expect(drawn).not.toContain(figure.id);
        const unit = CATALOG.indicator(figure.indicator).unit;
        expect(scene.description).toContain(estimateWords(figure.estimate, unit, scene.language));
      }
      expect(drawn.length + undated.length).toBe(item.figures.length);
    },
  );
});
