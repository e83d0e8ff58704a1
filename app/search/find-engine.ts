import { openCatalog } from "../domain/catalog.ts";
import type { Language } from "../domain/language.ts";
import type { Release } from "../domain/release.ts";
import type { Opening, Order, Word } from "./find-worker.ts";
import type { Reply } from "./found-rows.ts";

/** Something that answers one query at a time. */
export interface Engine {
  /** @throws Error if it broke down */
  readonly ask: (query: string, limit: number) => Promise<Reply>;
  /** Done when all figures are searched; never if that fails. */
  readonly whole: Promise<void>;
  readonly close: () => void;
}

/** null: this browser, or this page, starts no worker of this kind. */
export function startWorker(opening: Opening): Engine | null {
  const worker = newWorker();
  if (worker === null) return null;
  const tell = (order: Order) => worker.postMessage(order);
  tell(opening);
  let settle: { done: (reply: Reply) => void; fail: (error: Error) => void } | null = null;
  let broken: Error | null = null;
  let isWhole: () => void = () => {};
  const whole = new Promise<void>((done) => {
    isWhole = done;
  });
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
    else if ("failed" in data) fail(new Error(data.failed));
    else isWhole();
  });
  return {
    ask: (query, limit) =>
      new Promise((done, reject) => {
        if (broken !== null) reject(broken);
        settle = { done, fail: reject };
        tell({ query, limit });
      }),
    whole,
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

/** Answers on the page's own thread. `load`: the whole release; `language`: of the answers. */
export function engineOnPage(load: () => Promise<Release>, language: Language): Engine {
  let opened: Promise<Engine["ask"]> | null = null;
  let isWhole: () => void = () => {};
  const whole = new Promise<void>((done) => {
    isWhole = done;
  });
  const open = async (): Promise<Engine["ask"]> => {
    const [release, { openFinder }, { replyTo }] = await Promise.all([
      load(),
      import("./find.ts"),
      import("./found-rows.ts"),
    ]);
    const catalog = openCatalog(release);
    const desk = { finder: openFinder(catalog), catalog, language };
    isWhole();
    return async (query, limit) => replyTo(query, limit, desk);
  };
  return {
    ask: async (query, limit) => {
      opened ??= open();
      try {
        return (await opened)(query, limit);
      } catch (error) {
        // The next query tries again: the network may be back.
        opened = null;
        throw error;
      }
    },
    whole,
    close: () => undefined,
  };
}
