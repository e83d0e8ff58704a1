import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { scoreNumbers } from "../eval/score-numbers.ts";
import { scoreQuestions } from "../eval/score-questions.ts";

const read = (name: string): unknown => JSON.parse(readFileSync(`tests/cases/${name}`, "utf8"));

test("questions of every kind find a right figure among the first three, or plainly none", () => {
  const { summary, failures } = scoreQuestions(read("questions.json"));
  expect(summary.n).toBeGreaterThanOrEqual(150);
  expect(summary.score, failures.join("\n")).toBeGreaterThanOrEqual(0.98);
  for (const [kind, { n, passed }] of Object.entries(summary.byKind ?? {})) {
    expect(passed / n, `${kind}\n${failures.join("\n")}`).toBeGreaterThanOrEqual(0.9);
  }
});

test("numbers in every spelling mark all that state them, and those that only hold them", () => {
  const { summary, failures } = scoreNumbers(read("numbers.json"));
  expect(summary.n).toBeGreaterThanOrEqual(80);
  expect(summary.score, failures.join("\n")).toBe(1);
});
