import type { Language } from "../../domain/language.ts";
import { escapeXml } from "../../render/xml.ts";
import type { Provenance } from "../svg-metadata.ts";
import { exportWords } from "../words.ts";
import { type PngText, XMP_KEY } from "./png-text.ts";

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const DC = "http://purl.org/dc/elements/1.1/";

/** XMP packet (ISO 16684-1) with Dublin Core; its identifier is the trace tag. */
function xmpOf(said: Provenance): string {
  const alternative = (name: string, words: string) =>
    `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(words)}</rdf:li></rdf:Alt></dc:${name}>`;
  const list = (name: string, kind: "Bag" | "Seq", words: readonly string[]) =>
    `<dc:${name}><rdf:${kind}>${words.map((w) => `<rdf:li>${escapeXml(w)}</rdf:li>`).join("")}</rdf:${kind}></dc:${name}>`;
  const properties = [
    `<dc:identifier>${escapeXml(said.trace)}</dc:identifier>`,
    `<dc:source>${escapeXml(said.sources.join("; "))}</dc:source>`,
    alternative("title", said.title),
    alternative("description", said.description),
    list("date", "Seq", [said.date]),
    list("language", "Bag", [said.language]),
    list("relation", "Bag", [said.address]),
    list("publisher", "Bag", [said.site]),
  ].join("");
  return (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>' +
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${RDF}"><rdf:Description rdf:about="" xmlns:dc="${DC}">` +
    `${properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`
  );
}

/** What a picture of ours says of itself to programs, as text chunks. */
export function provenanceTexts(said: Provenance, language: Language): readonly PngText[] {
  const words = exportWords(language);
  const release = words.release(said.version, said.date);
  const texts: Readonly<Record<string, string>> = {
    Title: said.title,
    Description: said.description,
    Source: said.sources.join("\n"),
    Citation: [said.title, said.site, release, said.address].join(words.comma),
    URL: said.address,
  };
  return [
    ...Object.entries(texts).map(([key, text]) => ({ key, text, language: said.language })),
    { key: XMP_KEY, text: xmpOf(said) },
  ];
}
