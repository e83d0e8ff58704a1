import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Words } from "../../app/domain/language.ts";
import type { Problem } from "../problem.ts";
import { excerpt } from "../problem.ts";
import { isDay } from "./dates.ts";

/** The top entry of CHANGES.md: the release to be made. */
export interface Change {
  readonly version: string;
  /** ISO date. */
  readonly date: string;
  readonly notes: Words;
  /** Line of its heading. */
  readonly line: number;
}

export const CHANGES_FILE = "CHANGES.md";
const HEADING = /^## (0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*) — ([0-9-]+)$/;
const HAN = /\p{Script=Han}/u;

/** Reads the newest entry: `## 1.0.0 — 2026-11-21`, a paragraph in English, one in Chinese. */
export function parseChanges(folder: string, problems: Problem[]): Change | null {
  const lines = readLines(folder);
  const at = lines.findIndex((line) => line.startsWith("## "));
  const report = (line: number, column: string, found: string, expected: string): null => {
    const remedy = "write the entry of the release as data/README.md says";
    problems.push({ file: CHANGES_FILE, line, column, found, expected, remedy });
    return null;
  };
  if (at === -1) return report(0, "(file)", "no entry", "a heading ## 1.0.0 — 2026-11-21");
  const heading = HEADING.exec(lines[at] ?? "");
  const date = heading?.[4] ?? "";
  if (heading === null || !isDay(date)) {
    return report(at + 1, "heading", excerpt(lines[at] ?? ""), "## version — YYYY-MM-DD");
  }
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => line.startsWith("## "));
  const body = (end === -1 ? rest : rest.slice(0, end)).join("\n");
  const paragraphs = body.split(/\n\s*\n/).map((text) => text.trim().replaceAll("\n", " "));
  const [en, zh, more] = paragraphs.filter((text) => text !== "");
  if (en === undefined || HAN.test(en)) {
    return report(
      at + 1,
      "notes",
      "no English note",
      "a paragraph in English, then one in Chinese",
    );
  }
  if (zh === undefined || !HAN.test(zh) || more !== undefined) {
    return report(
      at + 1,
      "notes",
      "no Chinese note",
      "a paragraph in English, then one in Chinese",
    );
  }
  return { version: heading[0].split(" ")[1] ?? "", date, notes: { en, zh }, line: at + 1 };
}

function readLines(folder: string): string[] {
  try {
    return readFileSync(join(folder, CHANGES_FILE), "utf8").split("\n");
  } catch {
    return [];
  }
}
