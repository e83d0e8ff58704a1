import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type ModuleFacts, parseModule } from "./module-facts.ts";

const SOURCE = /\.(tsx?|mjs|css)$/;
/** Input and expected output of tests: material, not modules. */
const MATERIAL = ["tests/cases", "tests/golden"];

/** Reads every module and style sheet below app, etl and tests of the project at `root`. */
export function readModules(root: string): readonly ModuleFacts[] {
  return ["app", "etl", "tests"]
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      filesBelow(
        folder,
        MATERIAL.map((path) => join(root, path)),
      ),
    )
    .concat(existsSync(join(root, "vite.config.ts")) ? join(root, "vite.config.ts") : [])
    .map((file) =>
      parseModule(relative(root, file).split(sep).join("/"), readFileSync(file, "utf8")),
    );
}

function filesBelow(folder: string, except: readonly string[]): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return except.includes(path) ? [] : filesBelow(path, except);
    return SOURCE.test(entry.name) ? [path] : [];
  });
}
