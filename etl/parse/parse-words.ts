import type { Words } from "../../app/domain/language.ts";
import type { Problem } from "../problem.ts";
import { TABLES } from "../read/table-spec.ts";
import { optional, text, words } from "./cells.ts";
import { Context, positions } from "./cursor.ts";
import { Glossary } from "./glossary.ts";
import { parseTable } from "./table.ts";

/** Name and short name of who publishes. */
export interface Issuer {
  readonly name: Words;
  readonly short: Words;
}

/** translations.csv: English text → both languages. The text is the key, so it must be unique. */
export function parseTranslations(folder: string, problems: Problem[]): Glossary<Words> {
  const found = new Glossary<Words>();
  const at = positions(TABLES.translations);
  const table = parseTable(
    folder,
    TABLES.translations,
    new Context(problems, new Glossary()),
    (c) => {
      const both = words(c, at.text_en, at.text_zh);
      if (found.has(both.en)) {
        c.fault(at.text_en, "the same text twice", "one row a text", "delete one of the two rows");
      }
      found.add(both.en, both, c.line);
    },
  );
  found.whole = table.whole;
  return found;
}

/** issuers.csv: English name → names in both languages. A missing short name is the name itself. */
export function parseIssuers(folder: string, problems: Problem[]): Glossary<Issuer> {
  const found = new Glossary<Issuer>();
  const at = positions(TABLES.issuers);
  const table = parseTable(folder, TABLES.issuers, new Context(problems, new Glossary()), (c) => {
    const name = words(c, at.name_en, at.name_zh);
    if (found.has(name.en)) {
      c.fault(at.name_en, "the same name twice", "one row an issuer", "delete one of the two rows");
    }
    const short = {
      en: optional(c, at.short_en) ?? name.en,
      zh: optional(c, at.short_zh) ?? name.zh,
    };
    found.add(text(c, at.name_en), { name, short }, c.line);
  });
  found.whole = table.whole;
  return found;
}
