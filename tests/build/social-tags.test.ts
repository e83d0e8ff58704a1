import { expect, test } from "vitest";
import { cardOf } from "../../app/build/card-of.ts";
import { parseSiteUrl } from "../../app/build/site-url.ts";
import { canonicalLink, type SharedPage, socialTags } from "../../app/build/social-tags.ts";
import { allExhibits, exhibitOfFigure } from "../../app/plan/exhibits.ts";
import { planOf } from "../../app/plan/plan-of.ts";
import { parseTags } from "../budget/markup.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

const SITE = "https://example.org/x/";
const PAGE: SharedPage = {
  title: "84–132 million",
  description: "People",
  siteName: "Social Protection Figures",
  language: "en",
  kind: "article",
  path: "/figures/a/",
  card: { name: "F05", alt: "Chart: from 37 to 395 million." },
};

/** Content by name of the tags, as a crawler reads them. */
function read(tags: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    parseTags(tags.join("\n")).map(({ attributes }) => [
      attributes.get("property") ?? attributes.get("name") ?? "",
      attributes.get("content") ?? "",
    ]),
  );
}

test("a page of a known site is shared with its picture, by absolute addresses", () => {
  expect(Object.fromEntries(read(socialTags({ ...PAGE, language: "zh" }, SITE)))).toEqual({
    "og:title": PAGE.title,
    "og:description": "People",
    "og:type": "article",
    "og:site_name": "Social Protection Figures",
    "og:locale": "zh_CN",
    "og:locale:alternate": "en_GB",
    "og:url": "https://example.org/x/figures/a/",
    "og:image": "https://example.org/x/f/F05/card.zh.png",
    "og:image:type": "image/png",
    "og:image:width": "1200",
    "og:image:height": "630",
    "og:image:alt": "Chart: from 37 to 395 million.",
    "twitter:card": "summary_large_image",
    "twitter:title": PAGE.title,
    "twitter:description": "People",
    "twitter:image": "https://example.org/x/f/F05/card.zh.png",
    "twitter:image:alt": "Chart: from 37 to 395 million.",
  });
  expect(canonicalLink("/zh/data/", SITE)).toEqual([
    '<link rel="canonical" href="https://example.org/x/zh/data/" />',
  ]);
});

test("without an address of the site, or a picture, no address and no picture is claimed", () => {
  const unknown = read(socialTags(PAGE, null));
  expect([...unknown.keys()].filter((key) => /url|image/.test(key))).toEqual([]);
  expect(unknown.get("twitter:card")).toBe("summary");
  expect(canonicalLink("/data/", null)).toEqual([]);
  const bare = read(socialTags({ ...PAGE, card: null }, SITE));
  expect(bare.has("og:image")).toBe(false);
  expect(bare.get("og:url")).toBe("https://example.org/x/figures/a/");
});

test("hostile text stays text", () => {
  const title = '"><script>alert(1)</script>&';
  const tags = socialTags({ ...PAGE, title }, SITE);
  expect(parseTags(tags.join("")).every(({ name }) => name === "meta")).toBe(true);
  expect(read(tags).get("og:title")?.replaceAll("&lt;", "<").replaceAll("&gt;", ">")).toBe(title);
});

test("every page's card is a picture that is drawn, and is said to show what it shows", () => {
  const drawn = new Set(allExhibits(CATALOG).map(({ name }) => name));
  const routes = [
    { page: "overview" } as const,
    ...RELEASE.themes.map(({ id }) => ({ page: "theme", id }) as const),
    ...RELEASE.indicators.map(({ id }) => ({ page: "indicator", id }) as const),
    ...RELEASE.figures.map(({ id }) => ({ page: "figure", id }) as const),
  ];
  for (const route of routes) {
    const card = cardOf(planOf(CATALOG, route), CATALOG, "en");
    expect(drawn).toContain(card?.name);
    expect(card?.alt).toMatch(/^Chart: .{10,}\.$/s);
  }
  for (const { figure, shortCode } of RELEASE.cited) {
    const plan = planOf(CATALOG, { page: "figure", id: figure });
    expect(cardOf(plan, CATALOG, "zh")?.name).toBe(shortCode);
    expect(exhibitOfFigure(CATALOG.figure(figure), CATALOG).name).toBe(shortCode);
  }
  expect(cardOf({ page: "method" }, CATALOG, "en")).toBeNull();
});

test("the address of the site is tidied and must agree with the base path", () => {
  expect(parseSiteUrl(undefined, "/")).toBeNull();
  expect(parseSiteUrl(" ", "/")).toBeNull();
  expect(parseSiteUrl("https://example.org", "/")).toBe("https://example.org/");
  expect(parseSiteUrl("http://EXAMPLE.org:8080/x", "/x/")).toBe("http://example.org:8080/x/");
});

test.each([
  ["example.org/x/", "/x/", "not an absolute address"],
  ["https://example.org/", "/x/", "path / where BASE_PATH says /x/"],
  ["https://example.org/x/y/", "/x/", "path /x/y/ where BASE_PATH says /x/"],
  ["ftp://example.org/", "/", "scheme ftp:"],
  ["https://example.org/?a", "/", "a query, fragment or user name"],
  ["https://a@example.org/", "/", "a query, fragment or user name"],
])("a wrong address is refused with what was found and expected: %s", (text, base, message) => {
  expect(() => parseSiteUrl(text, base)).toThrow(message);
  expect(() => parseSiteUrl(text, base)).toThrow(`e.g. https://example.org${base}`);
});
