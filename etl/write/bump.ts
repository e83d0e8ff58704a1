import type { Difference } from "./diff-releases.ts";

/** patch: wording; minor: something added; major: a published value or id changed or removed. */
export type Bump = "none" | "patch" | "minor" | "major";

/** Fields that are, or decide what is, a published value. All others are wording and evidence. */
const VALUES: Readonly<Record<string, ReadonlySet<string>>> = {
  figures: new Set([
    "indicator",
    "geography",
    "period",
    "estimate",
    "povertyLine",
    "baseline",
    "series",
    "supersedes",
  ]),
  indicators: new Set(["measure", "unit"]),
  cited: new Set([
    "indicator",
    "geography",
    "period",
    "estimate",
    "originFigure",
    "agreement",
    "shortCode",
    "figure",
  ]),
  denominators: new Set(["geography", "period", "value", "unit", "figure"]),
  derived: new Set(["unit", "formula", "inputs", "estimate"]),
};

/** The least version step that the differences allow. */
export function bumpFor(differences: readonly Difference[]): Bump {
  let bump: Bump = "none";
  for (const { kind, table, field } of differences) {
    if (kind === "removed") return "major";
    if (kind === "changed" && VALUES[table]?.has(field) === true) return "major";
    if (kind === "added") bump = "minor";
    else if (bump === "none") bump = "patch";
  }
  return bump;
}

/** The version that follows `version` by `bump`: 1.2.3 → 1.2.4, 1.3.0 or 2.0.0. */
export function nextVersion(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  switch (bump) {
    case "major":
      return `${major + 1}.0.0`;
    case "minor":
      return `${major}.${minor + 1}.0`;
    case "patch":
      return `${major}.${minor}.${patch + 1}`;
    case "none":
      return version;
  }
}
