// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { copyPicture, download } from "../../app/export/clipboard.ts";

class Item {
  constructor(readonly parts: Record<string, Promise<Blob>>) {}
}

const PICTURE = new Blob(["png"], { type: "image/png" });
const clicked: { name: string; href: string }[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  clicked.length = 0;
  URL.createObjectURL = vi.fn(() => "blob:picture");
  URL.revokeObjectURL = vi.fn();
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    clicked.push({ name: this.download, href: this.href });
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function withClipboard(write: (items: readonly Item[]) => Promise<void>): void {
  vi.stubGlobal("ClipboardItem", Item);
  vi.stubGlobal("navigator", { clipboard: { write } });
}

test("the picture alone goes onto the clipboard, handed over before anything is awaited", async () => {
  const written: (readonly Item[])[] = [];
  withClipboard(async (items) => {
    written.push(items);
    await Promise.all(items.flatMap((item) => Object.values(item.parts)));
  });
  const make = vi.fn(async () => PICTURE);
  const done = copyPicture(make, "a.png");
  expect(written).toHaveLength(1);
  expect(await done).toBe("copied");
  expect(written[0]?.map((item) => Object.keys(item.parts))).toEqual([["image/png"]]);
  expect(make).toHaveBeenCalledTimes(1);
  expect(clicked).toEqual([]);
});

test("refused, it is downloaded under its name, and made once", async () => {
  withClipboard(async () => {
    throw new DOMException("refused", "NotAllowedError");
  });
  const make = vi.fn(async () => PICTURE);
  expect(await copyPicture(make, "F07.png")).toBe("downloaded");
  expect(clicked).toEqual([{ name: "F07.png", href: "blob:picture" }]);
  expect(make).toHaveBeenCalledTimes(1);
});

test("without a clipboard it is downloaded", async () => {
  vi.stubGlobal("navigator", {});
  expect(await copyPicture(async () => PICTURE, "b.png")).toBe("downloaded");
  expect(clicked.map((link) => link.name)).toEqual(["b.png"]);
});

test("a picture that cannot be made is an error, whether or not there is a clipboard", async () => {
  const fail = async (): Promise<Blob> => {
    throw new Error("no canvas");
  };
  withClipboard(async (items) => {
    await Promise.all(items.flatMap((item) => Object.values(item.parts)));
  });
  await expect(copyPicture(fail, "c.png")).rejects.toThrow("no canvas");
  vi.stubGlobal("navigator", {});
  await expect(copyPicture(fail, "c.png")).rejects.toThrow("no canvas");
  expect(clicked).toEqual([]);
});

test("an address is given back when the download has begun, and no link stays in the page", () => {
  download(PICTURE, "d.png");
  expect(document.querySelectorAll("a")).toHaveLength(0);
  expect(URL.revokeObjectURL).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(URL.revokeObjectURL).toHaveBeenCalledWith("blob:picture");
});
