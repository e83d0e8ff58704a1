import { expect, test } from "vitest";
import { openChart } from "../../app/charts/input.ts";
import { publishedWords } from "../../app/charts/sentence.ts";
import { middleOf } from "../../app/charts/time-axis.ts";
import { vintagesChart } from "../../app/charts/vintages-chart.ts";
import { exhibitOfFigure } from "../../app/plan/exhibits.ts";
import { overlap } from "../../app/scene/boxes.ts";
import { marksOf, type Scene } from "../../app/scene/scene.ts";
import { textBox } from "../../app/scene/text.ts";
import { type Case, CITED_CASES, forEachScene, INDICATOR_CASES } from "../support/chart-cases.ts";
import { madeFigures } from "../support/figures.ts";
import { CATALOG } from "../support/release.ts";
import { formBox, groupsNamed, textsOf } from "../support/scene-checks.ts";

const WIDE_AND_NARROW = [320, 360, 680, 1096, 1920] as const;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The charts by date of the pages of figures, each once. */
const EXHIBITS: readonly Case[] = CATALOG.tables.figures.flatMap((figure) => {
  const { kind, figures } = exhibitOfFigure(figure, CATALOG);
  const isOwn = kind === "vintages" && figures[0] !== undefined;
  return isOwn ? [{ name: figure.id, kind, figures: figures.map((id) => CATALOG.figure(id)) }] : [];
});

const CASES: readonly Case[] = [...CITED_CASES, ...INDICATOR_CASES, ...EXHIBITS]
  .filter((item) => item.kind === "vintages")
  .filter((item, i, all) => all.findIndex((a) => idsOf(a) === idsOf(item)) === i);

function idsOf({ figures }: Case): string {
  return figures
    .map(({ id }) => id)
    .sort()
    .join();
}

const publishedOf = (id: string) => CATALOG.source(CATALOG.figure(id).source).published ?? "";

/** First day that a tick names, ms: "Nov", "11月", "5 Nov", "11月5日", or a year alone. */
function dayOf(words: string, year: string): number {
  const [, d1, en] = /^(?:(\d+) )?([A-Z][a-z]{2})$/.exec(words) ?? [];
  const [, zh, d2] = /^(\d+)月(?:(\d+)日)?$/.exec(words) ?? [];
  const month = en === undefined ? Number(zh ?? 1) : MONTHS.indexOf(en) + 1;
  return Date.UTC(Number(year), month - 1, Number(d1 ?? d2 ?? 1));
}

/** Ticks of the axis of time as they are read: ms, and px; none in rows. */
function ticksOf(scene: Scene): readonly { readonly at: number; readonly x: number }[] {
  let year = "";
  return groupsNamed(scene.nodes, "axis").flatMap(({ children }) =>
    children.flatMap((node, i) => {
      const [said, under] = [children[i + 1], children[i + 2]];
      // Ticks over rows have their words above them.
      if (node.kind !== "line" || node.x1 !== node.x2 || node.y2 - node.y1 !== 4) return [];
      if (said?.kind !== "text" || said.y < node.y2) return [];
      const words = [said.text, under?.kind === "text" ? under.text : ""];
      year = words.find((w) => /^\d{4}年?$/.test(w))?.slice(0, 4) ?? year;
      return [{ at: dayOf(said.text, year), x: node.x1 }];
    }),
  );
}

/** Whether the figures stand in rows, not over an axis of time. */
function isInRows(scene: Scene): boolean {
  return groupsNamed(scene.nodes, "label").length > 0;
}

/** Marks off their dates as the ticks tell them, or out of the order of dates, in words. */
function misplaced(scene: Scene, published: (id: string) => string): readonly string[] {
  const ticks = ticksOf(scene);
  const [first, last] = [ticks[0], ticks.at(-1)];
  const marks = marksOf(scene.nodes).map((mark) => {
    const { x0, x1 } = formBox(mark);
    return { id: mark.key ?? "", at: middleOf(published(mark.key ?? "")), x: (x0 + x1) / 2 };
  });
  const swapped = marks.flatMap((a) =>
    marks.filter((b) => a.at < b.at && a.x > b.x + 0.01).map((b) => `${a.id} right of ${b.id}`),
  );
  if (first === undefined || last === undefined || first === last)
    return [...swapped, "fewer than two ticks tell no date"];
  const pace = (last.x - first.x) / (last.at - first.at);
  const off = marks
    .map(({ id, at, x }) => ({ id, px: x - (first.x + pace * (at - first.at)) }))
    .filter(({ px }) => Math.abs(px) > 3.01)
    .map(({ id, px }) => `${id} ${px.toFixed(1)} px off its date`);
  return [...swapped, ...off];
}

