import type { Catalog } from "../../domain/catalog.ts";
import type { DroppedFigure, Figure, Release } from "../../domain/release.ts";
import type { Alteration } from "./altered.ts";
import { type Change, changesOf } from "./changes.ts";

/** A release with look-ups over it. */
export interface Opened {
  readonly release: Release;
  readonly catalog: Catalog;
}

/** How a figure of a file stands in the latest release. Ids are those of figures. */
export type Verdict =
  /** `newer`: estimates of the same issuer that had replaced it by then already, oldest first. */
  | { readonly is: "unchanged"; readonly newer: readonly string[] }
  | {
      readonly is: "revised";
      readonly changes: readonly Change[];
      readonly newer: readonly string[];
    }
  /** Replaced since: by `newer`, oldest first; its own record may have changed too. */
  | {
      readonly is: "replaced";
      readonly changes: readonly Change[];
      readonly newer: readonly string[];
    }
  /** The file has another number than the release that it states: somebody changed it. */
  | ({ readonly is: "altered"; readonly release: string } & Alteration)
  /** `dropped`: the reason that the latest release states, null where it states none. */
  | { readonly is: "withdrawn"; readonly dropped: DroppedFigure | null }
  /** The release of the file cannot be opened here, so nothing can be compared. */
  | { readonly is: "unknown-release" }
  /** No release that was looked into has such a figure. */
  | { readonly is: "unknown-figure" }
  /** The file does not say of which release it is; the figure stands. */
  | { readonly is: "undated"; readonly newer: readonly string[] };

/** `then`: the release of the file; "unknown": it cannot be opened; null: the file states none. */
export function verdictOn(id: string, then: Opened | "unknown" | null, latest: Opened): Verdict {
  const dropped = latest.release.dropped.find((row) => row.id === id) ?? null;
  if (!latest.catalog.hasFigure(id)) {
    const was = then !== null && then !== "unknown" && then.catalog.hasFigure(id);
    if (was || dropped !== null) return { is: "withdrawn", dropped };
    return { is: then === "unknown" ? "unknown-release" : "unknown-figure" };
  }
  const newer = newerThan(latest.catalog.figure(id), latest.catalog);
  if (then === null) return { is: "undated", newer };
  if (then === "unknown") return { is: "unknown-release" };
  if (!then.catalog.hasFigure(id)) return { is: "unknown-figure" };
  const known = new Set(newerThan(then.catalog.figure(id), then.catalog));
  const changes = changesOf(id, then.catalog, latest.catalog);
  if (newer.some((next) => !known.has(next))) return { is: "replaced", changes, newer };
  return changes.length > 0 ? { is: "revised", changes, newer } : { is: "unchanged", newer };
}

/** Figures that replace this one and were not published before it. */
function newerThan(figure: Figure, catalog: Catalog): readonly string[] {
  const published = (f: Figure) => catalog.source(f.source).published;
  const own = published(figure);
  return catalog
    .replacementsOf(figure.id)
    .filter((next) => {
      const date = published(next);
      return own === null || date === null || !isBefore(date, own);
    })
    .map((next) => next.id);
}

/** Dates, months and years of different precision are compared as far as both go. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
