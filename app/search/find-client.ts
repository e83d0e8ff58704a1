import type { Language } from "../domain/language.ts";
import type { Release } from "../domain/release.ts";
import { type Engine, engineOnPage, startWorker } from "./find-engine.ts";
import type { Opening } from "./find-worker.ts";
import type { Reply } from "./found-rows.ts";

export interface ClientOptions {
  /** Absolute address of the release. */
  readonly url: string;
  readonly language: Language;
  readonly limit: number;
  /** The release itself, for where a thread of its own is not to be had. */
  readonly load: () => Promise<Release>;
  readonly onReply: (reply: Reply) => void;
  readonly onFailure: () => void;
  /** All figures are searched from now on. */
  readonly onWhole?: () => void;
}

export interface FindClient {
  /** Asks; of queries that wait, only the newest is answered, so no reply is older than one before. */
  readonly ask: (query: string) => void;
  /** After this nothing is told any more. */
  readonly close: () => void;
}

/** A worker that was started before anyone asked, and what it opened. */
let ready: { readonly opening: Opening; readonly engine: Engine } | null = null;

/** Starts the worker ahead, for a page on which somebody will ask soon. Done when all is searched. */
export async function warmUp(opening: Opening): Promise<void> {
  const engine = startWorker(opening);
  if (engine === null) return;
  ready = { opening, engine };
  await engine.whole;
}

function takeReady({ url, language }: ClientOptions): Engine | null {
  if (ready?.opening.open !== url || ready.opening.language !== language) return null;
  const { engine } = ready;
  ready = null;
  return engine;
}

/**
 * Opens the search in a worker of its own, so that typing never waits for it; on the page where workers
 * are not to be had or break down. An answer from a part of the figures is given again from all of them.
 */
export function openFindClient(options: ClientOptions): FindClient {
  const { url, language, limit } = options;
  const inWorker = takeReady(options) ?? startWorker({ open: url, language, first: null });
  let engine = inWorker ?? engineOnPage(options.load, language);
  let isBusy = false;
  let isClosed = false;
  let waiting: string | null = null;
  let last: Reply | null = null;

  async function follow() {
    await engine.whole;
    if (isClosed) return;
    options.onWhole?.();
    if (last?.isPart === true && waiting === null) ask(last.query);
  }

  async function answer(query: string): Promise<Reply> {
    try {
      return await engine.ask(query, limit);
    } catch (error) {
      if (engine !== inWorker) throw error;
      engine.close();
      engine = engineOnPage(options.load, language);
      void follow();
      return engine.ask(query, limit);
    }
  }

  async function work() {
    isBusy = true;
    while (waiting !== null && !isClosed) {
      const query = waiting;
      waiting = null;
      try {
        last = await answer(query);
        if (!isClosed) options.onReply(last);
      } catch {
        if (!isClosed) options.onFailure();
      }
    }
    isBusy = false;
  }

  function ask(query: string) {
    waiting = query;
    if (!isBusy) void work();
  }

  void follow();
  return {
    ask,
    close: () => {
      isClosed = true;
      engine.close();
    },
  };
}
