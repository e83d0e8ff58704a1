// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { currentTray, keepTray, parseTray } from "../../app/state/tray.ts";
import { trayCount } from "../../app/state/tray-store.ts";

beforeEach(() => localStorage.clear());

test("what is kept is read back, in order", () => {
  keepTray(["b-2", "a-1"]);
  expect([currentTray(), trayCount()]).toEqual([["b-2", "a-1"], 2]);
  expect(currentTray()).toBe(currentTray());
});

test.each([
  ["nothing", null],
  ["no JSON", '["a'],
  ["no list", '{"0":"a"}'],
  ["not ids", '[1, null, "../x", "<script>", "A"]'],
])("%s is an empty list", (_what, text) => {
  expect(parseTray(text)).toEqual([]);
});

test("an id comes once, and no more than a comparison holds", () => {
  const many = Array.from({ length: 90 }, (_, i) => `id-${i % 80}`);
  const tray = parseTray(JSON.stringify(["id-0", ...many]));
  expect(tray).toHaveLength(60);
  expect(new Set(tray).size).toBe(60);
});
