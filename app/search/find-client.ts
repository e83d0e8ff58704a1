import { openCatalog } from "../domain/catalog.ts";
import type { Language } from "../domain/language.ts";
import type { Release } from "../domain/release.ts";
import type { Order, Word } from "./find-worker.ts";
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
}

export interface FindClient {
  /** Asks; of queries that wait, only the newest is answered, so no reply is older than one before. */
  readonly ask: (query: string) => void;
  /** After this nothing is told any more. */
  readonly close: () => void;
}

/** Something that answers one query at a time. */
interface Engine {
  readonly ask: (query: string) => Promise<Reply>;
  readonly close: () => void;
}

/**
 * Opens the search in a worker of its own, so that typing never waits for it; on the page where workers
 * are not to be had or break down.
 */
export function openFindClient(options: ClientOptions): FindClient {
  let engine: Engine = startWorker(options) ?? onPage(options);
  let isInWorker = engine.close !== nothing;
  let isBusy = false;
  let isClosed = false;
  let waiting: string | null = null;

  async function answer(query: string): Promise<Reply> {
    try {
      return await engine.ask(query);
    } catch (error) {
      if (!isInWorker) throw error;
      engine.close();
      engine = onPage(options);
      isInWorker = false;
      return engine.ask(query);
    }
  }

  async function work() {
    isBusy = true;
    while (waiting !== null && !isClosed) {
      const query = waiting;
      waiting = null;
      try {
        const reply = await answer(query);
        if (!isClosed) options.onReply(reply);
      } catch {
        if (!isClosed) options.onFailure();
      }
    }
    isBusy = false;
  }

  return {
    ask: (query) => {
      waiting = query;
      if (!isBusy) void work();
    },
    close: () => {
      isClosed = true;
      engine.close();
    },
  };
}

const nothing = () => undefined;

/** null: this browser, or this page, starts no worker of this kind. */
function startWorker({ url, language, limit }: ClientOptions): Engine | null {
  const worker = newWorker();
  if (worker === null) return null;
  const tell = (order: Order) => worker.postMessage(order);
  tell({ open: url, language });
  let settle: { done: (reply: Reply) => void; fail: (error: Error) => void } | null = null;
  let broken: Error | null = null;
  const fail = (error: Error) => {
    broken = error;
    settle?.fail(error);
  };
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    fail(new Error("the search worker broke down"));
  });
  worker.addEventListener("message", ({ data }: MessageEvent<Word>) => {
    if ("reply" in data) settle?.done(data.reply);
    else fail(new Error(data.failed));
  });
  return {
    ask: (query) =>
      new Promise((done, reject) => {
        if (broken !== null) reject(broken);
        settle = { done, fail: reject };
        tell({ query, limit });
      }),
    close: () => worker.terminate(),
  };
}

function newWorker(): Worker | null {
  if (typeof Worker === "undefined") return null;
  try {
    return new Worker(new URL("./find-worker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}

function onPage({ load, language, limit }: ClientOptions): Engine {
  let opened: Promise<(query: string) => Reply> | null = null;
  const open = async () => {
    const [release, { openFinder }, { replyTo }] = await Promise.all([
      load(),
      import("./find.ts"),
      import("./found-rows.ts"),
    ]);
    const catalog = openCatalog(release);
    const desk = { finder: openFinder(catalog), catalog, language };
    return (query: string) => replyTo(query, limit, desk);
  };
  return {
    ask: async (query) => {
      opened ??= open();
      try {
        return (await opened)(query);
      } catch (error) {
        // The next query tries again: the network may be back.
        opened = null;
        throw error;
      }
    },
    close: nothing,
  };
}
