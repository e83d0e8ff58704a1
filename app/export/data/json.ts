import { shownEstimate } from "../../domain/estimate.ts";
import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import type { Denominator, Figure } from "../../domain/release.ts";
import type { Edition } from "../edition.ts";
import { figureFacts } from "../facts.ts";
import { shownEdition } from "../shown-edition.ts";
import { aboutOf } from "./about.ts";
import { columnsOf } from "./share-columns.ts";
import { dataWords } from "./words.ts";

/** Raised only when a reader of the old shape would misread the new one. */
const FORMAT = 1;

/**
 * The figures of a chart as JSON: each as in the release (`record`) and in words of `language`
 * (`words`), with every indicator, place, source and term that they name, and what the file is of.
 */
export function exhibitToJson(exhibit: Exhibit, edition: Edition, language: Language): string {
  const { title, subtitle, summary, selection, ...about } = aboutOf(exhibit, edition, language);
  // Records are those of the release; shares stand beside them.
  const figures = exhibit.figures.map((id) => edition.catalog.figure(id));
  const shown = shownEdition(exhibit, edition);
  const words = new Map(figureFacts(exhibit, shown, language).map((f) => [f.id, f]));
  const { kind, highlight } = exhibit;
  const file = {
    format: FORMAT,
    language,
    title,
    subtitle,
    summary,
    release: edition.release,
    permalink: about.permalink,
    citation: about.citation,
    licence: about.licence,
    trace: about.trace,
    selection: {
      text: selection,
      kind,
      figures: exhibit.figures,
      highlight,
      ...(about.choices === "" ? {} : { chosen: about.choices, address: exhibit.path }),
    },
    ...(shown.shares === undefined
      ? {}
      : { share: { text: about.share, total: shown.shares.total, unit: "percent" } }),
    howToRead: dataWords(language).howToRead,
    fields: fieldsOf(exhibit, language),
    figures: figures.map((record) => ({
      record,
      ...(shown.shares === undefined
        ? {}
        : { share: shownEstimate(shown.catalog.figure(record.id).estimate) }),
      words: words.get(record.id),
    })),
    ...recordsOf(figures, shown.shares?.total ?? null, edition),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What the columns of the flat formats are called; their names are those of the records in snake case. */
function fieldsOf(exhibit: Exhibit, language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(columnsOf(exhibit).map(({ name, label }) => [name, label[language]]));
}

/** The rows of other tables that the figures name, each once, in the order of their first mention. */
function recordsOf(figures: readonly Figure[], total: Denominator | null, { catalog }: Edition) {
  const once = <T>(ids: readonly (string | null)[], read: (id: string) => T): readonly T[] =>
    [...new Set(ids.filter((id) => id !== null))].map(read);
  const terms = figures.flatMap((figure) => termsOf(figure));
  const units = figures.map((f) => `unit/${catalog.indicator(f.indicator).unit}`);
  return {
    indicators: once(
      figures.map((f) => f.indicator),
      catalog.indicator,
    ),
    geographies: once(
      figures.map((f) => f.geography),
      catalog.geography,
    ),
    sources: once(
      [...figures.flatMap((f) => [f.source, f.reportedBy]), total?.source ?? null],
      catalog.source,
    ),
    cited: figures.flatMap((f) => catalog.citedBy(f.id) ?? []),
    vocabulary: once([...units, ...terms], (key) => {
      const [column = "", ...value] = key.split("/");
      return catalog.term(column, value.join("/"));
    }),
  };
}

function termsOf({ povertyLine, baseline, method, estimate }: Figure): readonly (string | null)[] {
  return [
    povertyLine === null ? null : `poverty_line/${povertyLine}`,
    baseline === null ? null : `baseline/${baseline}`,
    `method/${method}`,
    "kind" in estimate ? `range_kind/${estimate.kind}` : null,
  ];
}
