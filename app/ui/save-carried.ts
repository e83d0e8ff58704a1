import type { Release } from "../domain/release.ts";
import { download } from "../export/clipboard.ts";
import { carriedText } from "../state/carried.ts";

/**
 * Saves a data file that the carry-on file carries, or can make from what it carries; false: `path`, below
 * the base path with a slash at its start, is no such file.
 */
export function saveCarried(path: string, release: Release): boolean {
  if (!path.startsWith("/data/")) return false;
  const text = carriedText(path.slice(1)) ?? figureFile(path, release);
  if (text === null) return false;
  download(new Blob([text]), path.slice("/data/".length).replaceAll("/", "-"));
  return true;
}

/** The file of one figure, `/data/<version>/figures/<id>.json`, as the release has it; null: no such file. */
export function figureFile(path: string, release: Release): string | null {
  const id = path.startsWith(`/data/${release.version}/figures/`)
    ? /\/([^/]+)\.json$/.exec(path)?.[1]
    : undefined;
  const figure = release.figures.find((row) => row.id === id);
  if (figure === undefined) return null;
  const source = (id: string) => release.sources.find((row) => row.id === id);
  const file = {
    format: release.format,
    version: release.version,
    date: release.date,
    figure,
    indicator: release.indicators.find((row) => row.id === figure.indicator),
    geography: release.geographies.find((row) => row.code === figure.geography),
    source: source(figure.source),
    reporter: figure.reportedBy === null ? null : source(figure.reportedBy),
    cited: release.cited.find((row) => row.figure === figure.id) ?? null,
  };
  const lines = Object.entries(file).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}
