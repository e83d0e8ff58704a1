import { isDashed, withFigures } from "../../charts/input.ts";
import { rowWords } from "../../charts/row-words.ts";
import { type Facet, facetWords } from "../../charts/scope.ts";
import { chartWords } from "../../charts/words.ts";
import type { Language } from "../../domain/language.ts";
import type { Figure } from "../../domain/release.ts";
import type { Edition } from "../edition.ts";

/** Said on the screen of every row as soon as two rows need it; on a slide only of those that do. */
const IF_NEEDED: readonly Facet[] = ["scenario", "population", "baseline", "method"];

/**
 * Names of many rows: issuer, date and whatever changes what a number means, and of the rest no more
 * than tells a row from the others. A goal or a path that did not happen keeps saying so.
 */
export function shortNames(
  figures: readonly Figure[],
  edition: Edition,
  language: Language,
): ReadonlyMap<string, string> {
  const { catalog } = edition;
  const input = withFigures({ figures, catalog, language, width: 1000 }, figures);
  const words = rowWords(figures, input);
  const whole = new Map(
    figures.map((figure) => {
      const { head = figure.id, tail = [] } = words.get(figure.id) ?? {};
      return [figure.id, [head, ...tail] as readonly string[]] as const;
    }),
  );
  const isShared = (id: string, count: number) => {
    const own = whole.get(id)?.slice(0, count).join("\n");
    return figures.some((f) => f.id !== id && whole.get(f.id)?.slice(0, count).join("\n") === own);
  };
  return new Map(
    figures.map((figure) => {
      const parts = whole.get(figure.id) ?? [];
      const spare = new Set(IF_NEEDED.map((f) => facetWords(f, figure, catalog, language)));
      let count = parts.length;
      while (
        !isDashed(figure) &&
        count > 1 &&
        spare.has(parts[count - 1] ?? "") &&
        !isShared(figure.id, count - 1)
      ) {
        count--;
      }
      return [figure.id, chartWords(language).join(parts.slice(0, count))] as const;
    }),
  );
}
