import { type Chart, isDashed, withFigures } from "../../charts/input.ts";
import { rowWords } from "../../charts/row-words.ts";
import { type Facet, facetWords } from "../../charts/scope.ts";
import { issuerWords, publishedWords } from "../../charts/sentence.ts";
import { chartWords } from "../../charts/words.ts";
import type { Language } from "../../domain/language.ts";
import { dateWords } from "../../domain/period-words.ts";
import type { Figure } from "../../domain/release.ts";
import type { Edition } from "../edition.ts";
import { slideWords } from "./words.ts";

/** Said on the screen of every row as soon as two rows need it; on a slide only of those that do. */
const IF_NEEDED: readonly Facet[] = ["scenario", "population", "baseline", "method"];

type Parts = ReadonlyMap<string, readonly string[]>;

/**
 * Names of rows: issuer, date and whatever changes what a number means; of the rest, where there are
 * `many`, no more than tells a row from the others. The issuer is named wherever there is more than one,
 * the day where two rows would read alike, and a period beside a date of publication says which is which.
 */
export function rowNames(
  figures: readonly Figure[],
  edition: Edition,
  language: Language,
  many: boolean,
): ReadonlyMap<string, string> {
  const { catalog } = edition;
  const input = withFigures({ figures, catalog, language, width: 1000 }, figures);
  const { join } = chartWords(language);
  const own = slideWords(language);
  const parts = many ? shortParts(figures, input) : wholeParts(figures, input);
  const issuers = new Set(figures.map((figure) => issuerWords(figure, input)));
  const nameOf = (figure: Figure, inFull: boolean, named = inFull): string => {
    const [head = "", ...tail] = parts.get(figure.id) ?? [];
    const issuer = issuerWords(figure, input);
    const needed = named || issuers.size > 1 || head === "";
    const first = needed && ![head, ...tail].includes(issuer) ? [head, issuer] : [head];
    const date = publishedWords(figure, input, "short");
    const { published } = catalog.source(figure.source);
    const exact = inFull && published !== null ? dateWords(published, language, "short") : date;
    const period = facetWords("period", figure, catalog, language);
    const both = published !== null && tail.includes(date) && [head, ...tail].includes(period);
    const dated = tail.map((part) =>
      part === date ? (both ? own.publishedIn(exact) : exact) : part,
    );
    const rest = inFull && !tail.includes(date) ? [...dated, exact] : dated;
    const all = [...first, ...rest].map((part) =>
      both && part === period ? own.forPeriod(period) : part,
    );
    return join(all.filter((part) => part !== ""));
  };
  const plain = figures.map((figure) => nameOf(figure, false));
  const isTwice = (name: string) => plain.indexOf(name) !== plain.lastIndexOf(name);
  const isAny = plain.some(isTwice);
  return new Map(figures.map((f, i) => [f.id, nameOf(f, isTwice(plain[i] ?? ""), isAny)] as const));
}

function wholeParts(figures: readonly Figure[], input: Chart): Parts {
  const words = rowWords(figures, input);
  return new Map(
    figures.map((figure) => {
      const { head = figure.id, tail = [] } = words.get(figure.id) ?? {};
      return [figure.id, [head, ...tail]] as const;
    }),
  );
}

/** A goal or a path that did not happen keeps saying so. */
function shortParts(figures: readonly Figure[], input: Chart): Parts {
  const { catalog, language } = input;
  const whole = wholeParts(figures, input);
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
      return [figure.id, parts.slice(0, count)] as const;
    }),
  );
}
