import type { Catalog } from "../catalog.ts";
import type { Language } from "../language.ts";
import { dateWords } from "../period-words.ts";
import { spokenLine } from "../spoken-line.ts";
import { spokenSource } from "../spoken-source.ts";
import { bibliographyToBibtex } from "./bibtex.ts";
import { citeOneSource, citeSource, citeWork } from "./cite.ts";
import type { FileFormat, Style } from "./cite-forms.ts";
import { bibliographyToCslJson } from "./csl-json.ts";
import { entriesOf, type Permalink, siteEntry, sourceEntry } from "./list-entry.ts";
import { readingList } from "./reading-list.ts";
import { linked, type RichText } from "./rich-text.ts";
import { bibliographyToRis } from "./ris.ts";
import { type CitedPage, SITE_NAME, siteWork } from "./site-work.ts";

/** What is cited. `spoken`: ids of the figures that are said of a chart. */
export type CiteSubject =
  | { readonly kind: "figure"; readonly figure: string }
  | { readonly kind: "source"; readonly source: string }
  | {
      readonly kind: "list";
      readonly figures: readonly string[];
      readonly spoken: readonly string[];
    };

export interface CiteRequest {
  readonly subject: CiteSubject;
  readonly catalog: Catalog;
  readonly language: Language;
  /** The page of this site that is cited beside the sources: its name makes its key. */
  readonly page: CitedPage & { readonly name: string; readonly title: string };
  readonly permalink: Permalink;
}

/** A citation for people: the sources, then the page or release of this site. */
export interface CitationSet {
  readonly sources: readonly RichText[];
  readonly page: RichText;
}

/**
 * The sources and this page in a style, or as said aloud. Several sources make a list of that style.
 * @throws RangeError for an id that the catalog does not have.
 */
export function citationSet(request: CiteRequest, form: Style | "spoken"): CitationSet {
  const { subject, catalog, language, page } = request;
  if (form === "spoken") return spokenSet(request);
  const own = siteWork(page.name, page.title, language, page);
  const { accessed } = page;
  switch (subject.kind) {
    case "figure": {
      const figure = catalog.figure(subject.figure);
      const source = citeSource(figure, catalog, form, language, accessed);
      return { sources: [source], page: citeWork(own, form) };
    }
    case "source": {
      const source = catalog.source(subject.source);
      const cited = citeOneSource(source, form, language, accessed);
      return { sources: [cited], page: citeWork(own, form) };
    }
    case "list": {
      const all = readingList(subject.figures, catalog, form, language, accessed, own);
      return { sources: all.slice(0, -1), page: all.at(-1) ?? [] };
    }
  }
}

/**
 * The same as the text of a file for programs, this page last.
 * @throws RangeError for an id that the catalog does not have.
 */
export function citationFile(request: CiteRequest, format: FileFormat): string {
  const { subject, catalog, language, page, permalink } = request;
  const reader = { language, accessed: page.accessed };
  const own = siteEntry(siteWork(page.name, page.title, language, page));
  const cited =
    subject.kind === "source"
      ? [sourceEntry(catalog.source(subject.source), reader)]
      : entriesOf(
          subject.kind === "figure" ? [subject.figure] : subject.figures,
          catalog,
          reader,
          permalink,
        );
  const entries = [...cited, own];
  switch (format) {
    case "bibtex":
      return bibliographyToBibtex(entries);
    case "ris":
      return bibliographyToRis(entries);
    case "csl-json":
      return bibliographyToCslJson(entries);
  }
}

/** Sentences to read aloud, and where they can be looked up. */
function spokenSet({ subject, catalog, language, page }: CiteRequest): CitationSet {
  const line = (id: string): RichText => [
    { text: spokenLine(catalog.figure(id), catalog, language) },
  ];
  const sources =
    subject.kind === "source"
      ? [[{ text: spokenSource(catalog.source(subject.source), language) }]]
      : (subject.kind === "figure" ? [subject.figure] : subject.spoken).map(line);
  return { sources, page: whereWords(page, language) };
}

/** "Social Protection Figures, release 1.0.0 of 21 November 2026, https://…, read on 25 November 2026." */
function whereWords({ release, address, accessed }: CitedPage, language: Language): RichText {
  const site = SITE_NAME[language];
  const date = dateWords(release.date, language);
  const read = address === null || accessed === null ? null : dateWords(accessed, language);
  const at: RichText = address === null ? [] : [linked(address)];
  if (language === "zh") {
    const head = `${site}第${release.version}版（${date}）`;
    return [
      { text: at.length === 0 ? head : `${head}，` },
      ...at,
      { text: read === null ? "。" : `，${read}访问。` },
    ];
  }
  const head = `${site}, release ${release.version} of ${date}`;
  return [
    { text: at.length === 0 ? head : `${head}, ` },
    ...at,
    { text: read === null ? "." : `, read on ${read}.` },
  ];
}
