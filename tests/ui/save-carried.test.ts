import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { figureFile } from "../../app/ui/save-carried.ts";
import { RELEASE } from "../support/release.ts";

test("the file of a figure is the published one, byte for byte", () => {
  for (const { id } of RELEASE.figures) {
    const path = `data/${RELEASE.version}/figures/${id}.json`;
    expect(figureFile(`/${path}`, RELEASE), id).toBe(readFileSync(`public/${path}`, "utf8"));
  }
});

test.each([
  `/data/${RELEASE.version}/figures/no-such-figure.json`,
  `/data/0.0.1/figures/${RELEASE.figures[0]?.id}.json`,
  `/figures/${RELEASE.figures[0]?.id}/`,
])("%s is no such file", (path) => {
  expect(figureFile(path, RELEASE)).toBeNull();
});
