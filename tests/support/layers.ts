import { builtinModules } from "node:module";
import { posix } from "node:path";
import type { ImportFact, ModuleFacts } from "./module-facts.ts";

/** What a folder may import: other folders, and packages outside the project. */
interface Layer {
  readonly folders: readonly string[];
  /** Package names; "node" stands for Node's own modules, "*" for any. */
  readonly packages: readonly string[];
  readonly mayUseDom: boolean;
  /** False for a folder of the plan that no work has reached yet. */
  readonly built: boolean;
}

const VIEW = ["react", "react-dom", "@tanstack/react-query", "d3", "recharts"];
const BELOW_UI = ["domain", "scene", "charts", "render", "export", "load", "state", "search"]
  .concat("quote", "import", "i18n", "plan", "offline")
  .map((folder) => `app/${folder}`);

function layer(folders: readonly string[], packages: readonly string[], more = {}): Layer {
  return { folders, packages, mayUseDom: true, built: true, ...more };
}

/** "The house": who may import whom. A folder may always import itself. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  "app/domain": layer([], [], { mayUseDom: false }),
  "app/scene": layer([], [], { mayUseDom: false }),
  "app/charts": layer(["app/domain", "app/scene"], ["d3"], { mayUseDom: false }),
  "app/render": layer(["app/scene"], ["react"]),
  "app/export": layer(
    ["app/domain", "app/scene", "app/charts", "app/render", "app/fonts"],
    ["fflate"],
  ),
  "app/load": layer(["app/domain"], ["@tanstack/react-query"]),
  "app/state": layer(["app/domain"], ["react"]),
  "app/search": layer(["app/domain"], []),
  "app/quote": layer(["app/domain", "app/search"], []),
  "app/import": layer(["app/domain"], ["papaparse"], { built: false }),
  "app/i18n": layer([], []),
  "app/offline": layer(["app/i18n"], []),
  "app/plan": layer(["app/domain", "app/state"], []),
  "app/ui": layer(BELOW_UI, VIEW),
  "app/pages": layer([...BELOW_UI, "app/ui"], VIEW),
  "app/build": layer(
    [...BELOW_UI, "app/ui", "app/pages"],
    ["node", "vite", "react-dom", "@tanstack/react-query", "opentype.js", "@resvg/resvg-js"],
  ),
  app: layer([...BELOW_UI, "app/ui", "app/pages", "app/build", "app/styles"], [...VIEW, "node"]),
  etl: layer(["app/domain"], ["node", "papaparse", "zod"], { mayUseDom: false }),
  tests: layer([...BELOW_UI, "app/ui", "app/pages", "app/build", "app", "etl"], ["*"]),
};

/** Folders of the app that hold no modules: nothing but style sheets and fonts. */
const ASSET_FOLDERS = ["app/fonts", "app/styles"];

const DOM = (
  "document window navigator location history localStorage sessionStorage indexedDB caches fetch " +
  "XMLHttpRequest DOMParser XMLSerializer HTMLElement SVGElement Element Image OffscreenCanvas " +
  "matchMedia getComputedStyle requestAnimationFrame ResizeObserver globalThis self"
).split(" ");
/** Of Node only: code that runs in a browser too must not touch them. The ETL may. */
const NODE_GLOBALS = ["process", "Buffer", "require", "__dirname", "setImmediate"];

const BANNED_NAME = /^(utils?|helpers?|common|misc|types?)$/;
const MODULE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*\.(tsx?|mjs|css)$/;
const COMPONENT_NAME = /^[A-Z][A-Za-z0-9]*(\.test|\.module)?\.(tsx|css)$/;
const MAX_LINES = 250;
const FORCED_DEFAULT = ["vite.config.ts", "tests/e2e/playwright.config.ts"];

/** The layer that a path belongs to: the longest folder of the table that holds it, or null. */
export function layerOf(path: string): string | null {
  const parts = path.split("/");
  if (parts[0] === "app" && parts.length > 2) {
    const folder = `app/${parts[1]}`;
    return folder in LAYERS || ASSET_FOLDERS.includes(folder) ? folder : null;
  }
  return parts[0] !== undefined && parts[0] in LAYERS ? parts[0] : null;
}

/** Every breach of the house rules in these modules, as `path:line what was found; what to do`. */
export function checkLayers(modules: readonly ModuleFacts[]): readonly string[] {
  return modules.flatMap((module) => [
    ...module.imports.flatMap((found) => checkImport(module.path, found)),
    ...checkGlobals(module),
    ...checkName(module.path),
    ...checkShape(module),
  ]);
}

function checkImport(path: string, found: ImportFact): readonly string[] {
  const at = `${path}:${found.line} ${found.form} import`;
  const from = layerOf(path);
  const rule = from === null ? undefined : LAYERS[from];
  if (from === null || rule === undefined) return [];
  if (found.specifier === null) {
    return rule.packages.includes("*") ? [] : [`${at}: computed specifier; write it out`];
  }
  const specifier = found.specifier.replace(/\?.*$/, "");
  if (!specifier.startsWith(".")) {
    const name = packageOf(specifier);
    if (rule.packages.includes("*") || rule.packages.includes(name)) return [];
    return [
      `${at}: ${from} may not import ${name}; allowed: ${rule.packages.join(", ") || "none"}`,
    ];
  }
  const target = posix.join(posix.dirname(path), specifier);
  const to = layerOf(target);
  if (to === from || target === "package.json") return [];
  if (to !== null && rule.folders.includes(to)) return [];
  const allowed = rule.folders.join(", ") || "nothing outside itself";
  return [`${at}: ${from} may not import ${to ?? target}; allowed: ${allowed}`];
}

function packageOf(specifier: string): string {
  if (specifier.startsWith("node:") || builtinModules.includes(specifier)) return "node";
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? specifier);
}

function checkGlobals({ path, globals }: ModuleFacts): readonly string[] {
  const from = layerOf(path);
  if (from === null || LAYERS[from]?.mayUseDom !== false) return [];
  const banned = from === "etl" ? DOM : [...DOM, ...NODE_GLOBALS];
  return globals
    .filter((name) => banned.includes(name))
    .map((name) => `${path} uses the global ${name}; ${from} runs in plain Node and browser alike`);
}

function checkName(path: string): readonly string[] {
  const parts = path.split("/");
  const file = parts.at(-1) ?? "";
  const banned = [...parts.slice(0, -1), file.split(".")[0] ?? ""].filter((n) =>
    BANNED_NAME.test(n),
  );
  const problems = banned.map((name) => `${path} is called ${name}; name it for what it holds`);
  if (!MODULE_NAME.test(file) && !COMPONENT_NAME.test(file)) {
    problems.push(`${path} is neither kebab-case nor a PascalCase component; rename it`);
  }
  if (layerOf(path) === null && parts.length > 1) {
    problems.push(`${path} lies in a folder that the house does not know; move it`);
  }
  return problems;
}

function checkShape(module: ModuleFacts): readonly string[] {
  const problems: string[] = [];
  const say = (text: string) => problems.push(`${module.path} ${text}`);
  if (module.hasDefaultExport && !FORCED_DEFAULT.includes(module.path)) {
    say("has a default export; export by name");
  }
  if (module.hasExportAll || module.isBarrel || /(^|\/)index\.tsx?$/.test(module.path)) {
    say("is a barrel; import from where a thing is defined");
  }
  if (module.lines > MAX_LINES) say(`has ${module.lines} lines, more than ${MAX_LINES}; split it`);
  return problems;
}
