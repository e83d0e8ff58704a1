/** One thing wrong with the input. A run collects all of them and writes nothing if there is one. */
export interface Problem {
  /** File name below the data folder, e.g. `figures.csv`. */
  readonly file: string;
  /** Physical line, from 1; 0 where the file as a whole is meant (missing, empty). */
  readonly line: number;
  /** Column name, or the path inside a JSON file. */
  readonly column: string;
  readonly found: string;
  readonly expected: string;
  /** What to do about it, as an instruction. */
  readonly remedy: string;
}

const LONGEST_EXCERPT = 80;

/** A cell as it appears in a message: in quotes, control characters visible, cut at 80 characters. */
export function excerpt(text: string): string {
  const cut = text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text;
  return JSON.stringify(cut);
}

/** Order of the messages of a run: file by file, line by line. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file, "en") || a.line - b.line;
}

/** `figures.csv:14 high: found 2, below low 3; expected low <= high; swap the ends or correct one`. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, found, expected, remedy } = problem;
  return `${file}:${line} ${column}: found ${found}; expected ${expected}; ${remedy}`;
}
