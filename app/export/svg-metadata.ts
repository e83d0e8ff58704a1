import type { Exhibit } from "../domain/exhibit.ts";
import type { Language } from "../domain/language.ts";
import { escapeXml } from "../render/xml.ts";
import type { Scene } from "../scene/scene.ts";
import { type Edition, statedAddress } from "./edition.ts";
import { figureFacts } from "./facts.ts";
import { shownEdition, totalWords } from "./shown-edition.ts";
import { traceTag } from "./trace.ts";
import { exportWords } from "./words.ts";

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const DC = "http://purl.org/dc/elements/1.1/";

/** Title, sources, trace, words, date and address of a picture. */
export interface Provenance {
  readonly title: string;
  /** Each source once: issuer, title, date, address, second-hand said so. */
  readonly sources: readonly string[];
  readonly trace: string;
  readonly description: string;
  /** ISO date of the release. */
  readonly date: string;
  readonly version: string;
  readonly language: string;
  readonly address: string;
  readonly site: string;
}

/** Of the figures that the sheet shows. */
export function provenanceOf(
  { scene, exhibit }: { readonly scene: Scene; readonly exhibit: Exhibit },
  edition: Edition,
  language: Language,
): Provenance {
  const words = exportWords(language);
  const shown = shownEdition(exhibit, edition);
  const total = totalWords(shown, language);
  const sources = figureFacts(exhibit, shown, language).map((facts) =>
    [facts.issuer, facts.sourceTitle, facts.published, facts.secondHand, facts.url]
      .filter((part) => part !== null)
      .join(words.comma),
  );
  return {
    title: scene.title,
    sources: [
      ...new Set(sources),
      ...(total === null ? [] : [`${total.sentence}${total.url === null ? "" : `, ${total.url}`}`]),
    ],
    trace: traceTag(exhibit, edition.release.version),
    description: scene.description,
    date: edition.release.date,
    version: edition.release.version,
    language: language === "en" ? "en" : "zh-CN",
    address: statedAddress(exhibit, edition, language),
    site: words.site,
  };
}

/** Dublin Core in RDF: what programs and libraries read out of a picture. Well-formed XML. */
export function rdfOf(provenance: Provenance): string {
  const dc = (name: string, words: string) => `<dc:${name}>${escapeXml(words)}</dc:${name}>`;
  const said = [
    dc("title", provenance.title),
    dc("identifier", provenance.trace),
    ...provenance.sources.map((source) => dc("source", source)),
    dc("description", provenance.description),
    dc("date", provenance.date),
    dc("language", provenance.language),
    dc("relation", provenance.address),
    dc("publisher", provenance.site),
  ].join("");
  return `<rdf:RDF xmlns:rdf="${RDF}" xmlns:dc="${DC}"><rdf:Description rdf:about="">${said}</rdf:Description></rdf:RDF>`;
}
