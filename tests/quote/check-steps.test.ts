import { expect, test } from "vitest";
import { openSentenceCheck } from "../../app/quote/check-sentence.ts";
import { checkSteps } from "../../app/quote/check-steps.ts";
import { openQuoteCheck } from "../../app/quote/check-text.ts";
import { startChecker } from "../../app/quote/checker.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

const DAY = RELEASE.dialogue.date;
const check = openQuoteCheck(CATALOG);
const TEXT = RELEASE.cited.map(({ statement }) => `${statement.en}\n\n${statement.zh}`).join(" ");

test("step by step the findings are those of the whole text, and each step goes on", () => {
  const steps = checkSteps(openSentenceCheck(CATALOG), TEXT, DAY);
  const places: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) places.push(step.value);
  expect(step.value).toEqual(check(TEXT, DAY));
  expect(step.value.length).toBeGreaterThan(10);
  expect(places.length).toBeGreaterThan(10);
  expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  expect(places.at(-1)).toBe(TEXT.length);
});

test("without a thread the check runs on the page, tells how far it is, and can be stopped", async () => {
  const checker = startChecker(RELEASE);
  const long = `${TEXT}\n`.repeat(10);
  const told: number[] = [];
  const found = await checker.check(long, DAY, new AbortController().signal, (n) => told.push(n));
  expect(found).toEqual(check(long, DAY));
  expect(told.length).toBeGreaterThan(0);
  const stop = new AbortController();
  const work = checker.check(long, DAY, stop.signal, () => stop.abort(new Error("enough")));
  await expect(work).rejects.toThrow("enough");
});
