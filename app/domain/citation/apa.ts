import { initials, type Person } from "./person-names.ts";
import { joined, linked, type RichText, stopped } from "./rich-text.ts";
import { citationWords, kindWords, markedYear, monthFirst } from "./words.ts";
import { isArticle, isHan, type Work } from "./work.ts";

/** Kinds that carry their day; the others carry their year. */
export const DAILY = ["article-newspaper", "article-magazine", "post-weblog", "webpage"].concat(
  "press-release",
  "speech",
);

/** An entry of a reference list after APA 7. */
export function apa(work: Work): RichText {
  const date: RichText = [{ text: `(${dateOf(work)})` }];
  const title = titleOf(work);
  const creators: RichText = [{ text: creatorsOf(work) }];
  const head = work.creators.length === 0 ? [title, date] : [creators, date, title];
  const body = stopped(joined([...head, placeOf(work)], ". "));
  return work.url === null ? body : [...body, { text: ` ${retrieval(work)}` }, linked(work.url)];
}

function creatorsOf({ creators, andOthers, voice }: Work): string {
  const words = citationWords(voice);
  const names = creators.map((one) => (typeof one === "string" ? one : nameOf(one)));
  if (andOthers) return [...names, words.etAl].join(", ");
  const last = names.at(-1) ?? "";
  const ampersand = creators.some((one) => typeof one !== "string" && isHan(one.family))
    ? ", "
    : words.ampersand;
  return names.length < 2 ? last : names.slice(0, -1).join(", ") + ampersand + last;
}

/** "Kharas, H." */
export function nameOf(person: Person): string {
  const letters = initials(person, ".", "-");
  return letters === "" ? person.family : `${person.family}, ${letters}`;
}

function dateOf({ published, voice, kind, version, yearMark = "" }: Work): string {
  if (published === null) return markedYear(citationWords(voice).noDate, yearMark);
  const [digits = "", ...rest] = published.split("-");
  const year = markedYear(digits, yearMark);
  if ((!DAILY.includes(kind) && version === null) || rest.length === 0) return year;
  if (voice === "zh") return year + monthFirst(published, voice).replace(/^\d{4}/, "");
  return `${year}, ${monthFirst(published, voice).replace(/,? ?\d{4}$/, "")}`;
}

function titleOf(work: Work): RichText {
  const { title, described, version, voice } = work;
  const kind = described ? null : kindWords(work.kind, voice);
  const edition = version === null ? "" : ` (${citationWords(voice).releaseUpper(version)})`;
  return [
    isArticle(work) || described ? { text: title } : { text: title, italic: true },
    { text: edition + (kind === null ? "" : ` [${kind}]`) },
  ];
}

function placeOf(work: Work): RichText {
  const { container, gloss, publisher } = work;
  const name: RichText = [
    isArticle(work) ? { text: container ?? "", italic: true } : { text: container ?? "" },
    { text: gloss === null ? "" : ` [${gloss}]` },
  ];
  return joined([name, [{ text: publisher ?? "" }]], ", ");
}

/** What may change or bears no date is cited with the day it was read. */
function retrieval({ published, version, accessed, voice }: Work): string {
  if (accessed === null || (published !== null && version === null)) return "";
  return citationWords(voice).retrieved(monthFirst(accessed, voice));
}
