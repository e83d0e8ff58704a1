import type { Figure } from "../release.ts";
import { isHypothetical } from "../rivals.ts";

/** Words that say which path of several a scenario is. */
const PATHS: readonly (readonly [string, RegExp])[] = [
  ["baseline", /\bbaseline\b|\bbest\b|\bcentral\b/i],
  ["downside", /\bdownside\b|\bpessimistic\b|\blower-case\b/i],
  ["optimistic", /\boptimistic\b/i],
  ["severe", /\bsevere\b|\bhigh damage\b|\bmore severe\b/i],
];

function pathsOf(scenario: string): ReadonlySet<string> {
  return new Set(PATHS.filter(([, word]) => word.test(scenario)).map(([name]) => name));
}

/** What a scenario assumes once the issue of its growth forecast is left out: "Growth forecasts". */
function assumptionOf(scenario: string): string {
  return scenario
    .replace(
      /\b(January|February|March|April|May|June|July|August|September|October|November|December|spring|mid-)\b ?/gi,
      "",
    )
    .replace(/\b20\d\d\b/g, "")
    .replace(/[,:;].*$/, "")
    .replace(/\s+(of|in)\s*$/i, "")
    .trim()
    .toLowerCase();
}

/**
 * Whether two scenarios make two numbers that cannot stand in for each other: one is a goal or a path
 * that did not happen; or they are other paths (baseline, downside …), or other assumptions than a
 * later issue of the same forecast. Scenarios of which one path stands in both do not.
 */
export function scenariosPart(a: Figure, b: Figure): boolean {
  if (isHypothetical(a) !== isHypothetical(b)) return true;
  const [one, other] = [a.scenario?.en, b.scenario?.en];
  if (one === undefined || other === undefined || one === other) return false;
  const [paths, others] = [pathsOf(one), pathsOf(other)];
  if (paths.size > 0 && others.size > 0) return ![...paths].some((path) => others.has(path));
  return assumptionOf(one) !== assumptionOf(other);
}
