import type { Catalog } from "../catalog.ts";
import type { Language } from "../language.ts";
import { citedIn, citeWork, isGbt, type Style } from "./cite.ts";
import { entriesOf, type ListEntry } from "./list-entry.ts";
import { type RichText, stopped } from "./rich-text.ts";
import { citationWords } from "./words.ts";
import type { Work } from "./work.ts";

/**
 * The works behind these figures, each once: by author, then date, then title; GB/T numbered in the
 * order of citation. A work known through others only says so and names them; they follow in full.
 * `accessed` is an ISO date. @throws RangeError for an unknown id.
 */
export function readingList(
  figureIds: readonly string[],
  catalog: Catalog,
  style: Style,
  language: Language,
  accessed: string,
): readonly RichText[] {
  const numbered = isGbt(style);
  const cited = entriesOf(figureIds, catalog, { language, accessed, original: numbered });
  const entries = numbered ? cited : [...cited].sort(byAuthor(language));
  const marks = new Map(
    entries.map(({ work }, i) => [work.key, numbered ? `[${i + 1}]` : shortOf(work)]),
  );
  return entries.map(({ work, readIn }, i) => {
    const text = citeWork(work, style);
    const named = readIn.map((key) => marks.get(key) ?? key).join(numbered ? "" : "; ");
    const full = named === "" ? text : citedIn(text, stopped([{ text: named }]), style, language);
    return numbered ? [{ text: `[${i + 1}] ` }, ...full] : full;
  });
}

function byAuthor(language: Language): (a: ListEntry, b: ListEntry) => number {
  const { compare } = new Intl.Collator(language);
  const keys = ({ work }: ListEntry) => [
    bare(work.creators.length === 0 ? work.title : work.creators.map(nameOf).join(" ")),
    work.published ?? "",
    bare(work.title),
    work.key,
  ];
  return (a, b) => {
    const other = keys(b);
    return keys(a).reduce((order, key, i) => order || compare(key, other[i] ?? ""), 0);
  };
}

function nameOf(one: Work["creators"][number]): string {
  return typeof one === "string" ? bare(one) : `${one.family} ${one.given ?? ""}`;
}

/** Articles and opening marks do not count in the order. */
function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, "").replace(/^(the|an?) /i, "");
}

/** "China Daily, 2020": enough to find the entry by. */
function shortOf({ creators, andOthers, title, published, voice }: Work): string {
  const words = citationWords(voice);
  const names = creators.map((one) => (typeof one === "string" ? one : one.family));
  const [first, second] = names;
  const pair = second === undefined ? "" : words.and + second;
  const more = names.length > 2 || andOthers ? ` ${words.etAl}` : pair;
  const head = first === undefined ? `“${title}”` : first + more;
  return `${head}, ${published?.slice(0, 4) ?? words.noDate}`;
}
