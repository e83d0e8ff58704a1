import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openQuoteCheck } from "../../app/quote/check-text.ts";
import { QUOTE_VERDICTS } from "../../app/quote/verdict.ts";
import { scoreQuotes } from "../eval/score-quotes.ts";
import { CATALOG } from "../support/release.ts";

interface Case {
  readonly text: string;
  readonly as_of: string;
}

const CASES = JSON.parse(readFileSync("tests/cases/quotes.json", "utf8")) as readonly Case[];
const DAY = "2020-11-10";
const check = openQuoteCheck(CATALOG);
const judged = (text: string, asOf = DAY) =>
  check(text, asOf).map((f) => [text.slice(f.start, f.end), f.verdict, f.figure?.id ?? null]);

/** Known to fall short: a small bare count of an unknown thing. */
const SHORT = ["y242", "c035"];

test("the cases keep their score, without false alarms", () => {
  const { summary, failures } = scoreQuotes(CASES);
  expect(failures.map((line) => line.split(" ")[0])).toEqual(SHORT);
  expect(summary).toMatchObject({ falseAlarms: 0 });
  expect(summary.n).toBeGreaterThan(280);
});

test("every verdict is among the cases' findings", () => {
  const verdicts = new Set(CASES.flatMap((c) => check(c.text, c.as_of).map((f) => f.verdict)));
  expect([...verdicts].sort()).toEqual([...QUOTE_VERDICTS].sort());
});

test("what came out later is not known yet, and then replaces", () => {
  const text =
    "The World Bank expects 88 to 115 million people to be pushed into extreme poverty in 2020.";
  expect(check(text, "2020-09-01")[0]?.verdict).not.toBe("correct");
  expect(check(text, DAY)[0]?.verdict).toBe("correct");
  const later = check(text, "2021-02-01")[0];
  expect(later?.verdict).toBe("outdated");
  expect(later?.now?.id).toBe("wb-jan2021-additional-extreme-poor-2020");
});

test("traditional and simplified characters are judged alike", () => {
  const simple = check("2019年末，全国参加失业保险人数为2.05亿人。", DAY);
  expect(check("2019年末，全國參加失業保險人數為2.05億人。", DAY)).toEqual(simple);
  expect(simple).toHaveLength(1);
});

test("a poverty line defines: it is no figure, and another line is another scope", () => {
  const at = (line: string) =>
    judged(`In 2015, 27.2 per cent of Chinese lived on less than ${line} dollars a day.`);
  expect(at("5.50")).toEqual([["27.2 per cent", "correct", "wb-cn-poverty-550-2015"]]);
  expect(at("1.90")).toEqual([["27.2 per cent", "wrong-scope", "wb-cn-poverty-550-2015"]]);
});

test("says in what a wrong scope differs", () => {
  const of = (text: string) => check(text, DAY)[0]?.differs;
  expect(
    of("In India, 84 to 132 million people will be pushed into extreme poverty this year."),
  ).toEqual(["place"]);
  expect(of("2018年全国农民工总量2.9077亿人。")).toEqual(["period"]);
  expect(of("2月份城镇登记失业率达到6.2%。")).toEqual(["population"]);
});

test("a sentence is judged by itself, whatever stands before it", () => {
  const sentence = fc.constantFrom(...CASES.filter((c) => c.as_of === DAY).map((c) => c.text));
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 3 }), sentence, (before, last) => {
      const head = before.map((text) => `${text}\n`).join("");
      const own = check(head + last, DAY).filter((f) => f.start >= head.length);
      expect(
        own.map((f) => ({ ...f, start: f.start - head.length, end: f.end - head.length })),
      ).toEqual(check(last, DAY));
    }),
    { numRuns: 60 },
  );
});

test("any text is read without an error, in order, with offsets inside it", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom(
      "132 million",
      "8400万至1.32亿人",
      "$1.90 a day",
      "0.6%",
      "=HYPERLINK(",
      "<script>",
      "贫困",
      "𝟠𝟜 million people",
      "\u202e",
      "hours",
      "in the third quarter",
      "。",
      "\n",
    ),
    ...CASES.slice(0, 40).map((c) => fc.constant(c.text)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join(" ");
      let free = 0;
      for (const { start, end, verdict, figure, now } of check(text, DAY)) {
        expect(start).toBeGreaterThanOrEqual(free);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(figure === null).toBe(verdict === "not-found");
        expect(now === null).toBe(verdict !== "outdated");
        free = end;
      }
    }),
    { numRuns: 150 },
  );
});
