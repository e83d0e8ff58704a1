import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import type { Problem } from "../../etl/problem.ts";
import { formatProblem } from "../../etl/problem.ts";
import { LineIndex } from "../../etl/read/line-index.ts";
import { readTable } from "../../etl/read/read-table.ts";
import { CsvScanner } from "../../etl/read/scan-csv.ts";
import { firstInvalidUtf8 } from "../../etl/read/utf8.ts";

const folder = mkdtempSync(join(tmpdir(), "etl-read-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SPEC = { file: "table.csv", columns: ["a", "b"] } as const;

/** Rows with the line each starts on, and what was reported. */
function read(text: string | Uint8Array) {
  writeFileSync(join(folder, SPEC.file), text);
  const problems: Problem[] = [];
  const rows: { line: number; cells: readonly string[] }[] = [];
  readTable(folder, SPEC, problems, ({ rows: part, first, lines }) => {
    part.forEach((cells, i) => {
      rows.push({ line: lines.lineOf(first + i), cells });
    });
  });
  return { rows, said: problems.map(formatProblem) };
}

/** Cells with everything that CSV makes hard, and enough of them to cross the blocks of reading. */
const cell = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.string({ unit: fc.constantFrom(...'abc 1,"\n中文é€😀'), maxLength: 12 }),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9000 }).map((n) => "长文本 ".repeat(n)) },
);
const print = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

test("what was printed is read back, each row with its own line", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 60 }), (table) => {
      let text = "a,b\n";
      const expected = table.map((cells) => {
        const line = text.split("\n").length;
        text += `${cells.map(print).join(",")}\n`;
        return { line, cells };
      });
      const { rows, said } = read(text);
      expect(said).toEqual([]);
      expect(rows).toEqual(expected);
    }),
    { numRuns: 60, seed: 6 },
  );
});

test("a byte is found invalid exactly where the decoder of Node fails", () => {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.nat(255), fc.constantFrom(0xc2, 0xe0, 0xed, 0xf4, 0x80, 0xbf))),
      (list) => {
        const bytes = Uint8Array.from(list);
        const at = firstInvalidUtf8(bytes);
        if (at === -1) decoder.decode(bytes);
        else {
          expect(() => decoder.decode(bytes)).toThrow();
          decoder.decode(bytes.subarray(0, at));
        }
      },
    ),
    { numRuns: 3000, seed: 7 },
  );
});

test("scanning in pieces finds what scanning at once finds", () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab,"\n\r\u0001'), maxLength: 40 });
  fc.assert(
    fc.property(text, fc.nat(40), (input, cut) => {
      const bytes = new TextEncoder().encode(input);
      const middle = Math.min(cut, bytes.length);
      const whole = new CsvScanner();
      whole.scan(bytes, 0, bytes.length);
      whole.finish(!input.endsWith("\n") && input !== "");
      const parts = new CsvScanner();
      parts.scan(bytes, 0, middle);
      if (parts.fault === null) parts.scan(bytes, middle, bytes.length);
      parts.finish(!input.endsWith("\n") && input !== "");
      expect(parts.fault).toEqual(whole.fault);
      expect(parts.line).toBe(whole.line);
    }),
    { numRuns: 2000, seed: 8 },
  );
});

test.each([
  ['a,b\n1,"2\n', "table.csv:2 b: found a quote that is never closed"],
  ['a,b\n1,"2"x\n', "table.csv:2 b: found text after the closing quote of a cell opened on line 2"],
  [
    'a,b\n"1\n2\n3" ,2\n',
    "table.csv:4 a: found text after the closing quote of a cell opened on line 2",
  ],
  ['a,b\n1,2"\n', "table.csv:2 b: found a double quote inside a cell that is not quoted"],
  ["a,b\n1\n", 'table.csv:2 a: found 1 cells, the row begins "1"; expected 2 cells'],
  ["a,b\n1,2\n\n", "table.csv:3 a: found an empty line; expected 2 cells; delete the line"],
  ['a,b\n"x\ny",2\n1,2,3\n', 'table.csv:4 b: found 3 cells, the row begins "1"'],
  ["a,b\n1,2\r\n", "table.csv:2 b: found a carriage return; expected LF line ends"],
  ["a,b\n1,\u0000\n", "table.csv:2 b: found control character 0x00"],
  ["a,b\n1,2", "table.csv:2 b: found no line end after the last row"],
  ["", "table.csv:1 (file): found an empty file"],
  ["\ufeffa,b\n", "table.csv:1 a: found a byte order mark"],
  ["a,b,c\n", 'table.csv:1 c: found unknown column "c"'],
  ["a\n", 'table.csv:1 b: found no column "b"'],
  ["b,a\n", "table.csv:1 a: found columns in another order"],
])("%j is reported", (text, said) => {
  expect(read(text).said).toEqual([expect.stringContaining(said)]);
});

test("rows beside a ragged one are still read", () => {
  expect(read("a,b\n1,2\n3\n4,5\n").rows).toEqual([
    { line: 2, cells: ["1", "2"] },
    { line: 4, cells: ["4", "5"] },
  ]);
});

test("a file that is not there is reported", () => {
  const problems: Problem[] = [];
  readTable(folder, { file: "none.csv", columns: ["a"] }, problems, () => {});
  expect(problems.map(formatProblem)).toEqual([
    "none.csv:0 (file): found no file that can be read; expected a table with the columns a; " +
      "put the table into the data folder",
  ]);
});

test("a line index without cells of several lines counts records", () => {
  const index = new LineIndex();
  expect([index.lineOf(0), index.lineOf(7)]).toEqual([1, 8]);
  index.shift(3, 2);
  index.shift(5, 3);
  expect([2, 3, 4, 5, 9].map((record) => index.lineOf(record))).toEqual([3, 6, 7, 9, 13]);
});
