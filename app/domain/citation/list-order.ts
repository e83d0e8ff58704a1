import type { Language } from "../language.ts";
import { DAILY } from "./apa.ts";
import { isGbt, type Style } from "./cite-forms.ts";
import type { ListEntry } from "./list-entry.ts";
import type { Work } from "./work.ts";

/**
 * Entries in the order that a style asks for: GB/T in the order of citation, the others by author, then
 * date, then title. Authors and dates that tell works of one year apart by a letter get it.
 */
export function inOrderOf(
  entries: readonly ListEntry[],
  style: Style,
  language: Language,
): readonly ListEntry[] {
  if (isGbt(style)) return entries;
  const { compare } = new Intl.Collator(language);
  const sorted = [...entries].sort((a, b) => {
    const other = keysOf(b, style);
    return keysOf(a, style).reduce((order, key, i) => order || compare(key, other[i] ?? ""), 0);
  });
  return style === "apa-7" || style === "harvard" ? sorted.map(withYearMark(sorted)) : sorted;
}

function keysOf({ work }: ListEntry, style: Style): readonly string[] {
  return [authorKey(work), dateShown(work, style), bare(work.title), work.key];
}

/** The date as far as it decides the order: works that show a year alone come before dated ones. */
function dateShown({ published, kind, version }: Work, style: Style): string {
  if (published === null) return "";
  const isDay = style === "chicago-18" || (style === "apa-7" && DAILY.includes(kind));
  return isDay || version !== null ? published : published.slice(0, 4);
}

/** Works of one author and year are told apart by a letter after the year. */
function withYearMark(sorted: readonly ListEntry[]): (entry: ListEntry) => ListEntry {
  const groups = new Map<string, ListEntry[]>();
  const groupOf = ({ work }: ListEntry) => `${authorKey(work)}\n${work.published?.slice(0, 4)}`;
  for (const entry of sorted) {
    groups.set(groupOf(entry), [...(groups.get(groupOf(entry)) ?? []), entry]);
  }
  return (entry) => {
    const own = groups.get(groupOf(entry)) ?? [];
    if (own.length < 2) return entry;
    return { ...entry, work: { ...entry.work, yearMark: letterOf(own.indexOf(entry)) } };
  };
}

/** a … z, aa, ab … */
function letterOf(n: number): string {
  const letter = String.fromCharCode(97 + (n % 26));
  return n < 26 ? letter : letterOf(Math.floor(n / 26) - 1) + letter;
}

function authorKey(work: Work): string {
  return bare(work.creators.length === 0 ? work.title : work.creators.map(nameOf).join(" "));
}

function nameOf(one: Work["creators"][number]): string {
  return typeof one === "string" ? bare(one) : `${one.family} ${one.given ?? ""}`;
}

/** Articles and opening marks do not count in the order. */
function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, "").replace(/^(the|an?) /i, "");
}
