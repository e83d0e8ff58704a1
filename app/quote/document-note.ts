import type { Catalog } from "../domain/catalog.ts";
import type { Language } from "../domain/language.ts";
import type { CitedFigure, Figure } from "../domain/release.ts";
import type { QuoteFinding } from "./check-text.ts";

/** Our finding on a number that a document of the dialogue prints. */
export interface DocumentNote {
  /** "Out of date"; 已过时. */
  readonly label: string;
  readonly text: string;
}

/** The cited figure whose finding a reader of `figure` must hear. */
function citedOf(figure: Figure, { verdict }: QuoteFinding, catalog: Catalog): CitedFigure | null {
  const cited = catalog.citedBy(figure.id);
  if (cited !== null) return cited;
  // Said of the origin itself, only its age still matters: the other faults are the document's.
  const stale = catalog.citedFrom(figure.id).find((c) => c.agreement === "out-of-date");
  return verdict === "correct" ? (stale ?? null) : null;
}

/**
 * What the tables find wrong with the dialogue's own number where a text says it as printed; null where
 * it is faithful, or `figure` is none of them.
 */
export function documentNote(
  figure: Figure,
  finding: QuoteFinding,
  catalog: Catalog,
  language: Language,
): DocumentNote | null {
  const cited = citedOf(figure, finding, catalog);
  if (cited === null || cited.agreement === "faithful") return null;
  const label = catalog.term("agreement", cited.agreement).label[language];
  return { label, text: cited.departs[language] };
}
