import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { scoreNumbers } from "../eval/score-numbers.ts";
import { scoreQuestions } from "../eval/score-questions.ts";

/** The cases of one kind: those written with the search, and those written before it was read. */
function read(kind: "questions" | "numbers"): unknown {
  return [kind, `${kind}-more`].flatMap((name): unknown =>
    JSON.parse(readFileSync(`tests/cases/${name}.json`, "utf8")),
  );
}

test("questions of every kind find a right figure among the first three, or plainly none", () => {
  const { summary, failures } = scoreQuestions(read("questions"));
  expect(summary.n).toBeGreaterThanOrEqual(800);
  expect(summary.score, failures.join("\n")).toBeGreaterThanOrEqual(0.98);
  for (const [kind, { n, passed }] of Object.entries(summary.byKind ?? {})) {
    expect(passed / n, `${kind}\n${failures.join("\n")}`).toBeGreaterThanOrEqual(0.9);
  }
});

test("numbers in every spelling mark all that state them, and those that only hold them", () => {
  const { summary, failures } = scoreNumbers(read("numbers"));
  expect(summary.n).toBeGreaterThanOrEqual(350);
  expect(summary.score, failures.join("\n")).toBe(1);
});
