import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { statedNumbers } from "../../app/domain/estimate.ts";
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
  expect(check(text, "2020-09-01")[0]?.verdict).toBe("published-later");
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

test.each([
  ["仍有百分之零点六的人口没有脱贫。", "wrong-scope"],
  ["我国人口中还有0.6%的人生活贫困。", "wrong-scope"],
  ["Poverty remains for 0.6 per cent of the population.", "wrong-scope"],
  ["还有0.6%人口没有脱贫。", "wrong-scope"],
  ["Today 0.6 per cent of Chinese are still poor.", "wrong-scope"],
  ["Today 0.6 per cent of people in China's villages are still poor.", "correct"],
  ["去年底农村还有0.6%的人口没有脱贫。", "correct"],
])("a rural rate is not that of the whole population, in either language: %s", (text, verdict) => {
  expect(check(text, DAY).map((f) => f.verdict)).toEqual([verdict]);
});

test("people more are more people, and an end to the digit is that of its range", () => {
  const of = (text: string) =>
    check(text, DAY).map((f) => [f.verdict, ...(f.figure ? statedNumbers(f.figure.estimate) : [])]);
  const ends = [["range-cut-to-one-end", 84e6, 132e6]];
  expect(of("This means 84 million people more in poverty.")).toEqual(ends);
  expect(of("Poverty will hold 132 million people more.")).toEqual(ends);
});

test("who is counted is said before a semicolon, and goes on after it", () => {
  const id = "sp-ilo-m3-informal-affected";
  expect(
    judged("Over two billion informal workers felt it; 1.6 billion of them were hit hard."),
  ).toEqual([
    ["Over two billion informal workers", "not-found", null],
    ["1.6 billion", "correct", id],
  ]);
  expect(
    judged("非正规就业者有20多亿，其中16亿人受到重创。").map(([, verdict]) => verdict),
  ).toEqual(["not-found", "correct"]);
  // By itself the first number is a slip.
  expect(judged("Over two billion informal workers felt it.")[0]?.[1]).toBe("misquoted");
});

test("a sentence that names another thing is not read by the one before it", () => {
  const text = "Informal workers make up 26 per cent of the world's workers.";
  const [own] = judged(text);
  expect(judged(`新增极端贫困人口中，儿童有6600万。\n${text}`).at(-1)).toEqual(own);
  const elsewhere = "In Bangladesh, 55 million garment workers may lose their jobs, the ILO says.";
  const before = "The ILO expects 5.3 to 24.7 million more unemployed.";
  expect(judged(`${before}\n${elsewhere}`).at(-1)).toEqual(judged(elsewhere).at(-1));
});

test("people who lost their jobs are out of work, in either language", () => {
  const id = "economist-cn-out-of-work-2020-03";
  expect(judged("UBS reckons that up to 80 million Chinese have lost work.")).toEqual([
    ["up to 80 million", "correct", id],
  ]);
  expect(judged("据瑞银估计，最多有8000万中国人丢了工作。").map(([, ...rest]) => rest)).toEqual([
    ["correct", id],
  ]);
});

test.each([
  [
    "In all 22 moderators and speakers had the floor.",
    "2020-11-16",
    "sp-dialogue-moderators-speakers-pr",
  ],
  ["对话会共有22位主持人和发言人。", "2020-11-16", "sp-dialogue-moderators-speakers-pr"],
  [
    "Some 4.1 billion people live without any social protection.",
    "2021-12-31",
    "sp-wspr20-unprotected",
  ],
])("a number published later misquotes none before it: %s", (text, later, id) => {
  expect(judged(text).map(([, ...rest]) => rest)).toEqual([["published-later", id]]);
  expect(judged(text, later).map(([, ...rest]) => rest)).toEqual([["correct", id]]);
});

test("a number that no later figure states either is still a slip", () => {
  expect(judged("Some 4.3 billion people live without any social protection.")[0]?.[1]).toBe(
    "misquoted",
  );
});

test("who has no work or is not back at it is one count, in either language", () => {
  const id = "ubs-cn-not-working-total-2020-03";
  for (const text of [
    "UBS reckons up to 80 million Chinese have lost their jobs or are not back at work.",
    "据瑞银估计，最多有8000万人失业或尚未复工。",
  ]) {
    expect(judged(text).map(([, ...rest]) => rest)).toEqual([["range-cut-to-one-end", id]]);
  }
});

test("a part after a semicolon needs no word that refers back", () => {
  expect(judged("全球有20多亿非正规就业者；16亿受到重创。").map(([, verdict]) => verdict)).toEqual([
    "not-found",
    "correct",
  ]);
});
