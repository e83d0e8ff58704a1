import type { Estimate } from "../../app/domain/estimate.ts";
import { rangeKindOf } from "../../app/domain/estimate.ts";
import type { Words } from "../../app/domain/language.ts";
import type { Figure, Geography, Indicator, Release, Source } from "../../app/domain/release.ts";
import { csvCell } from "./csv-cell.ts";

const INDICATOR = "indicator,indicator_en,indicator_zh,measure,unit";
const GEOGRAPHY = "geography,geography_en,geography_zh";
const ESTIMATE = "shape,low,central,high,range_kind,rounded";
const SOURCE = "source,source_title,source_issuer_en,source_issuer_zh,source_published,source_url";

/** Columns of figures.csv: one row a figure, every row to be understood without another table. */
export const FIGURE_COLUMNS = [
  `id,cited_as,${INDICATOR},${GEOGRAPHY},population_en,population_zh,period,${ESTIMATE},stated_as`,
  "poverty_line,baseline,scenario_en,scenario_zh,method,method_note_en,method_note_zh,verification",
  `${SOURCE},locator_en,locator_zh,reported_by,reported_by_title,evidence_url,series,supersedes`,
  "caveat_en,caveat_zh,release",
].join(",");

/** Text of figures.csv in pieces: UTF-8, LF, RFC 4180, one header row. */
export function* figureCsvPieces(release: Release): Generator<string> {
  const parts = joinParts(release);
  yield `${FIGURE_COLUMNS}\n`;
  for (const figure of release.figures) yield rowOf(figure, parts);
}

/** Cells that many rows share, made once for each indicator, place and source. */
interface Parts {
  readonly indicators: ReadonlyMap<string, string>;
  readonly geographies: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
  /** Figure id → short code. */
  readonly codes: ReadonlyMap<string, string>;
  readonly version: string;
}

function joinParts(release: Release): Parts {
  return {
    indicators: new Map(release.indicators.map((row) => [row.id, indicatorCells(row)])),
    geographies: new Map(release.geographies.map((row) => [row.code, geographyCells(row)])),
    sources: new Map(release.sources.map((row) => [row.id, sourceCells(row)])),
    titles: new Map(release.sources.map((row) => [row.id, csvCell(row.title)])),
    codes: new Map(release.cited.map((row) => [row.figure, row.shortCode])),
    version: release.version,
  };
}

function rowOf(figure: Figure, parts: Parts): string {
  const { id, indicator, geography, population, source, reportedBy, caveat } = figure;
  const reporter = reportedBy === null ? "," : `${reportedBy},${parts.titles.get(reportedBy)}`;
  return (
    `${id},${parts.codes.get(id) ?? ""},${parts.indicators.get(indicator)},` +
    `${parts.geographies.get(geography)},${wordCells(population)},${figure.period},` +
    `${estimateCells(figure.estimate)},${csvCell(figure.statedAs)},` +
    `${csvCell(figure.povertyLine)},${csvCell(figure.baseline)},${wordCells(figure.scenario)},` +
    `${figure.method},${wordCells(figure.methodNote)},${figure.verification},` +
    `${parts.sources.get(source)},${wordCells(figure.locator)},${reporter},` +
    `${csvCell(figure.evidenceUrl)},${csvCell(figure.series)},${csvCell(figure.supersedes)},` +
    `${wordCells(caveat)},${parts.version}\n`
  );
}

function indicatorCells({ id, name, measure, unit }: Indicator): string {
  return `${id},${wordCells(name)},${measure},${unit}`;
}

function geographyCells({ code, name }: Geography): string {
  return `${csvCell(code)},${wordCells(name)}`;
}

function sourceCells({ id, title, issuer, published, url }: Source): string {
  return `${id},${csvCell(title)},${wordCells(issuer)},${csvCell(published)},${csvCell(url)}`;
}

function estimateCells(estimate: Estimate): string {
  const low = "low" in estimate ? estimate.low : "";
  const central = "central" in estimate ? estimate.central : "";
  const high = "high" in estimate ? estimate.high : "";
  const rounded = estimate.shape === "point" ? estimate.rounded : "";
  return `${estimate.shape},${low},${central},${high},${rangeKindOf(estimate) ?? ""},${rounded}`;
}

function wordCells(words: Words | null): string {
  return words === null ? "," : `${csvCell(words.en)},${csvCell(words.zh)}`;
}
