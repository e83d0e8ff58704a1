import type { Page } from "@playwright/test";
import { type Deploys, openDeploys, PICTURES } from "./deploys.ts";
import { expect, open, test } from "./watched.ts";

test.use({ serviceWorkers: "allow" });

let deploys: Deploys;
test.beforeEach(async ({ page }) => {
  deploys = await openDeploys();
  deploys.deploy(1);
  await open(page, `${deploys.url}data/`);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state))
    .toBe("activated");
  await page.reload();
  await expect(room(page).getByRole("button")).toBeVisible();
});
test.afterEach(() => deploys.close());

const room = (page: Page) => page.locator("#keep-pictures");
const status = (page: Page) => room(page).getByRole("status");
const press = (page: Page, name: string | RegExp) =>
  room(page).getByRole("button", { name }).click();

interface Listed {
  readonly path: string;
  readonly bytes: number;
}
const listed = async (page: Page): Promise<readonly Listed[]> =>
  page.evaluate(async () => (await fetch("/pictures-en.json")).json());

test("one button keeps the pictures of a language; they are shown without network", async ({
  page,
  context,
}) => {
  const pictures = await listed(page);
  const bytes = pictures.reduce((sum, picture) => sum + picture.bytes, 0);
  const size = (bytes / 1e6).toLocaleString("en", { maximumFractionDigits: 1 });
  await press(page, `Keep the pictures too (${size} MB)`);
  await expect(status(page)).toContainText(`${PICTURES} pictures are kept on this device.`);
  await context.setOffline(true);
  const last = pictures.at(-1);
  const answer = await page.evaluate(async (path) => {
    const response = await fetch(path);
    const type = response.headers.get("content-type");
    return { bytes: (await response.arrayBuffer()).byteLength, type };
  }, `/${last?.path}`);
  expect(answer).toEqual({ bytes: last?.bytes, type: expect.stringMatching(/^image\//) });
  await page.goto(`${deploys.url}data/`);
  await expect(status(page)).toContainText(`${PICTURES} pictures`);
  await press(page, "Remove the pictures");
  await expect(status(page)).toContainText("were removed");
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
});

test("both languages are twice as many", async ({ page }) => {
  await room(page).getByLabel("Pictures in").selectOption("all");
  await press(page, /^Keep the pictures too/);
  await expect(status(page)).toContainText(`${2 * PICTURES} pictures are kept`);
});

test("stopped half-way, what came stays, and the rest is fetched later", async ({ page }) => {
  deploys.slowPictures(400);
  await press(page, /^Keep the pictures too/);
  await expect(room(page).getByRole("progressbar")).toBeVisible();
  await expect(room(page)).toContainText(/[1-9]\d? of 40 pictures/);
  await press(page, "Cancel");
  await expect(status(page)).toContainText(/Stopped\..*\d+ pictures are kept/s);
  const [, kept] = /(\d+) pictures are kept/.exec((await status(page).textContent()) ?? "") ?? [];
  expect(Number(kept)).toBeGreaterThan(0);
  expect(Number(kept)).toBeLessThan(PICTURES);
  deploys.slowPictures(0);
  deploys.asked.length = 0;
  await press(page, /^Keep the rest/);
  await expect(status(page)).toContainText(`${PICTURES} pictures are kept`);
  // A request that was given up may reach a busy server late: it is for one of the same pictures.
  const again = new Set(deploys.asked.filter((path) => path.startsWith("f/")));
  expect(again.size).toBe(PICTURES - Number(kept));
});

test("a picture that is not what it should be is not kept", async ({ page, seen }) => {
  const [, wrong, missing] = await listed(page);
  deploys.change(wrong?.path ?? "", "another");
  await press(page, /^Keep the pictures too/);
  await expect(status(page)).toContainText("could not be had");
  const isKept = (path: string) =>
    page.evaluate(async (url) => (await caches.match(url)) !== undefined, `/${path}`);
  expect(await isKept(wrong?.path ?? "")).toBe(false);
  deploys.broken.add(missing?.path ?? "");
  await press(page, /^Keep the (rest|pictures too)/);
  await expect(status(page)).toContainText("could not be had");
  // The browser itself notes status 503.
  seen.complaints.splice(0);
});
