/** What a set's scorer returns. */
export interface Scored {
  /** One text for each item that failed: what was asked, expected and found. */
  readonly failures: readonly string[];
  /** The JSON line of the set, from `set` on; at least set, n, passed and score. */
  readonly summary: Summary;
}

export interface Summary {
  readonly set: string;
  readonly n: number;
  readonly passed: number;
  /** Share passed, 0–1; 0 for an empty set. */
  readonly score: number;
  readonly [field: string]: unknown;
}

/** Scores the content of one parsed file; throws a FormatError where it is not of its format. */
export type Scorer = (content: unknown) => Scored | Promise<Scored>;

/** The file was read but is not of the format of its set. */
export class FormatError extends Error {
  override readonly name = "FormatError";
}

/** passed / n to four decimals. */
export function shareOf(passed: number, n: number): number {
  return n === 0 ? 0 : Math.round((passed / n) * 10000) / 10000;
}

/** Counts and shares by a key of the items, e.g. by language. */
export function tally<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  hasPassed: (item: T) => boolean,
): Record<string, { n: number; passed: number; score: number }> {
  const counts: Record<string, { n: number; passed: number; score: number }> = {};
  for (const item of items) {
    const key = keyOf(item);
    const { n, passed } = counts[key] ?? { n: 0, passed: 0 };
    const now = passed + (hasPassed(item) ? 1 : 0);
    counts[key] = { n: n + 1, passed: now, score: shareOf(now, n + 1) };
  }
  return counts;
}
