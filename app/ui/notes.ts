import type { Catalog } from "../domain/catalog.ts";
import type { Figure } from "../domain/release.ts";

/** One numbered source note of a page: a work, and where it was read. */
export interface Note {
  readonly number: number;
  readonly source: string;
  readonly reportedBy: string | null;
  /** The page to open; null: no public address is known. */
  readonly url: string | null;
}

export interface Notes {
  readonly all: readonly Note[];
  /** @throws RangeError if the figure is not on this page. */
  numberOf(figureId: string): number;
}

const keyOf = (f: Figure) => `${f.source}\n${f.reportedBy ?? ""}\n${f.evidenceUrl ?? ""}`;

/** Numbers the sources of `figures` in the order of their first appearance. */
export function numberNotes(figures: readonly Figure[], catalog: Catalog): Notes {
  const notes = new Map<string, Note>();
  const numbers = new Map<string, number>();
  for (const figure of figures) {
    const key = keyOf(figure);
    const note = notes.get(key) ?? {
      number: notes.size + 1,
      source: figure.source,
      reportedBy: figure.reportedBy,
      url: figure.evidenceUrl ?? catalog.source(figure.source).url,
    };
    notes.set(key, note);
    numbers.set(figure.id, note.number);
  }
  return {
    all: [...notes.values()],
    numberOf: (id) => {
      const number = numbers.get(id);
      if (number === undefined) throw new RangeError(`figure not on this page: ${id}`);
      return number;
    },
  };
}
