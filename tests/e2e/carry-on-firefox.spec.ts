import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { carryOnName } from "../../app/build/carry-on-name.ts";
import { FIREFOX, type Firefox, startFirefox } from "./firefox.ts";
import { RELEASE, SAMPLE } from "./routes.ts";
import { ROOT } from "./sites.ts";

const FILE = pathToFileURL(resolve(ROOT.folder, carryOnName(RELEASE.version))).href;
const heading = "document.querySelector('h1')?.textContent.trim() !== ''";
const exists = (selector: string) => `document.querySelector(${JSON.stringify(selector)}) !== null`;
const textOf = (selector: string) =>
  `document.querySelector(${JSON.stringify(selector)})?.textContent`;
const matches = (selector: string, pattern: RegExp) => `${pattern}.test(${textOf(selector)} ?? "")`;

/** The file that the act saves, whole. */
async function saved(firefox: Firefox, act: () => Promise<void>) {
  const before = new Set(readdirSync(firefox.downloads));
  await act();
  let name = "";
  await expect
    .poll(() => {
      const all = readdirSync(firefox.downloads);
      name = all.find((one) => !before.has(one) && !one.endsWith(".part")) ?? "";
      return name !== "" && !all.some((one) => one.endsWith(".part"));
    })
    .toBe(true);
  const path = join(firefox.downloads, name);
  await expect.poll(() => existsSync(path) && readFileSync(path).length).toBeGreaterThan(0);
  return { name, bytes: readFileSync(path) };
}

test("the carry-on file works in Firefox, from the disk, and asks nothing of anyone", async () => {
  // biome-ignore lint/suspicious/noSkippedTests: not everyone has a second browser; `.ci/run` has
  test.skip(FIREFOX === null, "no Firefox here");
  test.setTimeout(240_000);
  const firefox = await startFirefox();
  const openAt = async (hash: string) => {
    await firefox.open("about:blank");
    await firefox.open(FILE + hash);
    await firefox.until(heading);
  };
  try {
    await openAt("");
    await firefox.until(exists("figure.chart svg"));
    await firefox.type("/");
    await firefox.type("84 million");
    await firefox.until(matches("[role=option]", /84–132/));
    await firefox.press("Enter");
    await firefox.until(exists(".figure-title"));

    for (const [hash, question, line] of [
      ["#/floor/", "how many children?", /42 to 66 million more children/],
      ["#/zh/floor/", "有多少儿童", /新增极端贫困儿童4200万至6600万人/],
    ] as const) {
      await openAt(hash);
      await firefox.until(exists('[data-desk="live"]'));
      await firefox.type("/");
      await firefox.type(question);
      await firefox.press("Enter");
      await firefox.until(matches(".floor-line", line));
      await firefox.type("c");
      await firefox.until(matches(".floor-status", /Citation copied|引文已复制/));
    }

    await openAt("#/compare/?f=F05,F06");
    await firefox.until('document.querySelectorAll(".compare-table tbody tr").length === 2');

    await openAt(`#/figures/${SAMPLE.cited}/`);
    await firefox.until(exists(".exports button"));
    const press = (button: string) => () => firefox.click(`.exports button${button}`);
    const drawing = await saved(firefox, press("[data-job=svg]"));
    expect(drawing.bytes.toString()).toMatch(/^<\?xml|^<svg/);
    const picture = await saved(firefox, press("[data-job=slide] + button"));
    expect(picture.bytes.subarray(1, 4).toString()).toBe("PNG");
    const slide = await saved(firefox, press("[data-job=slide]"));
    const text = strFromU8(unzipSync(slide.bytes)["ppt/slides/slide1.xml"] ?? new Uint8Array());
    expect(text).toContain(RELEASE.version);

    const resources = "performance.getEntriesByType('resource').map(({ name }) => name)";
    const asked = await firefox.read<string[]>(resources);
    expect(asked.filter((name) => !/^(blob|data):/.test(name))).toEqual([]);
    expect(firefox.asked).toEqual([]);
  } finally {
    await firefox.close();
  }
});
