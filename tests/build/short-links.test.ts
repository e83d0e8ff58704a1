import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findReusedCodes, shortLinkHtml, shortLinks } from "../../app/build/short-links.ts";
import { openCatalog } from "../../app/domain/catalog.ts";
import type { Release } from "../../app/domain/release.ts";
import { shortPathOf } from "../../app/export/edition.ts";
import { openRelease } from "../../app/load/open-release.ts";
import { allExhibits } from "../../app/plan/exhibits.ts";
import { parseTags } from "../budget/markup.ts";
import { CATALOG, INDEX, RELEASE } from "../support/release.ts";

const LINKS = new Map(shortLinks([CATALOG]).map((link) => [link.name, link]));

test("every code, figure and chart has a short address that leads to its page", () => {
  for (const { shortCode, figure } of RELEASE.cited) {
    expect(LINKS.get(shortCode)?.path).toBe(`/figures/${figure}/`);
  }
  for (const { id } of RELEASE.figures) {
    expect(LINKS.get(id)?.path).toBe(`/figures/${id}/`);
    const printed = shortPathOf(id, CATALOG).replaceAll(/^\/f\/|\/$/g, "");
    expect(LINKS.get(printed)?.path).toBe(`/figures/${id}/`);
  }
  for (const { name, path } of allExhibits(CATALOG)) expect(LINKS.get(name)?.path).toBe(path);
});

/** The release without one figure and all that rests on it. */
function without(id: string): Release {
  const keeps = (f: { readonly id: string }) => f.id !== id;
  return {
    ...RELEASE,
    figures: RELEASE.figures.filter(keeps),
    cited: RELEASE.cited.filter((c) => c.figure !== id),
  };
}

test("a name that only an older release knows leads to what is left", () => {
  const [gone] = RELEASE.cited;
  if (gone === undefined) throw new Error("the release cites nothing");
  const links = new Map(
    shortLinks([openCatalog(without(gone.figure)), CATALOG]).map((link) => [link.name, link]),
  );
  const left = { path: `/indicators/${gone.indicator}/`, figure: null };
  expect(links.get(gone.shortCode)).toEqual({ name: gone.shortCode, ...left });
  expect(links.get(gone.figure)).toEqual({ name: gone.figure, ...left });
  const bare = openCatalog({
    ...RELEASE,
    figures: [],
    cited: [],
    indicators: [],
  });
  expect(shortLinks([bare, CATALOG]).every(({ path }) => path === "/")).toBe(true);
});

test("a name for two things in one release is refused", () => {
  const [cited] = RELEASE.cited;
  const other = RELEASE.figures.find((f) => f.id !== cited?.figure);
  if (cited === undefined || other === undefined) throw new Error("too small a release");
  const clash = { ...RELEASE, cited: [{ ...cited, shortCode: other.id }] };
  expect(() => shortLinks([openCatalog(clash)])).toThrow(`/f/${other.id}/ stands for`);
});

test("no code of the published releases was given again", () => {
  const releases = INDEX.releases.map(({ version }) =>
    openRelease(JSON.parse(readFileSync(`public/data/${version}/release.json`, "utf8"))),
  );
  expect(releases.flatMap(({ cited }) => cited).length).toBeGreaterThan(10);
  expect(findReusedCodes(releases)).toEqual([]);
});

test("a code that was given again is found, whatever lies between and in whatever order", () => {
  const cite = (version: string, ...pairs: readonly (readonly [string, string])[]) => {
    const [cited] = RELEASE.cited;
    if (cited === undefined) throw new Error("the release cites nothing");
    return {
      version,
      cited: pairs.map(([shortCode, figure]) => ({ ...cited, shortCode, figure })),
    };
  };
  const releases = [
    cite("1.10.0", ["F01", "b"], ["F02", "c"]),
    cite("1.9.0", ["F02", "c"]),
    cite("1.2.0", ["F01", "a"]),
  ];
  expect(findReusedCodes(releases)).toEqual([
    "short code F01: b in release 1.10.0, a in release 1.2.0; " +
      "a code is never given again: give the newer figure a code of its own",
  ]);
  const twice = cite("1.0.0", ["F01", "a"], ["F01", "b"]);
  expect(findReusedCodes([twice])).toHaveLength(1);
  expect(findReusedCodes(releases.slice(1))).toEqual([]);
});

test("the page sends on without script, says where to, and hostile text stays text", () => {
  const html = shortLinkHtml({
    language: "zh",
    title: '</title><script>alert("1")</script>',
    href: "/x/zh/indicators/a/#b",
    canonical: "https://example.org/x/zh/indicators/a/",
    icon: "/x/icon.svg",
    tags: ['<meta property="og:title" content="a" />'],
  });
  const tags = parseTags(html);
  const attributes = (name: string, key: string) =>
    tags.filter((tag) => tag.name === name).map((tag) => tag.attributes.get(key));
  expect(attributes("html", "lang")).toEqual(["zh-Hans"]);
  expect(attributes("script", "src")).toEqual([]);
  expect(attributes("a", "href")).toEqual(["/x/zh/indicators/a/#b"]);
  expect(attributes("meta", "content")).toContain("0; url=/x/zh/indicators/a/#b");
  expect(attributes("link", "href")).toEqual([
    "https://example.org/x/zh/indicators/a/",
    "/x/icon.svg",
  ]);
  expect(html.match(/<title>/g)).toHaveLength(1);
});
