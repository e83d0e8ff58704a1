import type { Language } from "../language.ts";
import type { Source } from "../release.ts";
import { type Person, peopleOf } from "./person-names.ts";
import { oneLine } from "./rich-text.ts";

/** For whom a work is described. `original`: names in the language of the work whatever is read (GB/T). */
export interface Reader {
  readonly language: Language;
  /** ISO date; null: not said. */
  readonly accessed: string | null;
  readonly original?: boolean;
}

/** A publication ready to be put into the order of a style. Texts are one line and may hold anything. */
export interface Work {
  /** Stable: the id of the source. */
  readonly key: string;
  /** Vocabulary `csl_type`. */
  readonly kind: string;
  /** Language of the words that a style adds to this entry. */
  readonly voice: Language;
  /** BCP 47 */
  readonly titleLanguage: string;
  readonly title: string;
  /** `title` is our description in square brackets. */
  readonly described: boolean;
  /** Bodies are strings. Empty: an unsigned piece, known by the paper it stands in. */
  readonly creators: readonly (Person | string)[];
  readonly andOthers: boolean;
  /** The issuer where it is not a creator; null as well where the paper or journal stands for it. */
  readonly publisher: string | null;
  readonly container: string | null;
  /** Name of a Chinese container in the reader's language. */
  readonly gloss: string | null;
  readonly version: string | null;
  /** ISO 8601 date, month or year. */
  readonly published: string | null;
  readonly url: string | null;
  readonly accessed: string | null;
  /** "a" after the year, where a list holds several works of one author and year; absent elsewhere. */
  readonly yearMark?: string;
}

const ARTICLES = ["article-newspaper", "article-magazine", "article-journal", "post-weblog"];

/** Published inside something that has a name of its own: paper, journal, blog. */
export function isArticle({ kind, container }: Pick<Work, "kind" | "container">): boolean {
  return ARTICLES.includes(kind) && container !== null;
}

export function isPaper(kind: string): boolean {
  return kind === "article-newspaper" || kind === "article-magazine";
}

/** The record of a source, for a style or a file. */
export function workOf(source: Source, reader: Reader): Work {
  const own: Language = /^zh\b/i.test(source.language) ? "zh" : "en";
  const voice = reader.original || reader.language === "zh" ? own : "en";
  const { people, andOthers } = peopleOf(source.authors ?? "");
  return {
    key: source.id,
    kind: source.cslType,
    voice,
    titleLanguage: source.language,
    title: oneLine(source.titleWords?.[reader.language] ?? source.title),
    described: source.titleWords !== null || /^\[.*\]$/.test(source.title),
    andOthers,
    version: null,
    published: source.published,
    url: source.url,
    accessed: source.url === null ? null : reader.accessed,
    ...issued(source, voice, people),
  };
}

/** Who stands where: author, paper, publisher. One name never stands twice. */
function issued(
  source: Source,
  voice: Language,
  people: readonly Person[],
): Pick<Work, "creators" | "publisher" | "container" | "gloss"> {
  const issuer = oneLine(source.issuer[voice]);
  const same = source.container !== null && namesSame(source.container, source);
  const paper = isPaper(source.cslType);
  const gloss = same && voice === "en" && isHan(source.container ?? "") ? issuer : null;
  const named = gloss === null && same ? issuer : source.container;
  const container = named === null || (same && !isIn(source, people)) ? null : oneLine(named);
  const signed = people.length > 0;
  const silent = same || source.cslType === "article-journal" || endsWithAuthor(source);
  const creators = signed ? people : paper && same ? [] : [issuer];
  // A signed article belongs to its paper; the site that carries a copy comes after it.
  if (paper && signed && !same) return { creators, container: issuer, publisher: container, gloss };
  return {
    creators,
    publisher: signed && !silent ? issuer : null,
    container,
    gloss: container === null ? null : gloss,
  };
}

/** A container that is the issuer itself is kept where it is a paper, or where a person signs. */
function isIn(source: Source, people: readonly Person[]): boolean {
  return isPaper(source.cslType) || people.length > 0;
}

function endsWithAuthor({ issuer, authors }: Source): boolean {
  return authors !== null && issuer.en.endsWith(authors);
}

function namesSame(container: string, { issuer, issuerShort }: Source): boolean {
  const bare = (name: string) => name.replace(/\s*[(（][^)）]*[)）]$/, "").toLowerCase();
  return [issuer.en, issuer.zh, issuerShort.en].map(bare).includes(bare(container));
}

export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
