import type { Language } from "../../domain/language.ts";
import type { Edition } from "../edition.ts";
import type { Cell, Sheet } from "../xlsx/sheet.ts";
import type { DataRow } from "./columns.ts";
import { dataWords } from "./words.ts";

/** Every work that the figures come from or were read in, each once, in the order of the figures. */
export function sourcesSheet(
  rows: readonly DataRow[],
  edition: Edition,
  language: Language,
): Sheet {
  const words = dataWords(language);
  const uses = new Map<string, { readonly roles: Set<string>; readonly figures: string[] }>();
  const use = (source: string, role: string, figure: string) => {
    const known = uses.get(source) ?? { roles: new Set<string>(), figures: [] };
    known.roles.add(role);
    if (!known.figures.includes(figure)) known.figures.push(figure);
    uses.set(source, known);
  };
  for (const { figure, facts } of rows) {
    use(figure.source, words.made, facts.code ?? facts.id);
    if (figure.reportedBy !== null) use(figure.reportedBy, words.reported, facts.code ?? facts.id);
  }
  const total = edition.shares?.total;
  if (total !== undefined) use(total.source, words.total, total.name[language]);
  const sources = [...uses].map(([id, { roles, figures }]): Cell[] => {
    const source = edition.catalog.source(id);
    return [
      { text: source.issuer[language], style: "wrap" },
      { text: source.title, style: "wrap" },
      wrapped(source.titleWords?.[language] ?? null),
      wrapped(source.authors),
      wrapped(source.container),
      wrapped(source.published),
      linked(source.url),
      linked(source.archiveUrl),
      { text: [...roles].join(words.list), style: "wrap" },
      { text: figures.join(words.list), style: "wrap" },
      wrapped(source.note?.[language] ?? null),
    ];
  });
  return {
    name: words.sheets.sources,
    rows: [words.sourceColumns.map((text): Cell => ({ text, style: "head" })), ...sources],
    widths: [28, 60, 40, 24, 24, 14, 40, 40, 26, 36, 40],
    frozen: 1,
  };
}

const wrapped = (text: string | null): Cell => (text === null ? null : { text, style: "wrap" });
const linked = (url: string | null): Cell =>
  url === null ? null : { text: url, href: url, style: "wrap" };
