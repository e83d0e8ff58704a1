import { expect, test } from "vitest";
import { countExit, countPlaywright, countVitest, sumCounts } from "./counts.ts";

function vitestReport(passed: number, failed: number, unloaded = 0): string {
  const file = { status: "failed", assertionResults: [] };
  return JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    testResults: [
      { status: failed > 0 ? "failed" : "passed", assertionResults: [{}] },
      ...Array.from({ length: unloaded }, () => file),
    ],
  });
}

function playwrightReport(expected: number, unexpected: number, flaky = 0, errors = 0): string {
  return JSON.stringify({
    stats: { expected, unexpected, flaky, skipped: 2 },
    errors: Array.from({ length: errors }, () => ({})),
  });
}

test("tests that ran are counted, skipped ones are not", () => {
  expect(countVitest(vitestReport(7, 2), 1)).toEqual({ passed: 7, failed: 2 });
  expect(countPlaywright(playwrightReport(5, 1), 1)).toEqual({ passed: 5, failed: 1 });
  expect(countExit(0)).toEqual({ passed: 1, failed: 0 });
  expect(countExit(null)).toEqual({ passed: 0, failed: 1 });
});

test("what did not load, was flaky or went wrong outside a test is a failure", () => {
  expect(countVitest(vitestReport(7, 0, 2), 1)).toEqual({ passed: 7, failed: 2 });
  expect(countVitest(vitestReport(7, 0), 1)).toEqual({ passed: 7, failed: 1 });
  expect(countPlaywright(playwrightReport(5, 0, 1), 0)).toEqual({ passed: 5, failed: 1 });
  expect(countPlaywright(playwrightReport(5, 0, 0, 1), 1)).toEqual({ passed: 5, failed: 1 });
  expect(countPlaywright(playwrightReport(5, 0), 1)).toEqual({ passed: 5, failed: 1 });
});

test("a run of nothing is a failure", () => {
  expect(countVitest(vitestReport(0, 0), 0)).toEqual({ passed: 0, failed: 1 });
  expect(countPlaywright(playwrightReport(0, 0), 0)).toEqual({ passed: 0, failed: 1 });
});

test("sums", () => {
  const all = [countExit(0), countExit(1), { passed: 3, failed: 4 }];
  expect(sumCounts(all)).toEqual({ passed: 4, failed: 5 });
});
