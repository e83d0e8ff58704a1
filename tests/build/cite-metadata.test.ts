import { describe, expect, test } from "vitest";
import { citeTags } from "../../app/build/cite-tags.ts";
import { jsonLd, type LdSite } from "../../app/build/json-ld.ts";
import { openCatalog } from "../../app/domain/catalog.ts";
import { reporterOf } from "../../app/domain/citation/cite.ts";
import { statedNumbers } from "../../app/domain/estimate.ts";
import { LANGUAGES } from "../../app/domain/language.ts";
import { planOf } from "../../app/plan/plan-of.ts";
import type { Route } from "../../app/state/route.ts";
import { parseTags } from "../budget/markup.ts";
import { CATALOG, INDEX, RELEASE } from "../support/release.ts";

const F05 = RELEASE.cited.find((c) => c.shortCode === "F05")?.figure ?? "";
const SITE: LdSite = {
  catalog: CATALOG,
  language: "en",
  release: { version: RELEASE.version, date: RELEASE.date },
  address: "https://example.org/x/page/",
  releaseTitle: "The numbers",
  siteUrl: "https://example.org/x/",
  files: INDEX.releases[0]?.files ?? [],
  description: "What it is",
};
const UNKNOWN: LdSite = { ...SITE, address: null, siteUrl: null };
const plan = (route: Route) => planOf(CATALOG, route);
const ofFigure = (id: string) => plan({ page: "figure", id });

function read(tags: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    parseTags(tags.join("\n")).map(({ attributes }) => [
      attributes.get("name") ?? "",
      attributes.get("content") ?? "",
    ]),
  );
}

interface Ld {
  readonly [key: string]: unknown;
  readonly variableMeasured: Readonly<Record<string, unknown>>;
  readonly isBasedOn: Readonly<Record<string, unknown>>;
}
function ldOf(tags: readonly string[]): Ld {
  const [tag = ""] = tags;
  const open = '<script type="application/ld+json">';
  expect(tag.startsWith(open) && tag.endsWith("</script>")).toBe(true);
  return JSON.parse(tag.slice(open.length, -"</script>".length)) as Ld;
}

test("the page of a figure says what reference managers ask for", () => {
  expect(read(citeTags(ofFigure(F05), SITE))).toEqual({
    citation_title: "Additional people in poverty attributed to COVID-19, World, 2020",
    citation_author: "Social Protection Figures,",
    citation_publication_date: RELEASE.date.replaceAll("-", "/"),
    citation_public_url: SITE.address,
    citation_language: "en",
    "DC.type": "dataset",
  });
  const chinese = read(citeTags(ofFigure(F05), { ...SITE, language: "zh" }));
  expect(chinese.citation_author).toBe("社会保护数据,");
  expect(chinese.citation_title).toMatch(/^归因于新冠疫情的新增贫困人口，全球/);
});

test("indicators and the release have a record of their own, lists and tools have none", () => {
  const [indicator] = RELEASE.indicators;
  if (indicator === undefined) throw new Error("no indicator");
  const tags = citeTags(plan({ page: "indicator", id: indicator.id }), SITE);
  expect(read(tags).citation_title).toBe(indicator.name.en);
  expect(read(citeTags(plan({ page: "data" }), SITE)).citation_title).toBe("The numbers");
  for (const page of ["overview", "sources", "method", "deck", "floor", "not-found"] as const) {
    expect(citeTags(plan({ page }), SITE)).toEqual([]);
    expect(jsonLd(plan({ page }), SITE)).toEqual([]);
  }
});

test("without an address of the site none is claimed", () => {
  const tags = citeTags(ofFigure(F05), UNKNOWN);
  expect(Object.keys(read(tags))).not.toContain("citation_public_url");
  for (const route of [{ page: "figure", id: F05 }, { page: "data" }] as const) {
    const text = jsonLd(plan(route), UNKNOWN).join("");
    expect(text).not.toMatch(/null|undefined|example\.org/);
    expect(ldOf([text]).url).toBeUndefined();
  }
});

describe.each(LANGUAGES)("data blocks in %s", (language) => {
  const site = { ...SITE, language };

  test("of every figure hold its numbers, its source and its release, and nothing else", () => {
    for (const figure of RELEASE.figures) {
      const ld = ldOf(jsonLd(ofFigure(figure.id), site));
      expect(ld).toMatchObject({
        "@context": "https://schema.org",
        "@type": "Dataset",
        version: RELEASE.version,
        dateModified: RELEASE.date,
        license: "https://creativecommons.org/licenses/by/4.0/",
        inLanguage: language,
      });
      const { value, minValue, maxValue } = ld.variableMeasured;
      const said = [minValue, value, maxValue].filter((n) => n !== undefined);
      expect(said).toEqual(statedNumbers(figure.estimate));
      if (figure.estimate.shape === "range") expect(value).toBeUndefined();
      const reporter = reporterOf(figure, CATALOG);
      const read = reporter ?? CATALOG.source(figure.source);
      expect(ld.isBasedOn.url).toBe(read.url ?? undefined);
      expect("isBasedOn" in ld.isBasedOn).toBe(reporter !== null);
      if (reporter !== null) expect(ld.citation).toMatch(/as cited in|转引自/i);
    }
  });

  test("of the release list its files with size and digest", () => {
    const ld = ldOf(jsonLd(plan({ page: "data" }), site));
    expect(ld.distribution).toHaveLength(SITE.files.length);
    const [file] = SITE.files;
    expect(ld.distribution).toContainEqual(
      expect.objectContaining({
        contentUrl: `https://example.org/x/data/${RELEASE.version}/${file?.path}`,
        sha256: file?.sha256,
      }),
    );
  });
});

test("hostile text closes neither the block nor a tag", () => {
  const evil = '</script><script>alert(1)</script>" onload="x';
  const indicator = CATALOG.figure(F05).indicator;
  const catalog = openCatalog({
    ...RELEASE,
    indicators: RELEASE.indicators.map((one) =>
      one.id === indicator ? { ...one, name: { en: evil, zh: evil } } : one,
    ),
  });
  const site = { ...SITE, catalog, description: evil };
  const [block = ""] = jsonLd(ofFigure(F05), site);
  expect(block.match(/<\/script>/g)).toHaveLength(1);
  expect(ldOf([block]).description).toBe(evil);
  const tags = parseTags(citeTags(ofFigure(F05), site).join(""));
  expect(tags.every(({ name, attributes }) => name === "meta" && attributes.size === 2)).toBe(true);
});
