import { describe, expect, it } from "vitest";
import { keptName, shellFor } from "../../app/offline/kept.ts";

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
