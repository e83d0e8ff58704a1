import type { Catalog } from "../catalog.ts";
import type { Language } from "../language.ts";
import type { Figure, Source } from "../release.ts";
import { type ListEntry, noteWithOthers, pageEntry, sourceEntry } from "./list-entry.ts";
import type { CitedPage } from "./site-work.ts";
import { kindWords } from "./words.ts";
import type { Reader, Work } from "./work.ts";

interface CslDate {
  readonly "date-parts": readonly [readonly number[]];
}

type CslName = { readonly literal: string } | { readonly family: string; readonly given?: string };

/** An item of CSL-JSON 1.0; a field that is not known is undefined and so leaves no trace in JSON. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly CslName[] | undefined;
  readonly "container-title"?: string | undefined;
  readonly publisher?: string | undefined;
  readonly issued?: CslDate | undefined;
  readonly accessed?: CslDate | undefined;
  readonly URL?: string | undefined;
  readonly genre?: string | undefined;
  readonly version?: string | undefined;
  readonly language?: string | undefined;
  readonly note?: string | undefined;
  readonly keyword?: string | undefined;
}

/** A JSON array of items, UTF-8. */
export function bibliographyToCslJson(entries: readonly ListEntry[]): string {
  return `${JSON.stringify(entries.map(itemOf), null, 2)}\n`;
}

export function sourceToCslJson(
  source: Source,
  reader: Reader,
  permalinks: readonly string[] = [],
): string {
  return bibliographyToCslJson([sourceEntry(source, reader, permalinks)]);
}

export function pageToCslJson(
  figure: Figure,
  catalog: Catalog,
  language: Language,
  page: CitedPage,
): string {
  return bibliographyToCslJson([pageEntry(figure, catalog, language, page)]);
}

/** One work as an item. */
export function itemOf(entry: ListEntry): CslItem {
  const { work, permalinks } = entry;
  const [body] = work.creators;
  const issuer = work.kind === "report" && typeof body === "string" ? body : null;
  return {
    id: work.key,
    // CSL has no press release.
    type: work.kind === "press-release" ? "webpage" : work.kind,
    title: work.title,
    author: authorsOf(work),
    "container-title": work.container ?? undefined,
    publisher: work.publisher ?? issuer ?? undefined,
    issued: dateOf(work.published),
    accessed: dateOf(work.accessed),
    URL: work.url ?? undefined,
    genre: kindWords(work.kind, work.voice) ?? undefined,
    version: work.version ?? undefined,
    language: work.titleLanguage,
    note: noteWithOthers(entry) ?? undefined,
    keyword: permalinks.length === 0 ? undefined : permalinks.join(", "),
  };
}

function authorsOf({ creators }: Work): readonly CslName[] | undefined {
  const names = creators.map((one): CslName => {
    if (typeof one === "string") return { literal: one };
    return one.given === null ? { family: one.family } : { family: one.family, given: one.given };
  });
  return names.length === 0 ? undefined : names;
}

function dateOf(date: string | null): CslDate | undefined {
  return date === null ? undefined : { "date-parts": [date.split("-").map(Number)] };
}
