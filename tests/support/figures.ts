import type { Catalog } from "../../app/domain/catalog.ts";
import { openCatalog } from "../../app/domain/catalog.ts";
import type { Estimate } from "../../app/domain/estimate.ts";
import type { Figure, Source } from "../../app/domain/release.ts";
import { RELEASE } from "./release.ts";

/** What a made-up figure says; all else is that of a figure of the release. */
export interface Made {
  readonly id?: string;
  readonly indicator?: string;
  readonly geography?: string;
  readonly period?: string;
  readonly estimate: Estimate;
  readonly published?: string | null;
  readonly issuer?: string;
  readonly series?: string | null;
  readonly verification?: Figure["verification"];
  readonly scenario?: Figure["scenario"];
  readonly method?: string;
}

const MODEL = RELEASE.figures.find((f) => f.indicator === "additional-people-in-poverty") as Figure;
const SOURCE = RELEASE.sources[0] as Source;

/** Figures and a catalog that knows them: for cases that the release does not have. */
export function madeFigures(made: readonly Made[]): {
  readonly figures: readonly Figure[];
  readonly catalog: Catalog;
} {
  const sources = made.map((m, i): Source => {
    const issuer = m.issuer ?? `Issuer ${i + 1}`;
    const words = { en: issuer, zh: issuer };
    const published = m.published === undefined ? `2020-0${(i % 9) + 1}` : m.published;
    return { ...SOURCE, id: `made-${i}`, issuer: words, issuerShort: words, published };
  });
  const figures = made.map(
    (m, i): Figure => ({
      ...MODEL,
      id: m.id ?? `made-${i}`,
      indicator: m.indicator ?? MODEL.indicator,
      geography: m.geography ?? "WLD",
      period: m.period ?? "2020-01-01/2020-12-31",
      population: { en: "All ages", zh: "全体" },
      povertyLine: "usd190-2011ppp",
      baseline: null,
      estimate: m.estimate,
      scenario: m.scenario ?? null,
      method: m.method ?? "model",
      source: `made-${i}`,
      series: m.series ?? null,
      supersedes: null,
      verification: m.verification ?? "primary",
    }),
  );
  return {
    figures,
    catalog: openCatalog({
      ...RELEASE,
      sources: [...RELEASE.sources, ...sources],
      figures: [...RELEASE.figures, ...figures],
    }),
  };
}

export function point(central: number, rounded = false): Estimate {
  return { shape: "point", central, rounded };
}

export function range(low: number, high: number): Estimate {
  return { shape: "range", low, high, kind: "scenarios" };
}
