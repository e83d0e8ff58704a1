import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Release } from "../../app/domain/release.ts";
import { DATA } from "./support/data-folder.ts";

const release = JSON.parse(
  readFileSync(join(process.cwd(), "public/data/1.0.0/release.json"), "utf8"),
) as Release;

test("every value of the agenda is there, with Chinese beside every text", () => {
  const agenda: unknown = JSON.parse(readFileSync(join(DATA, "sessions.json"), "utf8"));
  const leaves = new Map<string, number>();
  const count = (value: unknown, by: number): void => {
    if (value === null || value === undefined) return;
    if (typeof value === "object") for (const inner of Object.values(value)) count(inner, by);
    else leaves.set(String(value), (leaves.get(String(value)) ?? 0) + by);
  };
  count(agenda, 1);
  const spoken = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(spoken);
    if (typeof value !== "object" || value === null) return value;
    if ("en" in value && "zh" in value) {
      expect(value.zh).not.toBe("");
      return value.en;
    }
    return Object.values(value).map(spoken);
  };
  count(spoken([release.sessions, release.dialogue]), -1);
  const chineseTitles = new Set([
    release.dialogue.title.zh,
    ...release.sessions.map((session) => session.title.zh),
  ]);
  const left = [...leaves].filter(([text, n]) => n !== 0 && !chineseTitles.has(text));
  expect(left).toEqual([]);
});

test("the cited figures read as the note has them", () => {
  const estimate = (code: string) => release.cited.find((row) => row.shortCode === code)?.estimate;
  expect(estimate("F01")).toMatchObject({ central: 0.6 });
  expect(estimate("F02")).toMatchObject({ central: 5_000_000 });
  expect(estimate("F03")).toMatchObject({ central: 2_300_000 });
  expect(estimate("F04")).toMatchObject({ low: 50_000_000, high: 80_000_000 });
  expect(estimate("F05")).toMatchObject({ low: 84_000_000, high: 132_000_000 });
  expect(estimate("F07")).toMatchObject({ low: 42_000_000, high: 66_000_000 });
});
