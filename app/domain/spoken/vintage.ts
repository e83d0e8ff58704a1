import type { Catalog } from "../catalog.ts";
import type { Figure, Indicator } from "../release.ts";

/** Figures that their issuer revises: the month of issue tells one from the next. */
export function isVintage({ method, povertyLine }: Figure): boolean {
  return /^(?:model|forecast|judgement)$/.test(method) || povertyLine !== null;
}

/** Counts that grow from issue to issue, so that their day is "by" which they were counted. */
export function isRunningCount(figure: Figure, indicator: Indicator, catalog: Catalog): boolean {
  return figure.method === "count" && catalog.topic(indicator.topic).theme !== "dialogue";
}
