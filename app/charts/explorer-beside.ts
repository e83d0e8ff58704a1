import type { Figure } from "../domain/release.ts";
import type { ExplorerPanel } from "./explorer-panels.ts";

/**
 * Steps, in widths of a mark, by which figures of one time that no line joins stand beside each other,
 * oldest edition first, by id of the figure: ranges would cover one another.
 */
export function stepsBeside({ lines }: Pick<ExplorerPanel, "lines">): ReadonlyMap<string, number> {
  const joined = new Set(lines.flatMap(({ stretches }) => stretches.flat()));
  const loose = new Map<number, Figure[]>();
  for (const moment of lines.flatMap(({ moments }) => moments)) {
    if (joined.has(moment)) continue;
    loose.set(moment.at, [...(loose.get(moment.at) ?? []), moment.figure]);
  }
  return new Map(
    [...loose.values()].flatMap((figures) =>
      figures.map(({ id }, i) => [id, i - (figures.length - 1) / 2] as const),
    ),
  );
}
