import { expect, test } from "vitest";
import { drawChart } from "../../app/charts/draw-chart.ts";
import { statedNumbers } from "../../app/domain/estimate.ts";
import { printedAddress } from "../../app/export/edition.ts";
import { figureFacts } from "../../app/export/facts.ts";
import { releaseWords } from "../../app/export/sheet/foot.ts";
import { SHEET_FORMATS } from "../../app/export/sheet/format.ts";
import { placeNodes } from "../../app/export/sheet/place.ts";
import { drawSheet, sheetScene } from "../../app/export/sheet/sheet-scene.ts";
import { fitToSystemType } from "../../app/export/sheet/system-type.ts";
import { exportWords } from "../../app/export/words.ts";
import { boxOf, overlap } from "../../app/scene/boxes.ts";
import { marksOf, type Scene } from "../../app/scene/scene.ts";
import { systemTextWidth, textBox } from "../../app/scene/text.ts";
import { CATALOG } from "../support/release.ts";
import { clipped, groupsNamed, overlappingTexts, textsOf } from "../support/scene-checks.ts";
import { HOSTILE, hostileExhibit } from "./hostile.ts";
import { CASES, EDITION, EXHIBITS, FORMATS, sheetOf, shownOf } from "./sheet-cases.ts";

function wordsOf(scene: Scene, name: string): string {
  return groupsNamed(scene.nodes, name)
    .flatMap((group) => textsOf({ ...scene, nodes: group.children }))
    .map((text) => text.text)
    .join(" ");
}

/** Without spaces, which a line break takes the place of. */
function dense(words: string): string {
  return words.replace(/\s/g, "");
}

test.each(CASES)("$what: whole in every format, nothing clipped or overlapping", (item) => {
  const { exhibit, language } = item;
  const { title } = drawChart(exhibit, CATALOG, language, 1104);
  for (const format of FORMATS) {
    const { scene, exhibit: shown } = shownOf(item, format);
    const chart = drawChart({ ...shown, title }, CATALOG, language, 1104);
    const { width, height } = SHEET_FORMATS[format];
    expect(scene.width).toBe(width);
    if (format !== "natural") expect(scene.height, format).toBe(height);
    expect(clipped(scene), format).toEqual([]);
    expect(overlappingTexts(scene), format).toEqual([]);
    const said = (mark: { key?: string; figureId?: string; label?: string }) =>
      [mark.key, mark.figureId, mark.label].join("|");
    expect(marksOf(scene.nodes).map(said).sort()).toEqual(marksOf(chart.nodes).map(said).sort());
    expect(scene.title).toBe(chart.title);
    expect(dense(wordsOf(scene, "title"))).toBe(dense(chart.title));
    expect(dense(wordsOf(scene, "subtitle"))).toBe(dense(chart.subtitle));
    const foot = dense(wordsOf(scene, "release"));
    expect(foot).toContain(dense(releaseWords(EDITION, language)));
    expect(foot).toContain(dense(printedAddress(exhibit, EDITION, language)));
    expect(foot).toContain(dense(exportWords(language).site));
    expect(new Set(scene.table.rows.map((row) => row.key))).toEqual(
      new Set(chart.table.rows.map((row) => row.key)),
    );
  }
});

test.each(CASES)("$what: names every source, or says how many more and where", (item) => {
  const { exhibit, language } = item;
  for (const format of FORMATS) {
    const { scene, exhibit: shown } = shownOf(item, format);
    const facts = figureFacts(shown, EDITION, language);
    const line = dense(wordsOf(scene, "sources"));
    const named = facts.filter(
      ({ issuer, code }) => line.includes(dense(issuer)) && (code === null || line.includes(code)),
    );
    const unnamed = new Set(facts.filter((f) => !named.includes(f)).map((f) => f.issuer));
    if (format === "natural") expect([...unnamed]).toEqual([]);
    if (unnamed.size === 0) continue;
    const count = Number(/(?:and|另有|Sources:|共)(\d+)/.exec(line)?.[1]);
    expect(count, line).toBeGreaterThanOrEqual(unnamed.size);
    for (const fact of facts) expect(scene.description).toContain(fact.issuer);
  }
  const natural = sheetOf(item, "natural");
  const line = dense(wordsOf(natural, "sources"));
  for (const id of exhibit.figures) {
    const figure = CATALOG.figure(id);
    if (figure.verification === "primary") continue;
    const by = figure.reportedBy === null ? null : CATALOG.source(figure.reportedBy).issuerShort;
    expect(line).toContain(dense(by === null ? exportWords(language).secondHand : by[language]));
    expect(line).toMatch(/asreportedby|second-hand|转引/);
  }
});

