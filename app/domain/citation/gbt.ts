import { initials, type Person, printedName } from "./person-names.ts";
import { linked, type RichText } from "./rich-text.ts";
import { isHan, type Work } from "./work.ts";

/** Edition of the standard; that of 2025 is in force from July 2026. */
export type Edition = "2015" | "2025";

const MARKS: Readonly<Record<string, string>> = {
  "article-newspaper": "N",
  "article-magazine": "J",
  "article-journal": "J",
  report: "R",
  book: "M",
  dataset: "DS",
};
const SIGNS = {
  "2015": { comma: ", ", open: "(", close: ")" },
  "2025": { comma: "，", open: "（", close: "）" },
} as const;

/** Creators, title and mark; for online works the address. Nothing stands for what is not known. */
export function gbt(work: Work, edition: Edition): RichText {
  const { url, version, title } = work;
  const mark = markOf(work);
  const parts = [
    creatorsOf(work, edition),
    `${title}[${mark}${url === null ? "" : "/OL"}]`,
    version === null ? "" : `V${version}`,
    issueOf(work, mark, edition),
  ].filter((part) => part !== "");
  // The standard sets a full stop before every area, whatever the area before it ends in.
  const text = `${parts.join(". ")}.`;
  return url === null ? [{ text }] : [{ text: `${text} ` }, linked(url), { text: "." }];
}

/** EB: an announcement online, known by its address; Z: of a kind without a mark. */
function markOf({ kind, url }: Work): string {
  return MARKS[kind] ?? (url === null ? "Z" : "EB");
}

function creatorsOf({ creators, andOthers, voice }: Work, edition: Edition): string {
  const names = creators.map((one) => (typeof one === "string" ? one : nameOf(one, edition)));
  const more = names.length > 3 || andOthers;
  const shown = [...names.slice(0, 3), ...(more ? [voice === "zh" ? "等" : "et al"] : [])];
  return shown.join(SIGNS[edition].comma);
}

/** 2015: "KHARAS H", "ZHANG B"; 2025: "Kharas H", and names in pinyin in full: "Zhang Bin". */
function nameOf(person: Person, edition: Edition): string {
  if (isHan(person.family)) return person.family;
  if (edition === "2025" && person.familyFirst) return printedName(person);
  const family = edition === "2015" ? person.family.toUpperCase() : person.family;
  const letters = initials(person, "", edition === "2015" ? " " : "-");
  return letters === "" ? family : `${family} ${letters}`;
}

function issueOf(work: Work, mark: string, edition: Edition): string {
  const { comma, open, close } = SIGNS[edition];
  const { container, publisher, published, url, accessed } = work;
  const online = url !== null;
  const places = [container, publisher].filter((name) => name !== null);
  const date = published ?? "";
  const year = date.slice(0, 4);
  // Pages and data online bear the day they were put there in brackets; reports did so until 2025.
  const bracketed =
    online && (mark === "EB" || mark === "DS" || (mark === "R" && edition === "2015"));
  const read =
    online && accessed !== null && (bracketed || edition === "2015") ? `[${accessed}]` : "";
  if (!bracketed) {
    const when = mark === "J" || mark === "M" ? year : date;
    return [...issuerOf(work, places), when].filter((part) => part !== "").join(comma) + read;
  }
  const named = edition === "2015" && places.length > 0 && year !== "" ? [...places, year] : places;
  const day = date === "" || named.at(-1) === date ? "" : open + date + close;
  return named.join(comma) + day + read;
}

/** A printed work names its publisher though it is its author. */
function issuerOf({ url, kind, creators }: Work, places: readonly string[]): readonly string[] {
  const [body] = creators;
  const printed = url === null && (kind === "report" || kind === "book");
  return printed && places.length === 0 && typeof body === "string" ? [body] : places;
}
