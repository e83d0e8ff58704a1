import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import Papa from "papaparse";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Estimate } from "../../app/domain/estimate.ts";
import type { Exhibit } from "../../app/domain/exhibit.ts";
import { deckToPptx } from "../../app/export/pptx/deck-with-sources.ts";
import { madeFigures, point, range } from "../support/figures.ts";
import { CASES, EDITION, optionsOf, pagesIn } from "./pptx-cases.ts";
import { cellsOf, textOf, workbookOf } from "./pptx-reader.ts";

let folder = "";
beforeAll(() => {
  if (spawnSync("soffice", ["--version"]).status !== 0) {
    throw new Error("soffice is missing: install LibreOffice to recalculate workbooks");
  }
  folder = mkdtempSync(join(tmpdir(), "pptx-calc-"));
});
afterAll(() => {
  if (folder !== "") rmSync(folder, { recursive: true });
});

type Edit = (xml: string) => string;

/** A workbook as LibreOffice works it out: cached values are taken out first, so that none is trusted. */
function recalculated(books: readonly Uint8Array[], edit: Edit = (xml) => xml) {
  const own = mkdtempSync(join(folder, "run-"));
  const names = books.map((book, i) => {
    const parts = unzipSync(book);
    const path = "xl/worksheets/sheet1.xml";
    const bare = textOf(new Map(Object.entries(parts)), path).replace(/(<\/f>)<v>.*?<\/v>/gs, "$1");
    parts[path] = strToU8(edit(bare));
    const name = join(own, `book${i}.xlsx`);
    writeFileSync(name, zipSync(parts));
    return name;
  });
  const out = join(own, "out");
  mkdirSync(out);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false";
  execFileSync("soffice", [profile, "--headless", "--convert-to", csv, "--outdir", out, ...names], {
    stdio: "ignore",
  });
  return books.map((_, i) => {
    const { data } = Papa.parse<string[]>(readFileSync(join(out, `book${i}.csv`), "utf8"));
    return (at: string): string => {
      const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
      const column = [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);
      return data[Number(row) - 1]?.[column - 1] ?? "";
    };
  });
}

function formulaCells(book: Uint8Array): readonly string[] {
  const xml = textOf(new Map(Object.entries(unzipSync(book))), "xl/worksheets/sheet1.xml");
  return [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f>/g)].map((m) => m[1] ?? "");
}

const M = 1_000_000;
const SIGNED: readonly Estimate[] = [
  range(-20 * M, 50 * M),
  range(-80 * M, -30 * M),
  point(0),
  point(-4.96 * M, true),
  { shape: "at-most", high: -25 * M },
  { shape: "at-least", low: -3 * M },
  { shape: "point-in-range", low: -30 * M, central: -10 * M, high: 5 * M, kind: "scenarios" },
  { shape: "point-in-range", low: -3 * M, central: 10 * M, high: 25 * M, kind: "scenarios" },
  { shape: "point-in-range", low: 5 * M, central: 5 * M, high: 25 * M, kind: "scenarios" },
];

function madeBook(estimates: readonly Estimate[]): Uint8Array {
  const { figures, catalog } = madeFigures(estimates.map((estimate) => ({ estimate })));
  const ids = figures.map((figure) => figure.id);
  const exhibit: Exhibit = {
    kind: "ranges",
    figures: ids,
    highlight: [],
    name: "made",
    path: "/made/",
  };
  return workbookOf(deckToPptx([exhibit], { ...EDITION, catalog }, optionsOf("en", "16:9")));
}

test("LibreOffice works out the values that the workbooks keep", () => {
  const deck = deckToPptx(CASES, EDITION, optionsOf("zh", "16:9"));
  const books = [...pagesIn(CASES, "zh").map((_, i) => workbookOf(deck, i + 1)), madeBook(SIGNED)];
  const values = recalculated(books);
  let compared = 0;
  for (const [i, book] of books.entries()) {
    const kept = cellsOf(book);
    for (const at of formulaCells(book)) {
      const [own, found] = [kept.get(at) ?? null, values[i]?.(at) ?? ""];
      const what = `book ${i} ${at}`;
      if (typeof own === "number") expect(Number(found), what).toBeCloseTo(own, 9);
      else expect(found, what).toBe(own ?? "");
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(300);
});

test("editing High moves the bar and its label, and nothing else", () => {
  const book = madeBook([range(84 * M, 132 * M), range(40 * M, 60 * M)]);
  const [before] = recalculated([book]);
  const [after] = recalculated([book], (xml) =>
    xml.replace(/(<c r="D2"[^>]*><v>)132000000/, "$1150000000"),
  );
  if (before === undefined || after === undefined) throw new RangeError("nothing came back");
  expect([before("H2"), before("I2"), before("M2")]).toEqual(["84", "48", "84–132\u00a0million"]);
  expect([after("H2"), after("I2")]).toEqual(["84", "66"]);
  expect(after("M2").replace(/\u00a0/g, " ")).toBe("84 to 150 million");
  expect([after("H3"), after("I3"), after("M3")]).toEqual([
    before("H3"),
    before("I3"),
    before("M3"),
  ]);
});

test("editing a number of a line moves its point", () => {
  const i = pagesIn(CASES).findIndex(({ name }) => name === "poverty-headcount-series-2");
  const book = workbookOf(deckToPptx(CASES, EDITION, optionsOf("en", "16:9")), i + 1);
  const at = formulaCells(book)[0] ?? "";
  const xml = textOf(new Map(Object.entries(unzipSync(book))), "xl/worksheets/sheet1.xml");
  const from = new RegExp(`<c r="${at}"[^>]*><f>IF\\((C\\d+)=`).exec(xml)?.[1] ?? "";
  const [after] = recalculated([book], (sheet) =>
    sheet.replace(new RegExp(`(<c r="${from}"[^>]*><v>)[^<]*`), "$13000000000"),
  );
  expect(after?.(at)).toBe("3");
});