test.each(CASES)(
  "$what: the natural sheet is the chart as a page lays it out, larger and moved",
  (item) => {
    const { exhibit, language } = item;
    const scale = 16 / 13;
    const chart = drawChart(exhibit, CATALOG, language, 1104 / scale);
    const sheet = sheetOf(item, "natural");
    const [own] = marksOf(chart.nodes);
    const [placed] = marksOf(sheet.nodes);
    if (own === undefined || placed === undefined) throw new Error("a chart without marks");
    const [from, to] = [boxOf(own), boxOf(placed)];
    if (from === null || to === null) throw new Error("an empty mark");
    const [x, y] = [to.x0 - scale * from.x0, to.y0 - scale * from.y0];
    expect(x).toBeCloseTo(48, 1);
    marksOf(sheet.nodes).forEach((mark, i) => {
      const [a, b] = [boxOf(mark), boxOf(marksOf(chart.nodes)[i] ?? mark)];
      for (const side of ["x0", "x1"] as const)
        expect((a?.[side] ?? 0) - scale * (b?.[side] ?? 0)).toBeCloseTo(x, 1);
      for (const side of ["y0", "y1"] as const)
        expect((a?.[side] ?? 0) - scale * (b?.[side] ?? 0)).toBeCloseTo(y, 1);
    });
  },
);

test.each(CASES)("$what: fits in Arial too", (item) => {
  for (const format of FORMATS) {
    const sheet = sheetOf(item, format);
    const scene = fitToSystemType(sheet);
    expect(marksOf(scene.nodes).map((m) => m.key)).toEqual(marksOf(sheet.nodes).map((m) => m.key));
    const boxes = textsOf(scene).map((text) => {
      const box = textBox(text);
      if (text.family === "serif") return { text: text.text, box };
      const width = systemTextWidth(text.text, text.size, text.weight);
      const share = { start: 0, middle: 0.5, end: 1 }[text.anchor];
      const x0 = text.x - width * share;
      return { text: text.text, box: { ...box, x0, x1: x0 + width } };
    });
    boxes.forEach(({ text, box }, i) => {
      expect(box.x0, text).toBeGreaterThanOrEqual(-1);
      expect(box.x1, text).toBeLessThanOrEqual(scene.width + 1);
      const on = boxes.slice(i + 1).filter((other) => overlap(box, other.box, 2));
      expect(on.map((other) => `"${text}" on "${other.text}"`)).toEqual([]);
    });
  }
});

/** px of the smallest text of a sheet. */
function smallest(scene: Scene): number {
  return Math.min(...textsOf(scene).map((text) => text.size));
}

test.each(CASES)("$what: its small print reads, on a wall or in a feed", (item) => {
  for (const format of FORMATS) {
    const { scene, exhibit: shown } = shownOf(item, format);
    const least = scene.width === 1080 ? 18 : 16;
    const isWhole = shown.figures.length === item.exhibit.figures.length;
    expect(smallest(scene), format).toBeGreaterThanOrEqual(least * (isWhole ? 0.87 : 0.999));
  }
});

/** Charts with more figures than a low sheet can name. */
const LONG = EXHIBITS.filter(
  ({ kind, figures }) => (kind === "ranges" || kind === "vintages") && figures.length > 12,
).flatMap((exhibit) => (["en", "zh"] as const).map((language) => ({ exhibit, language })));

