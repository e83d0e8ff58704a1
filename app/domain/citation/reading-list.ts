import type { Catalog } from "../catalog.ts";
import type { Language } from "../language.ts";
import { chicagoEntry } from "./chicago-bibliography.ts";
import { citedIn, citeWork } from "./cite.ts";
import { isGbt, type Style } from "./cite-forms.ts";
import { entriesOf } from "./list-entry.ts";
import { inOrderOf } from "./list-order.ts";
import { type RichText, stopped } from "./rich-text.ts";
import { citationWords, markedYear } from "./words.ts";
import type { Work } from "./work.ts";

/**
 * The works behind these figures, each once: by author, then date, then title; GB/T numbered in the
 * order of citation. A work known through others only says so and names them; they follow in full.
 * `last`: this site's own page or release, after all of them.
 * `accessed` is an ISO date, null where it is not to be said. @throws RangeError for an unknown id.
 */
export function readingList(
  figureIds: readonly string[],
  catalog: Catalog,
  style: Style,
  language: Language,
  accessed: string | null,
  last: Work | null = null,
): readonly RichText[] {
  const numbered = isGbt(style);
  const cited = entriesOf(figureIds, catalog, { language, accessed, original: numbered });
  const entries = inOrderOf(cited, style, language);
  const marks = new Map(
    entries.map(({ work }, i) => [work.key, numbered ? `[${i + 1}]` : shortOf(work, style)]),
  );
  const texts = entries.map(({ work, readIn }) => {
    const text = listed(work, style);
    const named = readIn.map((key) => marks.get(key) ?? key).join(numbered ? "" : "; ");
    return named === "" ? text : citedIn(text, stopped([{ text: named }]), style, language);
  });
  const all = last === null ? texts : [...texts, listed(last, style)];
  return numbered ? all.map((text, i) => [{ text: `[${i + 1}] ` }, ...text]) : all;
}

/** An entry of a list: Chicago has a form of its own for it, the other styles one for both. */
function listed(work: Work, style: Style): RichText {
  return style === "chicago-18" ? chicagoEntry(work) : citeWork(work, style);
}

/** "China Daily, 2020a": enough to find the entry by. Harvard knows an unsigned piece by its paper. */
function shortOf(work: Work, style: Style): string {
  const { creators, andOthers, container, published, voice, yearMark = "" } = work;
  const words = citationWords(voice);
  const year = markedYear(published?.slice(0, 4) ?? words.noDate, yearMark);
  const names = creators.map((one) => (typeof one === "string" ? one : one.family));
  const [first, second] = names;
  if (first === undefined) {
    if (style === "harvard" && container !== null) return `${container}, ${year}`;
    return work.described ? `${work.title}, ${year}` : `“${work.title},” ${year}`;
  }
  const pair = second === undefined ? "" : words.and + second;
  return `${first}${names.length > 2 || andOthers ? ` ${words.etAl}` : pair}, ${year}`;
}