test("every mark of the release stands at its date on the axis, in the order of dates", () => {
  let inTime = 0;
  forEachScene(
    CASES,
    () => WIDE_AND_NARROW,
    (scene, what) => {
      if (isInRows(scene)) return;
      inTime++;
      expect(misplaced(scene, publishedOf), what).toEqual([]);
    },
  );
  expect(inTime).toBeGreaterThan(500);
});

test("rows instead of a crowded axis run by date, and each says its date", () => {
  let seen = 0;
  forEachScene(
    CASES.filter(({ figures }) => new Set(figures.map((f) => publishedOf(f.id))).size > 1),
    () => WIDE_AND_NARROW,
    (scene, what, { figures }) => {
      if (!isInRows(scene)) return;
      seen++;
      const marks = marksOf(scene.nodes);
      const dates = marks.map(({ key }) => publishedOf(key ?? ""));
      const dated = dates.filter((date) => date !== "");
      expect(dates, what).toEqual([...dated.sort(), ...dates.filter((date) => date === "")]);
      const tops = marks.map((mark) => formBox(mark).y0);
      expect(tops, what).toEqual([...tops].sort((a, b) => a - b));
      const { language, width } = scene;
      const input = openChart({ figures, catalog: CATALOG, language, width });
      const said = textsOf(scene)
        .map(({ text }) => text)
        .join(" ");
      for (const figure of figures.filter(({ id }) => publishedOf(id) !== ""))
        expect(said, what).toContain(publishedWords(figure, input, "day"));
    },
  );
  expect(seen).toBeGreaterThan(5);
});

test("the cited estimate of new poverty stands in November 2020 on a page and in rows on a phone", () => {
  const cases = CASES.filter(({ name }) => name === "F05");
  forEachScene(
    cases,
    () => [320, 360],
    (scene, what) => expect(isInRows(scene), what).toBe(true),
  );
  forEachScene(
    cases,
    () => [680, 1096, 1200],
    (scene, what) => expect(isInRows(scene), what).toBe(false),
  );
});

test("values of one date stand side by side, and on a range of their date with an edge of paper", () => {
  const estimate = (central: number) => ({ shape: "point", central, rounded: false }) as const;
  const range = { shape: "range", low: 40, high: 90, kind: "scenarios" } as const;
  const same = { period: "2020", issuer: "World Bank", series: null, scenario: null } as const;
  const made = (e: typeof range | ReturnType<typeof estimate>, published: string) =>
    ({ ...same, estimate: e, published, verification: "primary" }) as const;
  const { figures, catalog } = madeFigures([
    made(estimate(10), "2020-02-01"),
    made(estimate(10), "2020-02-01"),
    made(range, "2020-08-01"),
    made(estimate(60), "2020-08-01"),
    made(estimate(50), "2021-01-01"),
  ]);
  const scene = vintagesChart({ figures, catalog, language: "en", width: 700 });
  expect(
    misplaced(scene, (id) => catalog.source(catalog.figure(id).source).published ?? ""),
  ).toEqual([]);
  const boxes = new Map(marksOf(scene.nodes).map((mark) => [mark.key, formBox(mark)]));
  const [a, b, c, d] = figures.map(({ id }) => boxes.get(id));
  const middle = (box: typeof a) => ((box?.x0 ?? 0) + (box?.x1 ?? 0)) / 2;
  expect(Math.abs(middle(a) - middle(b))).toBeGreaterThan(5);
  expect(middle(c)).toBeCloseTo(middle(d), 5);
  const edged = marksOf(scene.nodes).filter((m) => groupsNamed(m.children, "edge").length > 0);
  expect(edged.map((mark) => mark.key)).toEqual([figures[3]?.id]);
});

test("an open end is seen as one wherever its number lies, the top of the axis included", () => {
  const same = { period: "2020", issuer: "World Bank", series: null, scenario: null } as const;
  const range = { shape: "range", low: 40, high: 100, kind: "scenarios" } as const;
  for (const low of [100, 97, 60, 0]) {
    const open = { shape: "at-least", low } as const;
    const { figures, catalog } = madeFigures([
      { ...same, estimate: open, published: "2020-02-01", verification: "primary" },
      { ...same, estimate: range, published: "2020-08-01", verification: "primary" },
    ]);
    for (const width of WIDE_AND_NARROW) {
      const scene = vintagesChart({ figures, catalog, language: "en", width });
      const mark = marksOf(scene.nodes).find(({ key }) => key === figures[0]?.id);
      const form = formBox(mark ?? { kind: "group", name: "", children: [] });
      const { y0, y1 } = form;
      expect(y1 - y0, `at least ${low}, ${width}`).toBeGreaterThan(27);
      const ticks = groupsNamed(scene.nodes, "axis").flatMap(({ children }) => children);
      const words = ticks.filter((node) => node.kind === "text").map(textBox);
      expect(
        words.filter((box) => overlap(box, form)),
        `at least ${low}, ${width}`,
      ).toEqual([]);
    }
  }
});
