import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { type Page, resolveAddress, type Site } from "./site.ts";

/** Bytes over the wire: text with brotli 11, fonts as they are. */
export interface Weight {
  readonly html: number;
  readonly css: number;
  /** Fonts that the page asks for before it is laid out. */
  readonly fonts: number;
  /** Scripts that stand in the way of the first paint. */
  readonly blocking: number;
  /** The page's scripts with all that they import statically. */
  readonly javascript: number;
}

interface ManifestEntry {
  readonly file: string;
  readonly imports?: readonly string[];
}

/** Opens scales for a site; each file is packed once. */
export function openScales(site: Site): (page: Page) => Weight {
  const packed = new Map<string, number>();
  const staticImports = readImportGraph(site);
  const weigh = (file: string): number => {
    const known = packed.get(file);
    if (known !== undefined) return known;
    const body = readFileSync(join(site.folder, file));
    const bytes = file.endsWith(".woff2") ? body.length : brotliLength(body);
    packed.set(file, bytes);
    return bytes;
  };
  const sum = (files: Iterable<string>) =>
    [...files].reduce((total, file) => total + weigh(file), 0);
  return (page) => {
    const parts = partsOf(site, page);
    const scripts = new Set(parts.scripts.flatMap(staticImports));
    return {
      html: weigh(page.file),
      css: sum(new Set(parts.css)),
      fonts: sum(new Set(parts.fonts)),
      blocking: sum(new Set(parts.blocking)),
      javascript: sum(scripts),
    };
  };
}

/** Bytes that must arrive before the page can be read. */
export const readableBytes = ({ html, css, fonts, blocking }: Weight) =>
  html + css + fonts + blocking;

/** Bytes of a text with brotli 11. */
export function brotliLength(body: Buffer): number {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return brotliCompressSync(body, { params }).length;
}

/** From a script's file to all files that the browser must have before it runs, itself included. */
function readImportGraph(site: Site): (file: string) => readonly string[] {
  const path = join(site.folder, ".vite/manifest.json");
  if (!existsSync(path)) throw new Error(`${path} is missing; build with build.manifest on`);
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Record<string, ManifestEntry>;
  const byFile = new Map(Object.values(manifest).map((entry) => [entry.file, entry]));
  const follow = (file: string, seen: Set<string>): Set<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const key of byFile.get(file)?.imports ?? []) {
      const next = manifest[key]?.file;
      if (next !== undefined) follow(next, seen);
    }
    return seen;
  };
  return (file) => [...follow(file, new Set())];
}

function partsOf(
  site: Site,
  page: Page,
): Record<"scripts" | "css" | "fonts" | "blocking", string[]> {
  const parts = { scripts: [], css: [], fonts: [], blocking: [] } as ReturnType<typeof partsOf>;
  const add = (list: string[], address: string | undefined) => {
    const target = address === undefined ? "broken" : resolveAddress(site, page.file, address);
    if (typeof target === "object") list.push(target.file);
  };
  for (const { name, attributes } of page.tags) {
    const rel = attributes.get("rel");
    if (name === "script" && attributes.has("src")) {
      add(parts.scripts, attributes.get("src"));
      const waits = attributes.get("type") === "module" || attributes.has("defer");
      if (!waits && !attributes.has("async")) add(parts.blocking, attributes.get("src"));
    }
    if (name !== "link") continue;
    if (rel === "modulepreload") add(parts.scripts, attributes.get("href"));
    if (rel === "stylesheet") add(parts.css, attributes.get("href"));
    if (rel === "preload" && attributes.get("as") === "font")
      add(parts.fonts, attributes.get("href"));
  }
  return parts;
}
