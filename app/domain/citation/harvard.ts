import { dateWords } from "../period-words.ts";
import { nameOf } from "./apa.ts";
import { joined, linked, type RichText, stopped } from "./rich-text.ts";
import { citationWords, kindWords, markedYear } from "./words.ts";
import { isArticle, type Work } from "./work.ts";

/** Kinds whose day and month follow their title. */
const DAILY = ["article-newspaper", "article-magazine", "post-weblog", "press-release", "speech"];

/** An entry of a reference list after Cite Them Right. */
export function harvard(work: Work): RichText {
  const { url, voice, accessed, published, yearMark = "" } = work;
  const words = citationWords(voice);
  const year = ` (${markedYear(published?.slice(0, 4) ?? words.noYear, yearMark)}) `;
  const entry = stopped([...creatorsOf(work), { text: year }, ...bodyOf(work)]);
  if (url === null) return entry;
  const read = accessed === null ? "" : words.accessedHarvard(dateWords(accessed, voice));
  return [...entry, { text: ` ${words.availableAt}` }, linked(url), { text: `${read}.` }];
}

function creatorsOf(work: Work): RichText {
  const { creators, andOthers, voice } = work;
  const words = citationWords(voice);
  const names = creators.map((one) => (typeof one === "string" ? one : nameOf(one)));
  const [first = ""] = names;
  if (names.length === 0) return paperOf(work);
  if (names.length > 3 || andOthers) {
    return [{ text: `${first}${voice === "zh" ? "" : " "}` }, { text: words.etAl, italic: true }];
  }
  const last = names.length > 1 ? words.and + (names.at(-1) ?? "") : "";
  return [{ text: (last === "" ? names : names.slice(0, -1)).join(", ") + last }];
}

function paperOf({ container, gloss }: Work): RichText {
  const name = { text: container ?? "", italic: true };
  return gloss === null ? [name] : [name, { text: ` [${gloss}]` }];
}

function bodyOf(work: Work): RichText {
  const { title, described, voice, creators, publisher, container } = work;
  const kind = described ? null : kindWords(work.kind, voice);
  const day = dayOf(work);
  if (isArticle(work)) {
    const named: RichText = [{ text: described ? title : `‘${title}’` }];
    const paper = creators.length === 0 ? [] : paperOf(work);
    return joined([named, paper, [{ text: publisher ?? "" }], [{ text: day }]], ", ");
  }
  const release = work.version === null ? "" : `, ${citationWords(voice).release(work.version)}`;
  const titled: RichText = [
    described ? { text: title } : { text: title, italic: true },
    { text: (kind === null ? "" : ` [${kind}]`) + release },
  ];
  const place = [container, publisher].filter((name) => name !== null).join(", ");
  return joined([titled, [{ text: place }], [{ text: day }]], ". ");
}

/** "18 September": what the year before the title leaves out. */
function dayOf({ published, voice, kind, version }: Work): string {
  if (published === null || published.length === 4) return "";
  if (!DAILY.includes(kind) && version === null) return "";
  return dateWords(published, voice).replace(/ \d{4}$|^\d{4}年/, "");
}
