import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import { dateWords } from "../../domain/period-words.ts";
import { addressOf, type Edition, withoutLongQuery } from "../edition.ts";
import type { FigureFacts } from "../facts.ts";
import { totalWords } from "../shown-edition.ts";
import { exportWords } from "../words.ts";
import { slideWords } from "./words.ts";

/** A piece of a source line that may lead somewhere. */
export interface LinkedText {
  readonly text: string;
  /** Not checked: may be no web address. */
  readonly href?: string | null;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Beyond this many works a line names issuers alone. */
const TITLED = 2;

/** Figures of one issuer, read in one way, with their short codes and those who reported them. */
interface Work {
  readonly facts: FigureFacts;
  readonly codes: readonly string[];
  readonly reporters: ReadonlyMap<string, string | null>;
}

/** In the order of the figures. */
function worksOf(
  facts: readonly FigureFacts[],
  titled: boolean,
  edition: Edition,
  language: Language,
) {
  const works = new Map<string, Work>();
  for (const f of facts) {
    const way = f.secondHand === null ? "first" : "second";
    const key = [f.issuer, way, ...(titled ? [f.sourceTitle] : [])].join("\n");
    const codes = f.code === null ? [] : [f.code];
    const known = works.get(key);
    const reporters = new Map(known?.reporters);
    const by = edition.catalog.figure(f.id).reportedBy;
    if (f.secondHand !== null && by !== null) {
      reporters.set(edition.catalog.source(by).issuerShort[language], f.url);
    }
    works.set(key, {
      facts: known?.facts ?? f,
      codes: [...(known?.codes ?? []), ...codes],
      reporters,
    });
  }
  return [...works.values()];
}

/** "as reported by A, B", each name leading to the page in which its figure was read. */
function reporterPieces(work: Work, language: Language): readonly LinkedText[] {
  const words = exportWords(language);
  if (work.facts.secondHand === null) return [];
  if (work.reporters.size === 0) return [{ text: words.comma + words.secondHand }];
  const [before = "", after = ""] = words.asReportedBy("|").split("|");
  const names = [...work.reporters].flatMap(([text, href], i): readonly LinkedText[] => [
    ...(i === 0 ? [] : [{ text: words.listComma }]),
    { text, href },
  ]);
  return [{ text: words.comma + before }, ...names, ...(after === "" ? [] : [{ text: after }])];
}

/** The link is on the issuer alone: some programs never break a linked text over two lines. */
function workPieces(work: Work, titled: boolean, language: Language): readonly LinkedText[] {
  const { facts, codes } = work;
  const words = exportWords(language);
  const title = titled ? words.comma + facts.sourceTitle + words.brackets(facts.published) : "";
  const code = codes.length === 0 ? "" : words.brackets(codes.join(words.listComma));
  const read = facts.secondHand === null || work.reporters.size === 0;
  return [
    { text: facts.issuer, href: read ? (facts.url ?? facts.permalink) : facts.permalink },
    { text: title },
    ...reporterPieces(work, language),
    { text: code },
  ];
}

/**
 * Who says so, where to read it, short codes, second hand said: of all works first, then of ever fewer, those
 * of cited figures the longest, the rest counted and said to stand in the notes. At least one choice.
 */
export function sourceChoices(
  facts: readonly FigureFacts[],
  edition: Edition,
  language: Language,
): readonly (readonly LinkedText[])[] {
  const words = exportWords(language);
  const titled = new Set(facts.map((f) => f.issuer + f.sourceTitle)).size <= TITLED;
  const works = worksOf(facts, titled, edition, language);
  const cited = [...works].sort((a, b) => +(b.codes.length > 0) - +(a.codes.length > 0));
  const head = works.length === 1 ? words.source : words.sources;
  return works.map((_, left) => {
    const rest: readonly LinkedText[] = [{ text: slideWords(language).moreInNotes(left) }];
    const named = (left === 0 ? works : cited.slice(0, -left)).map((work) =>
      workPieces(work, titled, language),
    );
    const listed = [...named, ...(left === 0 ? [] : [rest])].flatMap((pieces, i) =>
      i === 0 ? pieces : [{ text: words.semicolon }, ...pieces],
    );
    return [{ text: head + words.colon, bold: true }, ...listed];
  });
}

/** What has to be known to read the numbers: the total of shares with its source, and the day. */
export function remarkPieces(
  { path }: Pick<Exhibit, "path">,
  edition: Edition,
  language: Language,
): readonly LinkedText[] {
  const words = exportWords(language);
  const total = totalWords(edition, language);
  const day = /[?&]asof=(\d{4}-\d{2}-\d{2})/.exec(path)?.[1];
  return [
    ...(total === null
      ? []
      : [{ text: words.semicolon }, { text: total.sentence, href: total.url }]),
    ...(day === undefined
      ? []
      : [{ text: words.semicolon + words.known(dateWords(day, language)) }]),
  ];
}

export function releaseWords(edition: Edition, language: Language): string {
  const { version, date } = edition.release;
  return exportWords(language).release(version, dateWords(date, language));
}

/** Short address of the one figure, or of the chart where there are several; without what no line takes. */
export function shortAddress(
  exhibit: Exhibit,
  facts: readonly FigureFacts[],
  edition: Edition,
  language: Language,
): string {
  const [only] = facts;
  const one = facts.length === 1 ? only : facts.find((f) => f.code === exhibit.name);
  return one?.shortLink ?? withoutLongQuery(addressOf(exhibit.path, language, edition));
}

/** Site, release and short address: the second line of every source note. */
export function releasePieces(
  exhibit: Exhibit,
  facts: readonly FigureFacts[],
  edition: Edition,
  language: Language,
): readonly LinkedText[] {
  const words = exportWords(language);
  const short = shortAddress(exhibit, facts, edition, language);
  const long = addressOf(exhibit.path, language, edition);
  const shown = short.replace(/^https?:\/\//, "");
  return [
    { text: words.site + words.comma },
    { text: releaseWords(edition, language) + words.stop },
    { text: shown, href: long },
  ];
}
