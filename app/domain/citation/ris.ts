import type { Catalog } from "../catalog.ts";
import type { Language } from "../language.ts";
import type { Figure, Source } from "../release.ts";
import { type ListEntry, noteWithOthers, pageEntry, sourceEntry } from "./list-entry.ts";
import type { CitedPage } from "./site-work.ts";
import type { Reader, Work } from "./work.ts";

const TYPES: Readonly<Record<string, string>> = {
  "article-newspaper": "NEWS",
  "article-magazine": "MGZN",
  "article-journal": "JOUR",
  "post-weblog": "BLOG",
  report: "RPRT",
  book: "BOOK",
  dataset: "DATA",
  legislation: "STAT",
};

/** UTF-8, CRLF, a field a line however long; a body as author ends in a comma. */
export function bibliographyToRis(entries: readonly ListEntry[]): string {
  return entries.map(entryText).join("");
}

export function sourceToRis(
  source: Source,
  reader: Reader,
  permalinks: readonly string[] = [],
): string {
  return bibliographyToRis([sourceEntry(source, reader, permalinks)]);
}

export function pageToRis(
  figure: Figure,
  catalog: Catalog,
  language: Language,
  page: CitedPage,
): string {
  return bibliographyToRis([pageEntry(figure, catalog, language, page)]);
}

function entryText(entry: ListEntry): string {
  const { work, permalinks } = entry;
  const [year, month, day] = work.published?.split("-") ?? [];
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ["TY", TYPES[work.kind] ?? (work.url === null ? "GEN" : "ELEC")],
    ["ID", work.key],
    ...authorsOf(work).map((name) => ["AU", name] as const),
    ["TI", work.title],
    ["T2", work.container],
    ["PB", publisherOf(work)],
    ["PY", year],
    ["DA", year === undefined ? null : `${year}/${month ?? ""}/${day ?? ""}/`],
    ["ET", work.version],
    ["LA", work.titleLanguage],
    ["UR", work.url],
    ["Y2", work.accessed === null ? null : `${work.accessed.replaceAll("-", "/")}/`],
    ["N1", noteWithOthers(entry)],
    ...permalinks.map((address) => ["KW", address] as const),
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === null || value === undefined ? [] : `${tag}  - ${value}\r\n`,
  );
  return `${lines.join("")}ER  - \r\n\r\n`;
}

/** "World Bank," "Kharas, Homi" "Mahler,": the comma says where the family name ends. */
function authorsOf({ creators }: Work): readonly string[] {
  return creators.map((one) =>
    typeof one === "string" ? `${one},` : `${one.family},${one.given ? ` ${one.given}` : ""}`,
  );
}

function publisherOf({ publisher, creators, kind }: Work): string | null {
  const [body] = creators;
  return publisher ?? (kind === "report" && typeof body === "string" ? body : null);
}
