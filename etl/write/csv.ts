import type { Estimate } from "../../app/domain/estimate.ts";
import { rangeKindOf } from "../../app/domain/estimate.ts";
import type { Figure, Geography, Indicator, Release, Source } from "../../app/domain/release.ts";
import { PieceBuffer } from "./json.ts";

/** Columns of figures.csv: one row a figure, every cell self-explanatory without another table. */
export const FIGURE_COLUMNS = [
  "id",
  "cited_as",
  "indicator",
  "indicator_en",
  "indicator_zh",
  "measure",
  "unit",
  "geography",
  "geography_en",
  "geography_zh",
  "population_en",
  "population_zh",
  "period",
  "shape",
  "low",
  "central",
  "high",
  "range_kind",
  "rounded",
  "stated_as",
  "poverty_line",
  "baseline",
  "scenario_en",
  "scenario_zh",
  "method",
  "method_note_en",
  "method_note_zh",
  "verification",
  "source",
  "source_title",
  "source_issuer_en",
  "source_issuer_zh",
  "source_published",
  "source_url",
  "locator_en",
  "locator_zh",
  "reported_by",
  "reported_by_title",
  "evidence_url",
  "series",
  "supersedes",
  "caveat_en",
  "caveat_zh",
  "release",
] as const;

type Row = Readonly<Record<(typeof FIGURE_COLUMNS)[number], string | number | null>>;

/** Text of figures.csv in pieces: UTF-8, LF, RFC 4180, one header row. */
export function* figureCsvPieces(release: Release): Generator<string> {
  const look = lookUps(release);
  const buffer = new PieceBuffer();
  buffer.add(`${FIGURE_COLUMNS.join(",")}\n`);
  for (const figure of release.figures) {
    const row = rowOf(figure, look, release.version);
    for (let i = 0; i < FIGURE_COLUMNS.length; i += 1) {
      if (i > 0) buffer.add(",");
      buffer.add(csvCell(row[FIGURE_COLUMNS[i] as keyof Row]));
    }
    buffer.add("\n");
    if (buffer.full) yield buffer.take();
  }
  yield buffer.take();
}

/**
 * A cell as RFC 4180 wants it. Text that a spreadsheet would run as a formula gets an apostrophe in
 * front (OWASP, "CSV Injection"); plain numbers, negative ones too, stay numbers.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r]/.test(value) && !isNumber(value) ? `'${value}` : value;
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function isNumber(text: string): boolean {
  return /^-?[0-9]+(\.[0-9]+)?$/.test(text);
}

interface LookUps {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly geographies: ReadonlyMap<string, Geography>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Figure id → short code. */
  readonly codes: ReadonlyMap<string, string>;
}

function lookUps(release: Release): LookUps {
  return {
    indicators: new Map(release.indicators.map((row) => [row.id, row])),
    geographies: new Map(release.geographies.map((row) => [row.code, row])),
    sources: new Map(release.sources.map((row) => [row.id, row])),
    codes: new Map(release.cited.map((row) => [row.figure, row.shortCode])),
  };
}

function rowOf(figure: Figure, look: LookUps, version: string): Row {
  const indicator = look.indicators.get(figure.indicator);
  const geography = look.geographies.get(figure.geography);
  const source = look.sources.get(figure.source);
  const ends = endsOf(figure.estimate);
  return {
    id: figure.id,
    cited_as: look.codes.get(figure.id) ?? null,
    indicator: figure.indicator,
    indicator_en: indicator?.name.en ?? null,
    indicator_zh: indicator?.name.zh ?? null,
    measure: indicator?.measure ?? null,
    unit: indicator?.unit ?? null,
    geography: figure.geography,
    geography_en: geography?.name.en ?? null,
    geography_zh: geography?.name.zh ?? null,
    population_en: figure.population.en,
    population_zh: figure.population.zh,
    period: figure.period,
    ...ends,
    stated_as: figure.statedAs,
    poverty_line: figure.povertyLine,
    baseline: figure.baseline,
    scenario_en: figure.scenario?.en ?? null,
    scenario_zh: figure.scenario?.zh ?? null,
    method: figure.method,
    method_note_en: figure.methodNote?.en ?? null,
    method_note_zh: figure.methodNote?.zh ?? null,
    verification: figure.verification,
    source: figure.source,
    source_title: source?.title ?? null,
    source_issuer_en: source?.issuer.en ?? null,
    source_issuer_zh: source?.issuer.zh ?? null,
    source_published: source?.published ?? null,
    source_url: source?.url ?? null,
    locator_en: figure.locator?.en ?? null,
    locator_zh: figure.locator?.zh ?? null,
    reported_by: figure.reportedBy,
    reported_by_title: look.sources.get(figure.reportedBy ?? "")?.title ?? null,
    evidence_url: figure.evidenceUrl,
    series: figure.series,
    supersedes: figure.supersedes,
    caveat_en: figure.caveat.en,
    caveat_zh: figure.caveat.zh,
    release: version,
  };
}

function endsOf(estimate: Estimate) {
  return {
    shape: estimate.shape,
    low: "low" in estimate ? estimate.low : null,
    central: "central" in estimate ? estimate.central : null,
    high: "high" in estimate ? estimate.high : null,
    range_kind: rangeKindOf(estimate),
    rounded: estimate.shape === "point" ? String(estimate.rounded) : null,
  };
}
