/** Tests that really ran. A skipped one is neither. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
  readonly errors: readonly unknown[];
}

/** Adds counts up. */
export function sumCounts(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** A stage of one check, by its exit code. */
export function countExit(status: number | null): Counts {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A file that did not load counts as one failure: none of its tests ran. */
export function countVitest(report: string, status: number | null): Counts {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(report) as VitestReport;
  const unloaded = testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return atLeastOne({ passed: numPassedTests, failed: numFailedTests + unloaded.length }, status);
}

/** A flaky test failed at least once, so it is a failure. */
export function countPlaywright(report: string, status: number | null): Counts {
  const { stats, errors } = JSON.parse(report) as PlaywrightReport;
  const failed = stats.unexpected + stats.flaky + errors.length;
  return atLeastOne({ passed: stats.expected, failed }, status);
}

/** A run that ended badly, or ran nothing, failed even where no single test did. */
function atLeastOne(counts: Counts, status: number | null): Counts {
  const ranWell = status === 0 && counts.passed + counts.failed > 0;
  return ranWell || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}
