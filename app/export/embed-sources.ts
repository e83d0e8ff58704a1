import type { Catalog } from "../domain/catalog.ts";
import type { Exhibit } from "../domain/exhibit.ts";
import type { Language } from "../domain/language.ts";
import { dateWords } from "../domain/period-words.ts";
import type { Figure } from "../domain/release.ts";
import { exportWords } from "./words.ts";

export interface EmbedSource {
  /** "World Bank, Oct 2020", with whoever reported it. */
  readonly name: string;
  /** Page read, else the work's own address; null where neither is known. */
  readonly url: string | null;
}

/** The works of a chart, each once, in the order of its figures. */
export function embedSources(
  exhibit: Pick<Exhibit, "figures">,
  catalog: Catalog,
  language: Language,
): readonly EmbedSource[] {
  const works = new Map<string, EmbedSource>();
  for (const id of exhibit.figures) {
    const figure = catalog.figure(id);
    const name = nameOf(figure, catalog, language);
    const url = figure.evidenceUrl ?? catalog.source(figure.source).url;
    const key = `${figure.source}\n${name}`;
    if (!works.has(key)) works.set(key, { name, url });
  }
  return [...works.values()];
}

function nameOf(figure: Figure, catalog: Catalog, language: Language): string {
  const words = exportWords(language);
  const { issuerShort, published } = catalog.source(figure.source);
  const date =
    published === null ? words.noDate : dateWords(published.slice(0, 7), language, "short");
  const parts = [issuerShort[language], date];
  if (figure.verification !== "primary") {
    const reporter = figure.reportedBy === null ? null : catalog.source(figure.reportedBy);
    parts.push(
      reporter === null ? words.secondHand : words.asReportedBy(reporter.issuerShort[language]),
    );
  }
  return parts.join(words.comma);
}
