import { openCatalog } from "../domain/catalog.ts";
import type { Language } from "../domain/language.ts";
import { FORMAT, type Release } from "../domain/release.ts";
import { openFinder } from "./find.ts";
import { type Reply, replyTo } from "./found-rows.ts";

/** What the page tells the worker: which release to open, once; then one query at a time. */
export type Order =
  | { readonly open: string; readonly language: Language }
  | { readonly query: string; readonly limit: number };

/** What the worker answers: one reply to each query, or that the release could not be opened. */
export type Word = { readonly reply: Reply } | { readonly failed: string };

type Answerer = (query: string, limit: number) => Reply;

let opened: Promise<Answerer> | null = null;

addEventListener("message", ({ data }: MessageEvent<Order>) => {
  if ("open" in data) {
    opened = open(data.open, data.language);
    // Told with the first query, which waits for it.
    opened.catch(() => undefined);
    return;
  }
  void (async () => postMessage(await answerTo(data.query, data.limit)))();
});

async function answerTo(query: string, limit: number): Promise<Word> {
  if (opened === null) return { failed: "asked before a release was opened" };
  try {
    return { reply: (await opened)(query, limit) };
  } catch (error) {
    return { failed: String(error) };
  }
}

/** Fetches the release and reads its figures into the index; off the page's thread. */
async function open(url: string, language: Language): Promise<Answerer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: server answered ${response.status}, expected 200`);
  const release = (await response.json()) as Release;
  if (release.format !== FORMAT) {
    throw new Error(`${url}: release format ${release.format}, expected ${FORMAT}`);
  }
  const catalog = openCatalog(release);
  const desk = { finder: openFinder(catalog), catalog, language };
  return (query, limit) => replyTo(query, limit, desk);
}
