import { type Person, printedName } from "./person-names.ts";
import { joined, linked, type RichText, type Run, stopped } from "./rich-text.ts";
import { citationWords, kindWords, monthFirst } from "./words.ts";
import { isArticle, isHan, type Work } from "./work.ts";

/** Works with a title of their own, in italics; everything else stands in quotation marks. */
const BOOKS = ["report", "book", "dataset", "legislation"];
/** More authors than this are named by the first three. */
const MOST_NAMED = 6;

/** An entry of a bibliography after the Chicago Manual, 18th edition: first name inverted, full stops. */
export function chicagoEntry(work: Work): RichText {
  const { kind, described, voice, version, url, container, gloss } = work;
  const isBook = BOOKS.includes(kind);
  const words = citationWords(voice);
  const name: RichText = [
    isArticle(work) ? { text: container ?? "", italic: true } : { text: container ?? "" },
    { text: gloss === null ? "" : ` [${gloss}]` },
  ];
  const kindName = described ? null : kindWords(kind, voice);
  const release = version === null ? "" : words.releaseUpper(version);
  const issued: RichText = [{ text: issuedOf(work, isBook) }];
  const place = isBook
    ? joined([name, [{ text: release }], issued], ". ")
    : joined([name, issued], ", ");
  const access = url === null ? "" : accessOf(work);
  return stopped(
    joined(
      [
        [{ text: creatorsOf(work) }],
        [titleOf(work, isBook)],
        [{ text: kindName ?? "" }],
        place,
        [{ text: access }],
        url === null ? [] : [linked(url)],
      ],
      ". ",
    ),
  );
}

function titleOf({ title, described }: Work, isBook: boolean): Run {
  if (described) return { text: title };
  if (isBook) return { text: title, italic: true };
  return { text: /[.?!。？！]$/.test(title) ? `“${title}”` : `“${title}.”` };
}

/** "Kharas, Homi, and Kristofer Hamel"; "Lakner, et al." A Chinese name is in that order already. */
function creatorsOf({ creators, andOthers, voice }: Work): string {
  const words = citationWords(voice);
  const names = creators.map((one, i) => {
    if (typeof one === "string") return one;
    return i === 0 ? inverted(one) : printedName(one);
  });
  const cut = names.length > MOST_NAMED ? names.slice(0, 3) : names;
  if (voice === "zh" || creators.some((one) => typeof one !== "string" && isHan(one.family))) {
    return cut.join("、") + (andOthers || cut.length < names.length ? words.etAl : "");
  }
  if (andOthers || cut.length < names.length) return [...cut, words.etAl].join(", ");
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")},${words.and}${last}`;
}

function inverted(person: Person): string {
  const { family, given, familyFirst } = person;
  return given === null || familyFirst ? printedName(person) : `${family}, ${given}`;
}

/** "World Bank, 2020" of a book, "World Bank, January 11, 2021" of the rest. */
function issuedOf({ publisher, creators, published, voice, version }: Work, isBook: boolean) {
  const words = citationWords(voice);
  const body = creators.find((one) => typeof one === "string") ?? null;
  // A body that writes and publishes is named as both.
  const issuer = publisher ?? (isBook && version === null ? body : null);
  const isYear = isBook && version === null;
  const date =
    published === null
      ? words.noDate
      : isYear
        ? published.slice(0, 4)
        : monthFirst(published, voice);
  return [issuer, date].filter((part) => part !== null).join(", ");
}

/** What may change or bears no date is cited with the day it was read. */
function accessOf({ published, version, accessed, voice }: Work): string {
  if (accessed === null || (published !== null && version === null)) return "";
  const words = citationWords(voice).accessed(monthFirst(accessed, voice));
  return words.charAt(0).toUpperCase() + words.slice(1);
}
