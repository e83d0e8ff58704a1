// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { currentAsOf, keptAsOf, parseAsOf, setAsOf, subscribeAsOf } from "../../app/state/as-of.ts";

describe("as of", () => {
  beforeEach(() => {
    localStorage.clear();
    delete document.documentElement.dataset.asof;
  });
  afterEach(() => vi.restoreAllMocks());

  it.each(["2020-11-10", "2024-02-29", "1999-12-31"])("takes %s", (text) => {
    expect(parseAsOf(text)).toBe(text);
  });

  it.each([
    "",
    "2020-11",
    "2020-02-30",
    "2021-02-29",
    "2020-13-01",
    "10.11.2020",
    "2020-11-10T00:00:00Z",
    "<script>",
    "3020-01-01",
    " 2020-11-10",
    null,
    undefined,
  ])("refuses %j", (text) => {
    expect(parseAsOf(text)).toBeNull();
  });

  it("keeps the day, tells listeners, and forgets it for the latest", () => {
    const heard = vi.fn();
    const leave = subscribeAsOf(heard);
    setAsOf("2020-11-10");
    expect([currentAsOf(), keptAsOf(), localStorage.getItem("as-of")]).toEqual(
      Array(3).fill("2020-11-10"),
    );
    setAsOf(null);
    expect([currentAsOf(), keptAsOf(), localStorage.getItem("as-of")]).toEqual(Array(3).fill(null));
    expect(heard).toHaveBeenCalledTimes(2);
    leave();
    setAsOf("2020-11-10");
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it("hears other tabs, and takes nothing from them that is no date", () => {
    const heard = vi.fn();
    const leave = subscribeAsOf(heard);
    const tell = (key: string | null, newValue: string | null) =>
      dispatchEvent(new StorageEvent("storage", { key, newValue }));
    tell("as-of", "2020-06-01");
    expect(currentAsOf()).toBe("2020-06-01");
    tell("scheme", "dark");
    expect(currentAsOf()).toBe("2020-06-01");
    tell("as-of", "javascript:1");
    expect(currentAsOf()).toBeNull();
    expect(heard).toHaveBeenCalledTimes(2);
    leave();
  });

  it("holds for the page where storage is refused", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("refused");
    });
    setAsOf("2020-11-10");
    expect(currentAsOf()).toBe("2020-11-10");
  });
});
