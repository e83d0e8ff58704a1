import type { Source } from "../../app/domain/release.ts";
import { excerpt } from "../problem.ts";
import type { ColumnOf } from "../read/table-spec.ts";
import { TABLES } from "../read/table-spec.ts";
import { addressOrNull, id, optional, term, text, translated, translatedOrNull } from "./cells.ts";
import type { Context, Cursor } from "./cursor.ts";
import { positions } from "./cursor.ts";
import { publishedOrNull } from "./dates.ts";
import type { Glossary } from "./glossary.ts";
import type { Issuer } from "./parse-words.ts";
import type { Table } from "./table.ts";
import { parseTable } from "./table.ts";

const at = positions(TABLES.sources);

/** sources.csv. */
export function parseSources(
  folder: string,
  context: Context,
  issuers: Glossary<Issuer>,
): Table<Source, ColumnOf<"sources">> {
  return parseTable(folder, TABLES.sources, context, (c) => {
    const issuer = issuerOf(c, issuers);
    return {
      id: id(c, at.id),
      cslType: term<string>(c, at.csl_type, "csl_type"),
      title: text(c, at.title),
      titleWords: isDescription(c.cell(at.title)) ? translated(c, at.title) : null,
      issuer: issuer.name,
      issuerShort: issuer.short,
      authors: optional(c, at.authors),
      container: optional(c, at.container),
      published: publishedOrNull(c, at.published),
      language: language(c),
      url: addressOrNull(c, at.url),
      archiveUrl: addressOrNull(c, at.archive_url),
      note: translatedOrNull(c, at.note),
    };
  });
}

/** A title in square brackets is our description of a work whose title was not seen. */
function isDescription(title: string): boolean {
  return title.startsWith("[") && title.endsWith("]");
}

function issuerOf(c: Cursor, issuers: Glossary<Issuer>): Issuer {
  const name = text(c, at.issuer);
  const issuer = issuers.find(name);
  if (issuer !== undefined) return issuer;
  if (issuers.whole) {
    const remedy = "add a row with this name to issuers.csv";
    c.fault(at.issuer, `no Chinese name for ${excerpt(name)}`, "a row in issuers.csv", remedy);
  }
  return { name: { en: name, zh: name }, short: { en: name, zh: name } };
}

function language(c: Cursor): string {
  const cell = text(c, at.language);
  if (cell !== "" && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(cell)) {
    c.fault(at.language, excerpt(cell), "a BCP 47 language tag", "write en, zh, es …");
  }
  return cell;
}
