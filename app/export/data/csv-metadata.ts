import type { Exhibit } from "../../domain/exhibit.ts";
import { LANGUAGES, type Language } from "../../domain/language.ts";
import type { Edition } from "../edition.ts";
import { fileName } from "../file-name.ts";
import { exportWords } from "../words.ts";
import { type About, aboutOf } from "./about.ts";
import type { DataColumn } from "./columns.ts";
import { LINE_END } from "./csv.ts";
import { columnsOf } from "./share-columns.ts";
import { dataWords } from "./words.ts";

/**
 * What stands beside the CSV file as `<file name>-metadata.json` (W3C, "Metadata Vocabulary for
 * Tabular Data"): its columns in both languages, and what the file is of.
 */
export function exhibitToCsvMetadata(
  exhibit: Exhibit,
  edition: Edition,
  language: Language,
): string {
  const about = aboutOf(exhibit, edition, language);
  const metadata = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": tagOf(language) }],
    url: fileName(exhibit, language, edition.release.version, "csv"),
    ...describe(about, language, edition),
    dialect: { encoding: "utf-8", delimiter: ",", header: true, lineTerminators: [LINE_END] },
    tableSchema: { primaryKey: "id", columns: columnsOf(exhibit).map(columnOf) },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

const tagOf = (language: Language) => (language === "zh" ? "zh-Hans" : language);

function describe(about: About, language: Language, edition: Edition) {
  const words = dataWords(language);
  return {
    "dc:title": about.title,
    "dc:description": about.summary,
    "dc:subject": about.subtitle,
    "dc:identifier": about.trace,
    "dc:source": about.permalink,
    "dc:publisher": exportWords(language).site,
    "dc:issued": edition.release.date,
    "dc:bibliographicCitation": about.citation,
    "dc:rights": about.licence,
    notes: [
      note(words.about.selection, about.selection),
      note(words.about.highlight, about.highlight),
      ...(about.choices === "" ? [] : [note(words.about.choices, about.choices)]),
      ...(about.share === "" ? [] : [note(words.about.share, about.share)]),
      { "dc:description": words.howToRead },
      { "dc:description": words.apostrophe },
    ],
  };
}

const note = (title: string, text: string) => ({ "dc:title": title, "dc:description": text });

function columnOf({ name, label, type }: DataColumn) {
  const titles = Object.fromEntries(
    LANGUAGES.map((language) => [tagOf(language), label[language]] as const),
  );
  // The header row holds the names, whatever the language.
  return { name, titles: { und: name, ...titles }, datatype: type, required: name === "id" };
}
