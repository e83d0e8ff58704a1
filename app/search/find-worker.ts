import { openCatalog } from "../domain/catalog.ts";
import type { Language } from "../domain/language.ts";
import { FORMAT, type Release, type Tables } from "../domain/release.ts";
import { openFinder } from "./find.ts";
import { type Reply, replyTo } from "./found-rows.ts";

/** Which release to open, once; `first`: the part of it to answer from until the rest is there. */
export interface Opening {
  /** Absolute address of the release. */
  readonly open: string;
  readonly language: Language;
  readonly first: Tables | null;
}

/** What the page tells the worker: what to open, then one query at a time. */
export type Order = Opening | { readonly query: string; readonly limit: number };

/** What the worker answers: one reply to each query; that all figures are searched; or what failed. */
export type Word =
  | { readonly reply: Reply }
  | { readonly whole: true }
  | { readonly failed: string };

type Answerer = (query: string, limit: number) => Reply;

/** Answers from a part of the figures; null: there is none, or no more. */
let part: Answerer | null = null;
let whole: Promise<Answerer> | null = null;
/** The release did not come; asked for again with the next query. */
let missed: Opening | null = null;

/** Names of indicators asked for ahead in each language; each takes some milliseconds. */
const REHEARSED = 8;

const say = (word: Word) => postMessage(word);

addEventListener("message", ({ data }: MessageEvent<Order>) => {
  if ("open" in data) open(data);
  else void (async () => say(await answerTo(data.query, data.limit)))();
});

function open(opening: Opening): void {
  const { open: url, language, first } = opening;
  missed = null;
  whole = openRelease(url, language);
  if (first !== null) part ??= answererOf(first, language);
  whole.then(
    () => {
      part = null;
      say({ whole: true });
    },
    // Told with the first query that needs it.
    () => {
      missed = opening;
    },
  );
}

async function answerTo(query: string, limit: number): Promise<Word> {
  if (part !== null) {
    if (missed !== null) open(missed);
    return { reply: { ...part(query, limit), isPart: true } };
  }
  if (whole === null) return { failed: "asked before a release was opened" };
  try {
    return { reply: (await whole)(query, limit) };
  } catch (error) {
    return { failed: String(error) };
  }
}

/** Fetches the release and reads its figures into the index; off the page's thread. */
async function openRelease(url: string, language: Language): Promise<Answerer> {
  // A release never changes under its address: what the page has fetched is not asked for again.
  const response = await fetch(url, { cache: "force-cache" });
  if (!response.ok) throw new Error(`${url}: server answered ${response.status}, expected 200`);
  const release = (await response.json()) as Release;
  if (release.format !== FORMAT) {
    throw new Error(`${url}: release format ${release.format}, expected ${FORMAT}`);
  }
  const answerer = answererOf(release, language);
  void rehearse(answerer, release);
  return answerer;
}

/** Asks in pauses what nobody waits for, so that the first letters typed are not the slow ones. */
async function rehearse(answerer: Answerer, { indicators }: Release): Promise<void> {
  for (const { name } of indicators.slice(0, REHEARSED)) {
    for (const query of [name.en, name.zh]) {
      await new Promise((resolve) => setTimeout(resolve));
      answerer(query, 1);
    }
  }
}

function answererOf(tables: Tables, language: Language): Answerer {
  const catalog = openCatalog(tables);
  const desk = { finder: openFinder(catalog), catalog, language };
  return (query, limit) => replyTo(query, limit, desk);
}
