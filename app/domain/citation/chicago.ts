import { printedName } from "./person-names.ts";
import { joined, linked, type RichText, type Run, stopped } from "./rich-text.ts";
import { citationWords, kindWords, monthFirst } from "./words.ts";
import { isArticle, type Work } from "./work.ts";

/** Works with a title of their own, in italics; everything else stands in quotation marks. */
const BOOKS = ["report", "book", "dataset", "legislation"];

/** A full note after the Chicago Manual, 18th edition: no place, "et al." after the first of three. */
export function chicago(work: Work): RichText {
  const { container, gloss, publisher, url, kind, described } = work;
  const book = BOOKS.includes(kind);
  const words = described ? null : kindWords(kind, work.voice)?.toLowerCase();
  const version = work.version === null ? "" : citationWords(work.voice).release(work.version);
  const name: RichText = [
    isArticle(work) ? { text: container ?? "", italic: true } : { text: container ?? "" },
    { text: gloss === null ? "" : ` [${gloss}]` },
  ];
  const middle = joined([[{ text: words ?? "" }], name, [{ text: version }]], ", ");
  const date = dateOf(work, book);
  const issue: RichText = book
    ? [{ text: ` (${issuerOf(work)}${date})` }]
    : [{ text: joinedText([publisher ?? "", date]) }];
  const title = titleOf(work, book);
  const creators: RichText = [{ text: creatorsOf(work) }];
  const start = book
    ? [...joined([creators, [title], middle], ", "), ...issue]
    : joinedAfterQuote(joined([creators, [title]], ", "), joined([middle, issue], ", "));
  const access = url === null || !isUndated(work) ? "" : accessOf(work);
  return stopped(joined([start, [{ text: access }], url === null ? [] : [linked(url)]], ", "));
}

/** The comma after a title stands inside its quotation marks. */
function joinedAfterQuote(before: RichText, after: RichText): RichText {
  const last = before.at(-1)?.text ?? "";
  return last.endsWith(",”") ? [...before, { text: " " }, ...after] : joined([before, after], ", ");
}

function titleOf({ title, described }: Work, book: boolean): Run {
  if (described) return { text: title };
  return book ? { text: title, italic: true } : { text: `“${title.replace(/\.$/, "")},”` };
}

function creatorsOf({ creators, andOthers, voice }: Work): string {
  const words = citationWords(voice);
  const names = creators.map((one) => (typeof one === "string" ? one : printedName(one)));
  const [first = "", second] = names;
  if (names.length > 2 || andOthers) return first + (voice === "zh" ? "" : " ") + words.etAl;
  return second === undefined ? first : first + words.and + second;
}

function issuerOf({ publisher, creators, version }: Work): string {
  const body = creators.find((one) => typeof one === "string");
  const name = publisher ?? (version === null ? body : null) ?? "";
  return name === "" ? "" : `${name}, `;
}

function dateOf({ published, voice, version }: Work, book: boolean): string {
  if (published === null) return citationWords(voice).noDate;
  return book && version === null ? published.slice(0, 4) : monthFirst(published, voice);
}

function isUndated({ published, version }: Work): boolean {
  return published === null || version !== null;
}

function accessOf({ accessed, voice }: Work): string {
  return accessed === null ? "" : citationWords(voice).accessed(monthFirst(accessed, voice));
}

function joinedText(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}
