import type { Catalog } from "../catalog.ts";
import type { Language } from "../language.ts";
import type { Figure, Source } from "../release.ts";
import { type ListEntry, pageEntry, sourceEntry } from "./list-entry.ts";
import type { Person } from "./person-names.ts";
import type { CitedPage } from "./site-work.ts";
import type { Reader, Work } from "./work.ts";

const TYPES: Readonly<Record<string, string>> = { report: "techreport", book: "book" };
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
};

/** UTF-8. Bodies and titles are in double braces: no program splits or re-cases them. */
export function bibliographyToBibtex(entries: readonly ListEntry[]): string {
  return entries.map(entryText).join("\n");
}

export function sourceToBibtex(
  source: Source,
  reader: Reader,
  permalinks: readonly string[] = [],
): string {
  return bibliographyToBibtex([sourceEntry(source, reader, permalinks)]);
}

export function pageToBibtex(
  figure: Figure,
  catalog: Catalog,
  language: Language,
  page: CitedPage,
): string {
  return bibliographyToBibtex([pageEntry(figure, catalog, language, page)]);
}

function entryText({ work, note, permalinks }: ListEntry): string {
  const type = work.kind.startsWith("article-") ? "article" : (TYPES[work.kind] ?? "misc");
  const fields: readonly (readonly [string, string | null])[] = [
    ["author", authorsOf(work)],
    ["title", doubled(work.title)],
    ...placesOf(work, type),
    ...datesOf(work),
    ["url", braced(addressOf(work.url))],
    ["urldate", braced(work.accessed)],
    ["langid", /^zh\b/.test(work.titleLanguage) ? "{chinese}" : null],
    ["version", braced(work.version)],
    ["note", braced(note === null ? null : escaped(note))],
    ["keywords", permalinks.length === 0 ? null : braced(permalinks.map(escaped).join(", "))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : `  ${name} = ${value},\n`,
  );
  return `@${type}{${work.key},\n${lines.join("")}}\n`;
}

function placesOf(
  { container, publisher, creators, kind }: Work,
  type: string,
): readonly (readonly [string, string | null])[] {
  const [body] = creators;
  if (type === "techreport") {
    const institution = publisher ?? (typeof body === "string" ? body : null);
    return [
      ["institution", doubled(institution)],
      ["series", doubled(container)],
    ];
  }
  const within = type === "article" || kind === "post-weblog" ? "journal" : "howpublished";
  return [
    [within, doubled(container)],
    ["publisher", doubled(publisher)],
  ];
}

/** Year and month for BibTeX; `date` carries the day for programs that know it. */
function datesOf({ published }: Work): readonly (readonly [string, string | null])[] {
  const [year, month] = published?.split("-") ?? [];
  return [
    ["year", braced(year ?? null)],
    ["month", MONTHS[Number(month) - 1] ?? null],
    ["date", braced(published)],
  ];
}

function authorsOf({ creators, andOthers }: Work): string | null {
  if (creators.length === 0) return null;
  const names = creators.map((one) =>
    typeof one === "string" ? `{${escaped(one)}}` : personText(one),
  );
  return `{${[...names, ...(andOthers ? ["others"] : [])].join(" and ")}}`;
}

function personText({ family, given }: Person): string {
  if (given !== null) return `${escaped(family)}, ${escaped(given)}`;
  // Braces keep the words of one family name together.
  return /[\s,]/.test(family) ? `{${escaped(family)}}` : escaped(family);
}

function doubled(text: string | null): string | null {
  return text === null ? null : `{{${escaped(text)}}}`;
}

function braced(text: string | null): string | null {
  return text === null ? null : `{${text}}`;
}

/** Marks of TeX as text; two dashes or quotation marks stay two. */
function escaped(text: string): string {
  const marks = isBalanced(text) ? /[\\~^]/g : /[\\~^{}]/g;
  return text
    .replace(/[#$%&_{}\\~^]/g, (mark) => (mark.match(marks) ? (ESCAPES[mark] ?? "") : `\\${mark}`))
    .replace(/([-`'])(?=\1)/g, "$1{}");
}

/** BibTeX counts braces though they are escaped; those without a partner are spelt out. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const mark of text) {
    depth += Number(mark === "{") - Number(mark === "}");
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Addresses are read as they stand; only what would end the field is encoded. */
function addressOf(url: string | null): string | null {
  return url?.replace(/[{}\\\s]/g, encodeURIComponent) ?? null;
}