test.each(LONG)("$exhibit.name $language: a sheet that shows fewer figures says so", (item) => {
  const { exhibit, language } = item;
  const what = `${exhibit.name} ${language}`;
  const { scene, exhibit: shown } = shownOf({ ...item, what }, "card");
  const all = exhibit.figures.length;
  const note = wordsOf(scene, "note");
  expect(smallest(scene)).toBeGreaterThanOrEqual(13.99);
  if (shown.figures.length === all) return expect(note).toBe("");
  expect(note.match(/\d+/g)?.map(Number)).toEqual(
    expect.arrayContaining([shown.figures.length, all]),
  );
  expect(scene.description).toContain(note.slice(0, 12));
  expect(scene.title).toBe(drawChart(exhibit, CATALOG, language, 1104).title);
  expect(exhibit.figures.filter((id) => shown.figures.includes(id))).toEqual(shown.figures);
  const numbers = (ids: readonly string[]) =>
    ids.flatMap((id) => statedNumbers(CATALOG.figure(id).estimate));
  const published = (ids: readonly string[]) =>
    ids.map((id) => CATALOG.source(CATALOG.figure(id).source).published ?? "").sort();
  expect(Math.min(...numbers(shown.figures))).toBe(Math.min(...numbers(exhibit.figures)));
  expect(Math.max(...numbers(shown.figures))).toBe(Math.max(...numbers(exhibit.figures)));
  expect(published(shown.figures).at(-1)).toBe(published(exhibit.figures).at(-1));
  expect(shown.highlight).toEqual(exhibit.highlight);
});

test("some low sheets show fewer figures, and no sheet that may grow does", () => {
  const shown = (format: "card" | "natural") =>
    LONG.map((item) => ({
      all: item.exhibit.figures.length,
      own: shownOf({ ...item, what: `${item.exhibit.name} ${item.language}` }, format).exhibit
        .figures.length,
    }));
  expect(shown("card").some(({ all, own }) => own < all)).toBe(true);
  expect(shown("natural").every(({ all, own }) => own === all)).toBe(true);
});

test("what is placed keeps its form: every coordinate, size, stroke and dash by one scale", () => {
  const [moved] = placeNodes([{ kind: "path", d: "M1,2L-3.5,4Z", stroke: "ink", dash: [2, 1] }], {
    x: 10,
    y: 20,
    scale: 2,
  });
  expect(moved).toEqual({
    kind: "path",
    d: "M12,24L3,28Z",
    stroke: "ink",
    strokeWidth: 2,
    dash: [4, 2],
  });
});

test.each([...HOSTILE.map((words) => [words]), HOSTILE])(
  "hostile words %# stay within every format",
  (...words) => {
    const { exhibit, edition } = hostileExhibit(words);
    for (const language of ["en", "zh"] as const) {
      for (const format of FORMATS) {
        const scene = sheetScene(exhibit, edition, language, format);
        expect(clipped(scene), format).toEqual([]);
        const shown = drawSheet(exhibit, edition, language, format).exhibit.figures;
        expect(marksOf(scene.nodes).map((mark) => mark.figureId)).toEqual(shown);
        expect(dense(wordsOf(scene, "release"))).toContain(`/f/${exhibit.figures[0]}/`);
      }
    }
  },
);

test("the same exhibit gives the same sheet", () => {
  const [item] = CASES;
  if (item === undefined) throw new Error("no case");
  const draw = () => JSON.stringify(sheetScene(item.exhibit, EDITION, item.language, "wide"));
  expect(draw()).toBe(draw());
});

test("a chart of a theme or an indicator is printed with its short address, not with its page", () => {
  const chart = CASES.find(({ exhibit: e }) => e.path.startsWith("/indicators/"))?.exhibit;
  if (chart === undefined) throw new Error("no chart of an indicator");
  for (const exhibit of [chart, { ...chart, path: `/themes/risks/#${chart.name}` }]) {
    expect(printedAddress(exhibit, EDITION, "en")).toBe(`${EDITION.site}f/${exhibit.name}/`);
    expect(printedAddress(exhibit, EDITION, "zh")).toBe(`${EDITION.site}zh/f/${exhibit.name}/`);
  }
});

test("no line of a picture's title is left with a word or two", () => {
  const ratios = CASES.flatMap((item) =>
    (["natural", "square"] as const).flatMap((format) => {
      const [title] = groupsNamed(sheetOf(item, format).nodes, "title");
      const lines = textsOf({ ...sheetOf(item, format), nodes: title?.children ?? [] });
      const widths = lines.map((line) => systemTextWidth(line.text.trimEnd(), 20, 600));
      return widths.length < 2 ? [] : [(widths.at(-1) ?? 0) / Math.max(...widths)];
    }),
  );
  expect(ratios.length).toBeGreaterThan(20);
  expect(Math.min(...ratios)).toBeGreaterThan(0.4);
});
