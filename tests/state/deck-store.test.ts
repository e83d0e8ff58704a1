// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { DECK, deckCount } from "../../app/state/deck-count.ts";
import { addToDeck, currentDeck, keepDeck } from "../../app/state/deck-store.ts";
import { printDeck } from "../../app/state/deck-text.ts";
import { parseChoices } from "../../app/state/export-choice.ts";

const KEY = "deck-1";
const POINT = {
  exhibit: {
    kind: "ranges",
    figures: ["a"],
    highlight: ["a"],
    name: "F01",
    path: "/figures/a/",
  },
  release: "1.0.0",
} as const;

beforeEach(() => localStorage.clear());

describe("the kept deck", () => {
  it("is empty at first, and holds what was added after a reload", () => {
    expect(currentDeck()).toEqual([]);
    addToDeck(POINT);
    expect(currentDeck()).toEqual([POINT]);
    expect(localStorage.getItem(KEY)).toBe(printDeck([POINT]));
    expect(deckCount()).toBe(1);
  });

  it.each(["", "null", "<script>", '{"items":[1]}', "[[[["])("survives %j in storage", (text) => {
    localStorage.setItem(KEY, text);
    expect(currentDeck()).toEqual([]);
    addToDeck(POINT);
    expect(currentDeck()).toEqual([POINT]);
  });

  it("is the same object until it changes", () => {
    addToDeck(POINT);
    expect(currentDeck()).toBe(currentDeck());
  });

  it("hears other tabs, and other keys not", () => {
    const heard = vi.fn();
    const stop = DECK.subscribe(heard);
    localStorage.setItem(KEY, printDeck([POINT]));
    dispatchEvent(new StorageEvent("storage", { key: KEY }));
    dispatchEvent(new StorageEvent("storage", { key: "scheme" }));
    expect(heard).toHaveBeenCalledTimes(1);
    expect(currentDeck()).toEqual([POINT]);
    stop();
    dispatchEvent(new StorageEvent("storage", { key: KEY }));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it("holds for this page where storage is refused", () => {
    const refuse = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    keepDeck([POINT]);
    expect(currentDeck()).toEqual([POINT]);
    refuse.mockRestore();
    keepDeck([]);
    expect(currentDeck()).toEqual([]);
  });
});

describe("parseChoices", () => {
  const TABLE = { size: ["a", "b"], sources: ["yes", "no"] } as const;
  it.each([
    [null, { size: "a", sources: "yes" }],
    ["{", { size: "a", sources: "yes" }],
    ["[1]", { size: "a", sources: "yes" }],
    ['{"size":"b","sources":"maybe","more":1}', { size: "b", sources: "yes" }],
    ['{"size":["b"],"sources":"no"}', { size: "a", sources: "no" }],
    ['{"__proto__":{"size":"b"}}', { size: "a", sources: "yes" }],
  ])("of %s is sound", (text, expected) => {
    expect(parseChoices(TABLE, text)).toEqual(expected);
  });
});
