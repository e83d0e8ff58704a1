import { expect, test } from "vitest";
import { FORMS, formOf } from "../../app/charts/marks/form.ts";
import { estimateWords } from "../../app/domain/number-words.ts";
import type { Figure } from "../../app/domain/release.ts";
import { isHypothetical } from "../../app/domain/rivals.ts";
import { marksOf, type Scene } from "../../app/scene/scene.ts";
import {
  type Case,
  CITED_CASES,
  draw,
  forEachScene,
  INDICATOR_CASES,
} from "../support/chart-cases.ts";
import { CATALOG } from "../support/release.ts";
import { axisOfScene } from "../support/scene-axis.ts";
import { formBox, groupsNamed, legendIds } from "../support/scene-checks.ts";

const CASES = [...INDICATOR_CASES, ...CITED_CASES];

interface Drawn {
  readonly item: Case;
  readonly scene: Scene;
  readonly what: string;
}

/** Every case once a language, phones and pages in turn; drawn once for all tests. */
const DRAWN: readonly Drawn[] = (() => {
  const all: Drawn[] = [];
  const widths = (i: number) => [i % 2 === 0 ? 342 : 700];
  forEachScene(CASES, widths, (scene, what, item) => all.push({ item, scene, what }));
  return all;
})();
const BARS = DRAWN.filter(({ item }) => item.kind !== "parts");

function figuresDrawn(scene: Scene): readonly Figure[] {
  return marksOf(scene.nodes).map((mark) => CATALOG.figure(mark.figureId ?? ""));
}

test("marks end exactly at their values on the axis", () => {
  let seen = 0;
  for (const { scene, what } of BARS) {
    const axis = axisOfScene(scene);
    for (const mark of marksOf(scene.nodes)) {
      const { estimate } = CATALOG.figure(mark.figureId ?? "");
      const box = formBox(mark);
      const [from, to] = axis.vertical ? [box.y1, box.y0] : [box.x0, box.x1];
      const say = `${what} ${mark.key}`;
      // A range thinner than a hairline is a hairline round its middle.
      const exact = Math.abs(to - from) > 1.01 ? 0.011 : 0.5;
      if ("low" in estimate) {
        expect(Math.abs(from - axis.px(estimate.low)), say).toBeLessThan(exact);
      }
      if ("high" in estimate) {
        expect(Math.abs(to - axis.px(estimate.high)), say).toBeLessThan(exact);
      }
      if (estimate.shape === "point") {
        expect(Math.abs((from + to) / 2 - axis.px(estimate.central)), say).toBeLessThan(0.011);
      }
      seen++;
    }
  }
  expect(seen).toBeGreaterThan(2000);
});

test("a centre is drawn where one is stated with a range, at it, and nowhere else", () => {
  let stated = 0;
  for (const { scene, what } of BARS) {
    const axis = axisOfScene(scene);
    for (const mark of marksOf(scene.nodes)) {
      const { estimate } = CATALOG.figure(mark.figureId ?? "");
      const [tick] = groupsNamed(mark.children, "centre").flatMap((g) => g.children);
      if (estimate.shape !== "point-in-range") {
        expect(tick, `${what} ${mark.key}`).toBeUndefined();
        continue;
      }
      stated++;
      if (tick?.kind !== "line") throw new Error(`${what} ${mark.key}: no tick`);
      const at = axis.vertical ? tick.y1 : tick.x1;
      expect(at, what).toBeCloseTo(axis.px(estimate.central), 1);
    }
  }
  expect(stated).toBeGreaterThan(0);
});

test("an open end is as long whatever the value, and its words state no other end", () => {
  const open = BARS.filter(({ item }) => item.figures.some((f) => f.estimate.shape === "at-least"));
  for (const { scene, what } of open) {
    for (const mark of marksOf(scene.nodes)) {
      const figure = CATALOG.figure(mark.figureId ?? "");
      if (figure.estimate.shape !== "at-least") continue;
      const box = formBox(mark);
      const length = axisOfScene(scene).vertical ? box.y1 - box.y0 : box.x1 - box.x0;
      expect(length, what).toBeLessThanOrEqual(40.1);
      const words = estimateWords(
        figure.estimate,
        CATALOG.indicator(figure.indicator).unit,
        scene.language,
      );
      expect(mark.label).toContain(words);
    }
  }
  expect(open.length).toBeGreaterThan(5);
});

/** What the legend has to list for the figures on a chart. */
function expectedLegend(figures: readonly Figure[], squares: boolean): ReadonlySet<string> {
  const all = figures.map((figure) => formOf(figure.estimate));
  // Squares show no difference between an exact and a rounded value; the words beside them do.
  const shown = all.filter((form) => !squares || (form !== "value" && form !== "rounded"));
  const forms = new Set<string>(shown);
  const plain = forms.size === 1 && forms.has("value");
  return new Set([
    ...(plain ? [] : forms),
    ...(figures.some((f) => f.verification === "secondary") ? ["second-hand"] : []),
    ...(figures.some(isHypothetical) ? ["dashed"] : []),
  ]);
}

test("the legend names exactly the forms on the chart, second-hand and dashed among them", () => {
  const noted = new Set<string>([...FORMS, "second-hand", "dashed"]);
  for (const { scene, what, item } of DRAWN) {
    const named = legendIds(scene).filter((id) => noted.has(id));
    expect(new Set(named), what).toEqual(
      expectedLegend(figuresDrawn(scene), item.kind === "parts"),
    );
    expect(named.length, what).toBe(new Set(named).size);
  }
});

test("second-hand is said of every mark that is, in its sentence and in its table row", () => {
  const said = { en: "report by somebody else", zh: "读自他人转述" };
  for (const { scene, what } of DRAWN) {
    const rows = new Map(scene.table.rows.map((row) => [row.key, row.cells.join("\n")]));
    for (const mark of marksOf(scene.nodes)) {
      const second = CATALOG.figure(mark.figureId ?? "").verification === "secondary";
      expect(mark.label?.includes(said[scene.language]), `${what} ${mark.key}`).toBe(second);
      expect(rows.get(mark.key ?? "")?.includes(said[scene.language]), what).toBe(second);
    }
  }
});

function sortedMarks(scene: Scene): readonly string[] {
  return marksOf(scene.nodes)
    .map((mark) => `${mark.key} ${mark.label}`)
    .sort();
}

test("the order of the figures changes the order of the marks and nothing they say", () => {
  for (const item of CITED_CASES) {
    const reversed: Case = { ...item, figures: [...item.figures].reverse() };
    for (const language of ["en", "zh"] as const) {
      const [one, other] = [draw(item, language, 700), draw(reversed, language, 700)];
      expect(sortedMarks(other)).toEqual(sortedMarks(one));
      expect(other.title).toBe(one.title);
      expect(other.subtitle).toBe(one.subtitle);
      expect(new Set(legendIds(other))).toEqual(new Set(legendIds(one)));
    }
  }
});

test("the same input gives the same scene", () => {
  for (const item of CITED_CASES) expect(draw(item, "zh", 680)).toEqual(draw(item, "zh", 680));
});
