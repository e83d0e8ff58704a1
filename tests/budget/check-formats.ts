import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliLength } from "./weigh.ts";

/** KiB of brotli that a format may weigh. */
const MOST = 25;
/** Modules that make a file, by the format they make. */
const FORMATS: Readonly<Record<string, string>> = {
  PowerPoint: "export/pptx/deck.ts",
  SVG: "export/svg.ts",
  PNG: "export/png/exhibit-to-png.ts",
  CSV: "export/data/csv.ts",
  "CSV metadata": "export/data/csv-metadata.ts",
  workbook: "export/data/xlsx.ts",
  JSON: "export/data/json.ts",
  table: "export/table.ts",
  embed: "export/embed-snippet.ts",
};
/**
 * Names of chunks that hold code of formats. Left out: the charts and words of the pages, and what
 * every format shares (edition, trace, facts: less than 2 KiB, fetched once).
 */
const OF_FORMATS =
  /^(?:deck|ooxml|svg|foot|exhibit-to-png|png-text|csv|about|columns|share-columns)$/;

interface ManifestEntry {
  readonly file: string;
  readonly name?: string;
  readonly imports?: readonly string[];
  /** Files that it names: fonts, and the scripts of its workers. */
  readonly assets?: readonly string[];
}

/** Bytes of each format over the wire: its own code, that of its workers, and what it shares with some other format. */
export function weighFormats(folder: string): ReadonlyMap<string, number> {
  const path = join(folder, ".vite/manifest.json");
  if (!existsSync(path)) throw new Error(`${path} is missing; build with build.manifest on`);
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Record<string, ManifestEntry>;
  const closure = (key: string, seen: Set<string>): Set<string> => {
    if (seen.has(key)) return seen;
    seen.add(key);
    for (const next of manifest[key]?.imports ?? []) closure(next, seen);
    return seen;
  };
  const weigh = (key: string) => {
    const { file = "", assets = [] } = manifest[key] ?? {};
    const scripts = [file, ...assets].filter((name) => name.endsWith(".js"));
    return scripts.reduce((sum, name) => sum + brotliLength(readFileSync(join(folder, name))), 0);
  };
  return new Map(
    Object.entries(FORMATS).map(([format, entry]) => {
      if (manifest[entry] === undefined) {
        throw new Error(`${entry} is no entry of ${path}; import it on demand`);
      }
      const own = [...closure(entry, new Set())].filter(
        (key) => key === entry || OF_FORMATS.test(manifest[key]?.name ?? ""),
      );
      return [format, own.reduce((sum, key) => sum + weigh(key), 0)];
    }),
  );
}

/** Formats that weigh more than they may. */
export function checkFormats(weights: ReadonlyMap<string, number>): readonly string[] {
  return [...weights]
    .filter(([, bytes]) => bytes > MOST * 1024)
    .map(
      ([format, bytes]) =>
        `${format}: ${(bytes / 1024).toFixed(1)} KiB of code, at most ${MOST}; slim it`,
    );
}
