import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../problem.ts";
import { excerpt } from "../problem.ts";
import type { Agenda } from "./arrange-agenda.ts";
import { arrangeAgenda, Translator } from "./arrange-agenda.ts";
import type { Context } from "./cursor.ts";
import type { JsonPath } from "./json-lines.ts";
import { lineOfPath } from "./json-lines.ts";
import { SESSIONS_FILE } from "./session-shape.ts";

const FILE = "sessions.json";

/** sessions.json; null where the file cannot be read as such, with the reasons in `problems`. */
export function parseSessions(folder: string, context: Context): Agenda | null {
  const source = readSource(folder, context.problems);
  if (source === null) return null;
  const problemAt: Agenda["problemAt"] = (path, found, expected, remedy) => ({
    file: FILE,
    line: lineOfPath(source, path),
    column: pathWords(path),
    found,
    expected,
    remedy,
  });
  const parsed = SESSIONS_FILE.safeParse(JSON.parse(source));
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const unknown = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
      const path = [...issue.path.filter((key) => typeof key !== "symbol"), ...unknown];
      const found = excerpt(JSON.stringify(valueAt(JSON.parse(source), path)) ?? "nothing");
      context.problems.push(problemAt(path, found, issue.message, "correct the value"));
    }
    return null;
  }
  return arrangeAgenda(parsed.data, new Translator(context, problemAt), problemAt);
}

function readSource(folder: string, problems: Problem[]): string | null {
  const at = { file: FILE, column: "(file)", expected: "the agenda as JSON in UTF-8" };
  let source: string;
  try {
    const bytes = readFileSync(join(folder, FILE));
    source = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const remedy = "put the file into the data folder, saved as UTF-8";
    problems.push({ ...at, line: 0, found: "no file that can be read as UTF-8", remedy });
    return null;
  }
  try {
    JSON.parse(source);
    return source;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
    const line = source.slice(0, offset).split("\n").length;
    problems.push({ ...at, line, found: message, remedy: "correct the JSON" });
    return null;
  }
}

function pathWords(path: JsonPath): string {
  if (path.length === 0) return "(file)";
  return path
    .map((key, i) => (typeof key === "number" ? `[${key}]` : i === 0 ? key : `.${key}`))
    .join("");
}

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key],
    value,
  );
}
