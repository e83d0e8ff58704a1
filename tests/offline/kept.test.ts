import { describe, expect, it } from "vitest";
import { isFillable, keptName, shellFor, shortTarget } from "../../app/offline/kept.ts";

describe("keptName(path)", () => {
  it.each([
    ["", "index.html"],
    ["zh/", "zh/index.html"],
    ["figures/a/", "figures/a/index.html"],
    ["assets/a.js", "assets/a.js"],
  ])("%s is kept as %s", (path, name) => {
    expect(keptName(path)).toBe(name);
  });
});

describe("shellFor(path)", () => {
  it("stands in for a page in its own language", () => {
    expect(shellFor("zh/figures/a/")).toBe("zh/shell.html");
    expect(shellFor("figures/zh/")).toBe("shell.html");
  });
});

describe("isFillable(path)", () => {
  it.each(["figures/a/", "zh/themes/risks", "f/F07/", "no-such-page/"])("%s is a page", (path) => {
    expect(isFillable(path)).toBe(true);
  });
  it.each(["f/F07/card.en.png", "embed/f/a/", "zh/embed/f/a/", "data/1.0.0/figures.csv", "sw.js"])(
    "%s is never answered with a page",
    (path) => {
      expect(isFillable(path)).toBe(false);
    },
  );
});

describe("shortTarget(path, names)", () => {
  const names = { F07: "/figures/a-b/", "gap-line": "/indicators/gap/#gap-line" };
  it.each([
    ["f/F07/", "figures/a-b/"],
    ["zh/f/F07/", "zh/figures/a-b/"],
    ["f/F07", "figures/a-b/"],
    ["zh/f/gap-line/", "zh/indicators/gap/#gap-line"],
    ["f/other-figure/", "figures/other-figure/"],
    ["f/constructor/", "figures/constructor/"],
  ])("%s leads to %s", (path, target) => {
    expect(shortTarget(path, names)).toBe(target);
  });
  it.each(["figures/F07/", "f/", "f/F07/chart.en.svg", "zh/"])("%s is none", (path) => {
    expect(shortTarget(path, names)).toBeNull();
  });
});
