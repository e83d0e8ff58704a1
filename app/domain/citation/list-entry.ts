import type { Catalog } from "../catalog.ts";
import type { Language } from "../language.ts";
import type { Figure, Source } from "../release.ts";
import { citeOneSource, reporterOf } from "./cite.ts";
import { plainText } from "./rich-text.ts";
import { type CitedPage, pageWork } from "./site-work.ts";
import { type Reader, type Work, workOf } from "./work.ts";

/** A work of a list or a file, once, with what it is there for. */
export interface ListEntry {
  readonly work: Work;
  /** Keys of the works it was read in; empty where it was read itself. */
  readonly readIn: readonly string[];
  /** Said in files beside the work; null: nothing to say. */
  readonly note: string | null;
  /** Addresses of the pages of its figures. */
  readonly permalinks: readonly string[];
}

/** Address of the page of a figure; null where the site's is not known. */
export type Permalink = (figureId: string) => string | null;

/** A source by itself. */
export function sourceEntry(
  source: Source,
  reader: Reader,
  permalinks: readonly string[] = [],
): ListEntry {
  return { work: workOf(source, reader), readIn: [], note: null, permalinks };
}

/** This site's page of a figure. */
export function pageEntry(
  figure: Figure,
  catalog: Catalog,
  language: Language,
  page: CitedPage,
): ListEntry {
  return siteEntry(pageWork(figure, catalog, language, page));
}

/** A page of this site, or its release. */
export function siteEntry(work: Work): ListEntry {
  return { work, readIn: [], note: null, permalinks: work.url === null ? [] : [work.url] };
}

/**
 * What a file says beside the work where its format has no "and others": that too, as an author called
 * "et al." would be printed as a name. null: nothing to say.
 */
export function noteWithOthers({ work, note }: ListEntry): string | null {
  const others = { en: "and others (authors not listed)", zh: "等（其余作者未列出）" };
  const said = [...(work.andOthers ? [others[work.voice]] : []), ...(note === null ? [] : [note])];
  return said.length === 0 ? null : said.join(work.voice === "zh" ? "；" : "; ");
}

interface Use {
  readonly source: Source;
  readonly figures: Set<string>;
  readonly reporters: Set<Source>;
  wasRead: boolean;
}

/**
 * Every work behind these figures once, in the order in which they are first cited; a work known
 * through others only comes before the first of them. @throws RangeError for an unknown id.
 */
export function entriesOf(
  figureIds: readonly string[],
  catalog: Catalog,
  reader: Reader,
  permalink: Permalink = () => null,
): readonly ListEntry[] {
  const uses = new Map<string, Use>();
  const use = (source: Source, figure: Figure) => {
    const fresh: Use = { source, figures: new Set(), reporters: new Set(), wasRead: false };
    const known = uses.get(source.id) ?? fresh;
    uses.set(source.id, known);
    known.figures.add(figure.id);
    return known;
  };
  for (const figure of figureIds.map((id) => catalog.figure(id))) {
    const reporter = reporterOf(figure, catalog);
    const origin = use(catalog.source(figure.source), figure);
    if (reporter === null) origin.wasRead = true;
    else {
      origin.reporters.add(reporter);
      use(reporter, figure).wasRead = true;
    }
  }
  return [...uses.values()].map(({ source, figures, reporters, wasRead }) => {
    const readIn = wasRead ? [] : [...reporters];
    return {
      work: workOf(source, reader),
      readIn: readIn.map(({ id }) => id),
      note: readIn.length === 0 ? null : noteOf(readIn, reader),
      permalinks: [...figures].map(permalink).filter((address) => address !== null),
    };
  });
}

function noteOf(reporters: readonly Source[], { language, accessed }: Reader): string {
  const style = language === "zh" ? "gbt-7714-2025" : "apa-7";
  const works = reporters.map((one) =>
    plainText(citeOneSource(one, style, language, accessed)).replace(/\.$/, ""),
  );
  return language === "zh" ? `转引自：${works.join("；")}` : `As cited in ${works.join("; ")}`;
}
