import { knownBy } from "../domain/as-of.ts";
import type { Catalog } from "../domain/catalog.ts";
import type { Language } from "../domain/language.ts";
import { estimateWords } from "../domain/number-words.ts";
import { periodWords } from "../domain/period-words.ts";
import type { Finder, Match } from "./find.ts";

/** One answer as it is shown: all that a person needs to tell it from the others. */
export interface FoundRow {
  readonly id: string;
  /** F07; null for a figure that the documents do not cite. */
  readonly code: string | null;
  readonly value: string;
  readonly name: string;
  readonly issuer: string;
  readonly date: string;
  readonly place: string;
  readonly match: Match;
  /** ISO date before which it was not out; empty where nothing is known. */
  readonly known: string;
}

/** What the find field shows for one query. */
export interface Reply {
  readonly query: string;
  readonly rows: readonly FoundRow[];
  /** Nothing answers: the rows are only near. */
  readonly isNone: boolean;
  /** Answered from a part of the figures; the whole release is still on its way. */
  readonly isPart?: boolean;
}

/** Answers a query in words of one language, at most `limit` rows. */
export function replyTo(
  query: string,
  limit: number,
  { finder, catalog, language }: { finder: Finder; catalog: Catalog; language: Language },
): Reply {
  const { found, isNone } = finder.find(query, limit);
  const rows = found.map(({ figure, match }): FoundRow => {
    const { name, unit } = catalog.indicator(figure.indicator);
    return {
      id: figure.id,
      code: catalog.citedBy(figure.id)?.shortCode ?? null,
      value: estimateWords(figure.estimate, unit, language),
      name: name[language],
      issuer: catalog.source(figure.source).issuerShort[language],
      date: periodWords(figure.period, language),
      place: catalog.geography(figure.geography).name[language],
      match,
      known: knownBy(figure, catalog) ?? figure.period.split("/").at(-1) ?? "",
    };
  });
  return { query, rows, isNone };
}
