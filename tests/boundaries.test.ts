import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { checkLayers, LAYERS, layerOf } from "./support/layers.ts";
import { parseModule } from "./support/module-facts.ts";
import { readModules } from "./support/read-modules.ts";

const ROOT = process.cwd();
const modules = readModules(ROOT);

test("every folder of the house holds modules, and they were seen", () => {
  const seen = new Map(Object.keys(LAYERS).map((name) => [name, 0]));
  for (const { path } of modules) {
    const name = layerOf(path);
    if (name !== null && !path.endsWith(".css")) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  const counts = [...seen].map(([name, count]) => `${name} ${count}`).join(", ");
  process.stdout.write(`boundaries: ${modules.length} modules seen (${counts})\n`);
  const empty = [...seen].filter(([name, count]) => count === 0 && LAYERS[name]?.built);
  expect(empty, "folders with no module: nothing was checked there").toEqual([]);
});

test("imports follow the house, names and sizes too", () => {
  expect(checkLayers(modules)).toEqual([]);
});

/** A module planted at a path, and a part of the complaint it must raise. */
const PLANTED: readonly (readonly [what: string, path: string, text: string, problem: string])[] = [
  [
    "static",
    "app/domain/a.ts",
    'import { b } from "../charts/b.ts"; b();',
    "static import: app/domain",
  ],
  ["dynamic", "app/scene/a.ts", 'export const a = () => import("../ui/B.tsx");', "dynamic import"],
  ["re-export", "app/charts/a.ts", 'export { b } from "../render/b.ts";', "re-export import"],
  ["export *", "app/charts/a.ts", 'export * from "../ui/b.ts";', "re-export import: app/charts"],
  ["import type", "app/render/a.ts", 'import type { F } from "../domain/f.ts";', "type import"],
  ["inline type", "app/render/a.ts", 'export type F = import("../domain/f.ts").F;', "type import"],
  ["type names", "app/scene/a.ts", 'import { type F } from "../domain/f.ts";', "static import"],
  ["side effect", "app/domain/a.ts", 'import "../pages/b.ts";', "side-effect import: app/domain"],
  ["style sheet", "app/charts/a.ts", 'import "../ui/b.css";', "side-effect import: app/charts"],
  ["require", "app/domain/a.ts", 'const b = require("../ui/b.ts"); b();', "require import"],
  ["import =", "app/domain/a.ts", 'import b = require("../ui/b.ts"); b();', "require import"],
  ["worker", "app/load/a.ts", 'new Worker(new URL("../ui/w.ts", import.meta.url));', "url import"],
  ["computed", "app/ui/a.ts", "export const a = (b: string) => import(b);", "computed specifier"],
  ["library", "app/domain/a.ts", 'import { max } from "d3"; max([]);', "may not import d3"],
  ["part of one", "app/charts/a.ts", 'import "react-dom/server";', "may not import react-dom"],
  ["scoped", "app/charts/a.ts", 'import "@tanstack/react-query";', "may not import @tanstack/"],
  ["node", "app/charts/a.ts", 'import { readFileSync } from "node:fs"; readFileSync("");', "node"],
  ["bare node", "app/ui/a.ts", 'import { join } from "path"; join();', "may not import node"],
  [
    "upwards",
    "app/ui/A.tsx",
    'import { P } from "../pages/P.tsx"; P();',
    "may not import app/pages",
  ],
  ["tests", "app/ui/A.tsx", 'import { P } from "../../tests/p.ts"; P();', "may not import tests"],
  ["etl", "app/domain/a.ts", 'import { P } from "../../etl/p.ts"; P();', "may not import etl"],
  [
    "charts in etl",
    "etl/a.ts",
    'import { P } from "../app/charts/p.ts"; P();',
    "may not import app/",
  ],
  ["document", "app/domain/a.ts", "export const a = () => document.title;", "global document"],
  ["window", "app/charts/marks/a.ts", "export const a = window.innerWidth;", "global window"],
  ["typeof", "app/scene/a.ts", 'export const a = typeof document !== "undefined";', "document"],
  ["shorthand", "app/scene/a.ts", "export const a = { window };", "global window"],
  ["DOM type", "app/scene/a.ts", "export type A = HTMLElement;", "global HTMLElement"],
  ["globalThis", "app/scene/a.ts", 'export const a = Reflect.get(globalThis, "x");', "globalThis"],
  ["process", "app/charts/a.ts", "export const a = process.env.A;", "global process"],
  ["utils", "app/ui/utils.ts", "export const a = 1;", "is called utils"],
  ["helpers/", "app/ui/helpers/a.ts", "export const a = 1;", "is called helpers"],
  ["common.css", "app/ui/common.css", "a{}", "is called common"],
  ["types", "etl/types.ts", "export type A = 1;", "is called types"],
  ["misc", "tests/misc/a.ts", "export type A = 1;", "is called misc"],
  ["file name", "app/ui/badName.ts", "export const a = 1;", "neither kebab-case nor"],
  ["new folder", "app/widgets/a.ts", "export const a = 1;", "the house does not know"],
  ["default", "app/ui/A.tsx", "export default function A() { return null; }", "default export"],
  ["as default", "app/ui/A.tsx", "const A = 1; export { A as default };", "default export"],
  [
    "barrel",
    "app/ui/all.ts",
    'export { A } from "./A.tsx";\nexport { B } from "./B.tsx";',
    "barrel",
  ],
  ["index", "app/ui/index.ts", "export const a = 1;", "barrel"],
  ["251 lines", "app/ui/long.ts", "export {};\n".repeat(251), "has 251 lines"],
];

test.each(PLANTED)("a planted violation is caught: %s", (_what, path, text, problem) => {
  const problems = checkLayers([parseModule(path, text)]);
  expect(problems.join("\n")).toContain(problem);
});

test("what looks like a violation and is none passes", () => {
  const innocent = [
    parseModule("app/domain/a.ts", 'export const document = "concept-note";'),
    parseModule("app/domain/b.ts", 'export interface C { readonly document: "concept-note" }'),
    parseModule("app/domain/c.ts", "export const c = (d: { location: string }) => d.location;"),
    parseModule("app/domain/d.ts", "export const d = (window: number) => window + 1;"),
    parseModule("app/domain/e.ts", '// import "d3"\nexport const e = `import "../ui/b.ts"`;'),
    parseModule("app/charts/marks/f.ts", 'import { g } from "../../scene/g.ts"; g();'),
    parseModule("app/charts/g.ts", 'import { type ScaleLinear, max } from "d3"; max([]);'),
    parseModule("app/ui/long.ts", "export {};\n".repeat(250)),
  ];
  expect(checkLayers(innocent)).toEqual([]);
});

test("a violation planted in a copy of the project on disk is caught", () => {
  const copy = mkdtempSync(join(tmpdir(), "house-"));
  try {
    for (const folder of ["app", "etl"]) {
      cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
    }
    const before = checkLayers(readModules(copy));
    const planted = join(copy, "app/domain/deep/planted.ts");
    mkdirSync(dirname(planted), { recursive: true });
    writeFileSync(planted, 'import { chart } from "../../charts/chart.ts";\nchart(document);\n');
    const after = checkLayers(readModules(copy)).filter((problem) => !before.includes(problem));
    expect(after).toHaveLength(2);
    expect(after[0]).toContain("app/domain/deep/planted.ts:1 static import");
    expect(after[1]).toContain("global document");
  } finally {
    rmSync(copy, { recursive: true });
  }
});
