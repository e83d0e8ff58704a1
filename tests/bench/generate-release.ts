import type { Estimate } from "../../app/domain/estimate.ts";
import type { Figure, Release } from "../../app/domain/release.ts";

/** The release filled up to `count` figures with variants that have ids and numbers of their own. */
export function generateRelease(release: Release, count: number): Release {
  const { figures } = release;
  const all = Array.from({ length: count }, (_, i): Figure => {
    const model = figures[i % figures.length] as Figure;
    const round = Math.floor(i / figures.length);
    if (round === 0) return model;
    const estimate = scaled(model.estimate, 1 + round / 97);
    return { ...model, id: `${model.id}-${round}`, supersedes: null, estimate };
  });
  return { ...release, figures: all };
}

/** The same shape with all its numbers so many times as large, to three digits. */
function scaled(estimate: Estimate, times: number): Estimate {
  const entries = Object.entries(estimate).map(([key, value]) => [
    key,
    typeof value === "number" ? Number((value * times).toPrecision(3)) : value,
  ]);
  return Object.fromEntries(entries) as Estimate;
}
