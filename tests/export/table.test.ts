// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { drawChart } from "../../app/charts/draw-chart.ts";
import { LANGUAGES } from "../../app/domain/language.ts";
import { tableToHtml, tableToText } from "../../app/export/table.ts";
import { exhibitOfFigure } from "../../app/plan/exhibits.ts";
import { CATALOG, RELEASE } from "../support/release.ts";
import { EDITION, hostileEdition, ONE_OF_EACH, sampleFigures } from "./data-cases.ts";
import { HOSTILE } from "./hostile.ts";

const parse = (html: string) => new DOMParser().parseFromString(html, "text/html");
const texts = (parent: ParentNode, selector: string) =>
  [...parent.querySelectorAll(selector)].map((cell) => cell.textContent ?? "");

const exhibits = [
  ...ONE_OF_EACH,
  ...sampleFigures(25).map((figure) => exhibitOfFigure(figure, CATALOG)),
];

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(exhibits.map((e) => [e.kind, e.name, e] as const))(
    "the copied table is that of the chart, with code, source and page: %s %s",
    (_kind, _name, exhibit) => {
      const { table, title } = drawChart(exhibit, CATALOG, language, 700);
      const page = parse(tableToHtml(exhibit, EDITION, language));
      const heads = texts(page, "thead th");
      expect(heads.slice(1, -2)).toEqual(table.columns);
      const rows = [...page.querySelectorAll("tbody tr")].map((row) => texts(row, "td"));
      expect(rows.map((row) => row.slice(1, -2))).toEqual(table.rows.map(({ cells }) => cells));
      for (const [i, { key }] of table.rows.entries()) {
        if (!exhibit.figures.includes(key)) continue;
        expect(rows[i]?.[0]).toBe(CATALOG.citedBy(key)?.shortCode ?? "");
        expect(rows[i]?.at(-1)).toContain(`/figures/${key}/`);
      }
      expect(page.body.textContent).toContain(title);
      expect(page.body.textContent).toContain(RELEASE.version);

      const lines = tableToText(exhibit, EDITION, language).trimEnd().split("\n");
      expect(lines[0]).toBe(title);
      expect(lines[2]?.split("\t")).toEqual(heads);
      const body = lines.slice(3, -1).map((line) => line.split("\t"));
      expect(body.map((row) => row.slice(1, -2))).toEqual(table.rows.map(({ cells }) => cells));
      expect(lines.at(-1)).toContain(RELEASE.version);
    },
  );
});

test.each(HOSTILE.map((text, i) => [i, text] as const))(
  "hostile text no. %i stays text",
  (_i, text) => {
    const { exhibit, edition } = hostileEdition(text);
    const html = tableToHtml(exhibit, edition, "en");
    const page = parse(html);
    expect(page.querySelectorAll("script, img, style, [style]")).toHaveLength(0);
    for (const cell of texts(page, "td, th")) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d)/);
    for (const link of page.querySelectorAll("a")) {
      expect(link.getAttribute("href")).toMatch(/^https:\/\/example\.org\//);
    }
    const lines = tableToText(exhibit, edition, "en").trimEnd().split("\n");
    expect(lines).toHaveLength(5);
    expect(lines[3]?.split("\t")).toHaveLength(lines[2]?.split("\t").length ?? 0);
    for (const cell of lines.flatMap((line) => line.split("\t"))) {
      expect(cell).not.toMatch(/^[=+@\r]|^-(?!\d)/);
    }
  },
);
