import { afterEach, expect, test, vi } from "vitest";
import { openFindClient, warmUp } from "../../app/search/find-client.ts";
import type { Order, Word } from "../../app/search/find-worker.ts";
import type { Reply } from "../../app/search/found-rows.ts";
import { RELEASE } from "../support/release.ts";

afterEach(() => vi.unstubAllGlobals());

/** A worker that answers when told to. */
class SlowWorker extends EventTarget {
  static last: SlowWorker | null = null;
  readonly orders: Order[] = [];
  isEnded = false;
  constructor() {
    super();
    SlowWorker.last = this;
  }
  postMessage(order: Order) {
    this.orders.push(order);
  }
  terminate() {
    this.isEnded = true;
  }
  say(data: Word) {
    this.dispatchEvent(Object.assign(new Event("message"), { data }));
  }
}

function open(load = () => Promise.resolve(RELEASE)) {
  const replies: Reply[] = [];
  const failures: string[] = [];
  const client = openFindClient({
    url: "https://example.org/release.json",
    language: "en",
    limit: 3,
    load,
    onReply: (reply) => replies.push(reply),
    onFailure: () => failures.push("failed"),
  });
  return { client, replies, failures };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const reply = (query: string): Word => ({ reply: { query, rows: [], isNone: true } });
const asked = () => SlowWorker.last?.orders.flatMap((o) => ("query" in o ? [o.query] : []));

test("of queries typed while one is answered only the newest is asked, and replies keep their order", async () => {
  vi.stubGlobal("Worker", SlowWorker);
  const { client, replies } = open();
  for (const query of ["8", "84", "84m"]) client.ask(query);
  expect(asked()).toEqual(["8"]);
  SlowWorker.last?.say(reply("8"));
  await settled();
  expect(asked()).toEqual(["8", "84m"]);
  SlowWorker.last?.say(reply("84m"));
  await settled();
  expect(replies.map(({ query }) => query)).toEqual(["8", "84m"]);
});

test("a worker that breaks down is replaced by the page, and the query is still answered", async () => {
  vi.stubGlobal("Worker", SlowWorker);
  const { client, replies, failures } = open();
  client.ask("F07");
  SlowWorker.last?.dispatchEvent(new Event("error", { cancelable: true }));
  await expect.poll(() => replies.length).toBe(1);
  expect(replies[0]?.rows[0]?.code).toBe("F07");
  expect(SlowWorker.last?.isEnded).toBe(true);
  expect(failures).toEqual([]);
});

test("without workers the page answers; a failure is told, and the next query tries again", async () => {
  vi.stubGlobal("Worker", undefined);
  let isDown = true;
  const { client, replies, failures } = open(() =>
    isDown ? Promise.reject(new Error("offline")) : Promise.resolve(RELEASE),
  );
  client.ask("F01");
  await expect.poll(() => failures).toEqual(["failed"]);
  isDown = false;
  client.ask("F01");
  await expect.poll(() => replies.length).toBe(1);
  expect(replies[0]?.rows[0]).toMatchObject({ code: "F01", match: "words" });
});

test("a worker started ahead is taken, and what it answered from a part is asked again when all is there", async () => {
  vi.stubGlobal("Worker", SlowWorker);
  const url = "https://example.org/release.json";
  const first = { ...RELEASE, figures: RELEASE.figures.slice(0, 1) };
  const ready = vi.fn();
  void warmUp({ open: url, language: "en", first }).then(ready);
  const started = SlowWorker.last;
  const { client, replies } = open();
  expect(SlowWorker.last).toBe(started);
  expect(started?.orders).toEqual([{ open: url, language: "en", first }]);
  client.ask("84m");
  started?.say({ reply: { query: "84m", rows: [], isNone: true, isPart: true } });
  await settled();
  expect(ready).not.toHaveBeenCalled();
  started?.say({ whole: true });
  await settled();
  expect(ready).toHaveBeenCalled();
  expect(asked()).toEqual(["84m", "84m"]);
  started?.say(reply("84m"));
  await settled();
  expect(replies.map(({ isPart = false }) => isPart)).toEqual([true, false]);
});

test("a worker started ahead for another language is left alone", () => {
  vi.stubGlobal("Worker", SlowWorker);
  void warmUp({ open: "https://example.org/release.json", language: "zh", first: null });
  const started = SlowWorker.last;
  open();
  expect(SlowWorker.last).not.toBe(started);
});

test("after it is closed nothing is told", async () => {
  vi.stubGlobal("Worker", SlowWorker);
  const { client, replies } = open();
  client.ask("84m");
  client.close();
  SlowWorker.last?.say(reply("84m"));
  await settled();
  expect(replies).toEqual([]);
});
