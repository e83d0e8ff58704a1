import type { Figure, Release } from "../../app/domain/release.ts";
import { figureCsvPieces } from "./figure-csv.ts";
import { jsonPieces } from "./json.ts";
import type { Output } from "./output.ts";
import { releaseSchemaText } from "./release-schema.ts";

/** Up to so many figures each has a file of its own; more files than that serve no page. */
export const FIGURE_FILES_UP_TO = 5_000;

/** The files of a release, manifest.json apart, in the order in which they are written. */
export function* outputsOf(release: Release): Generator<Output> {
  yield { path: "release.json", pieces: () => jsonPieces(release) };
  yield { path: "figures.csv", pieces: () => figureCsvPieces(release) };
  yield { path: "release.schema.json", pieces: () => [releaseSchemaText()] };
  if (release.figures.length <= FIGURE_FILES_UP_TO) yield* figureFiles(release);
}

function* figureFiles(release: Release): Generator<Output> {
  const indicators = new Map(release.indicators.map((row) => [row.id, row]));
  const geographies = new Map(release.geographies.map((row) => [row.code, row]));
  const sources = new Map(release.sources.map((row) => [row.id, row]));
  const cited = new Map(release.cited.map((row) => [row.figure, row]));
  const fileOf = (figure: Figure) => ({
    format: release.format,
    version: release.version,
    date: release.date,
    figure,
    indicator: indicators.get(figure.indicator),
    geography: geographies.get(figure.geography),
    source: sources.get(figure.source),
    reporter: figure.reportedBy === null ? null : sources.get(figure.reportedBy),
    cited: cited.get(figure.id) ?? null,
  });
  for (const figure of release.figures) {
    yield { path: `figures/${figure.id}.json`, pieces: () => jsonPieces(fileOf(figure)) };
  }
}
