import { openCatalog } from "../../app/domain/catalog.ts";
import type { Exhibit } from "../../app/domain/exhibit.ts";
import type { Words } from "../../app/domain/language.ts";
import type { Figure, Tables } from "../../app/domain/release.ts";
import type { Edition } from "../../app/export/edition.ts";
import { allExhibits, exhibitOfFigure } from "../../app/plan/exhibits.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

export const EDITION: Edition = {
  catalog: CATALOG,
  release: { version: RELEASE.version, date: RELEASE.date },
  site: "https://example.org/figures/",
};

/** `count` figures of the release, others in each run; a failure names the figure. */
export function sampleFigures(count: number): readonly Figure[] {
  const left = [...RELEASE.figures];
  return Array.from({ length: count }, () => {
    const at = Math.floor(Math.random() * left.length);
    const [figure] = left.splice(at, 1);
    if (figure === undefined) throw new RangeError("the release has fewer figures");
    return figure;
  });
}

export const alone = (figure: Figure): Exhibit => ({
  ...exhibitOfFigure(figure, CATALOG),
  kind: "ranges",
  figures: [figure.id],
});

/** A chart of each kind that the site shows. */
export const ONE_OF_EACH: readonly Exhibit[] = [
  ...new Map(allExhibits(CATALOG).map((exhibit) => [exhibit.kind, exhibit])).values(),
];

/** A release in which every text of one figure, and of all that it names, is `text`. */
export function hostileEdition(text: string): { exhibit: Exhibit; edition: Edition } {
  const figure = RELEASE.figures.find((f) => f.reportedBy !== null && f.scenario !== null);
  if (figure === undefined) throw new RangeError("no figure to spoil");
  const words: Words = { en: text, zh: text };
  const isOf = (id: string) => (row: { readonly id: string }) => row.id === id;
  const spoil = <T>(rows: readonly T[], wanted: (row: T) => boolean, more: Partial<T>) =>
    rows.map((row) => (wanted(row) ? { ...row, ...more } : row));
  const isSource = ({ id }: { readonly id: string }) =>
    id === figure.source || id === figure.reportedBy;
  const tables: Tables = {
    ...RELEASE,
    figures: spoil(RELEASE.figures, isOf(figure.id), {
      population: words,
      statedAs: text,
      scenario: words,
      methodNote: words,
      locator: words,
      evidenceUrl: text,
      caveat: words,
    }),
    indicators: spoil(RELEASE.indicators, isOf(figure.indicator), {
      name: words,
      definition: words,
    }),
    geographies: spoil(RELEASE.geographies, ({ code }) => code === figure.geography, {
      name: words,
    }),
    sources: spoil(RELEASE.sources, isSource, {
      title: text,
      titleWords: words,
      issuer: words,
      issuerShort: words,
      authors: text,
      container: text,
      url: text,
      archiveUrl: text,
      note: words,
    }),
    vocabulary: RELEASE.vocabulary.map((term) => ({ ...term, label: words, meaning: words })),
  };
  return { exhibit: alone(figure), edition: { ...EDITION, catalog: openCatalog(tables) } };
}
