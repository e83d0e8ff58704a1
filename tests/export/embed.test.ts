// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { embedFiles } from "../../app/build/embed-pages.ts";
import { embedStyle } from "../../app/build/embed-style.ts";
import { headersFor } from "../../app/build/policy.ts";
import { drawChart } from "../../app/charts/draw-chart.ts";
import { openCatalog } from "../../app/domain/catalog.ts";
import { LANGUAGES } from "../../app/domain/language.ts";
import type { Release } from "../../app/domain/release.ts";
import { embedIdOf, embedSnippet } from "../../app/export/embed-snippet.ts";
import { figureFacts } from "../../app/export/facts.ts";
import { allExhibits, embedExhibits, exhibitOfFigure } from "../../app/plan/exhibits.ts";
import { DARK, LIGHT, PAINTS } from "../../app/scene/palette.ts";
import { marksOf } from "../../app/scene/scene.ts";
import { CATALOG, RELEASE } from "../support/release.ts";
import { EDITION, hostileEdition, sampleFigures } from "./data-cases.ts";
import { HOSTILE } from "./hostile.ts";

const parse = (html: string) => new DOMParser().parseFromString(html, "text/html");

/** The release with these indicators only, so that a test need not draw all of it. */
function partOf(indicators: ReadonlySet<string>, version: string, without: string): Release {
  const figures = RELEASE.figures.filter(
    ({ indicator, id }) => indicators.has(indicator) && id !== without,
  );
  const ids = new Set(figures.map(({ id }) => id));
  return {
    ...RELEASE,
    version,
    figures,
    indicators: RELEASE.indicators.filter(({ id }) => indicators.has(id)),
    cited: RELEASE.cited.filter(({ figure }) => ids.has(figure)),
  };
}

const open = (release: Release) => ({ release, catalog: openCatalog(release) });

describe("bare pages", () => {
  const sample = sampleFigures(25);
  const cited = RELEASE.cited[4]?.figure ?? "";
  const indicators = new Set([...sample.map((f) => f.indicator), CATALOG.figure(cited).indicator]);
  const gone = sample[0]?.id ?? "";
  const pages = new Map<string, string>();
  beforeAll(() => {
    const releases = [
      open(partOf(indicators, "9.0.0", gone)),
      open(partOf(indicators, RELEASE.version, "")),
    ];
    for (const { path, html } of embedFiles({ releases, base: "/x/" })) pages.set(path, html);
  });
  const pageAt = (path: string) => {
    const html = pages.get(path);
    if (html === undefined) throw new Error(`no page ${path}`);
    return parse(html);
  };

  test.each(sample.map(({ id }) => id))("every mark of %s stands on its pages", (id) => {
    for (const language of LANGUAGES) {
      const prefix = language === "en" ? "" : "zh/";
      const { catalog, release } = open(partOf(indicators, RELEASE.version, ""));
      const exhibit = exhibitOfFigure(catalog.figure(id), catalog);
      const page = pageAt(`${prefix}embed/${RELEASE.version}/${id}/index.html`);
      const drawings = [...page.querySelectorAll("svg")];
      expect(drawings.map((svg) => svg.getAttribute("width"))).toEqual(["340", "700"]);
      for (const [i, width] of [340, 700].entries()) {
        const scene = drawChart(exhibit, catalog, language, width);
        const labels = [...(drawings[i]?.querySelectorAll("g > title") ?? [])];
        expect(labels.map((label) => label.textContent)).toEqual(
          marksOf(scene.nodes).map(({ label }) => label),
        );
      }
      const text = page.body.textContent ?? "";
      expect(text).toContain(release.version);
      for (const facts of figureFacts(exhibit, { ...EDITION, catalog }, language)) {
        expect(text).toContain(facts.issuer);
        if (facts.secondHand !== null) expect(text).toContain(facts.secondHand);
      }
      const code = catalog.citedBy(id)?.shortCode;
      if (code !== undefined) expect(text).toContain(code);
    }
  });

  test("each is small, framed by the policy, and needs no script to be seen", () => {
    for (const [path, html] of pages) {
      expect(html.length, path).toBeLessThan(100_000);
      expect(html).not.toMatch(/ style=| on[a-z]+=|<style/);
      expect(html.match(/<script/g)).toHaveLength(1);
      expect(html).toContain('<script src="/x/embed.js" defer></script>');
      expect(headersFor(`/${path}`)["Content-Security-Policy"]).not.toContain("frame-ancestors");
    }
  });

  test("ids are used once and name the drawings; links open outside the frame", () => {
    const page = pageAt(`embed/${cited}/index.html`);
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const svg of page.querySelectorAll("svg")) {
      const names = (svg.getAttribute("aria-labelledby") ?? "").split(" ");
      expect(names.map((id) => page.getElementById(id)?.textContent?.length ?? 0)).not.toContain(0);
    }
    const links = [...page.querySelectorAll("a")];
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect(link.target).toBe("_blank");
    expect(links.at(-1)?.getAttribute("href")).toBe(`/x/figures/${cited}/`);
  });

  test("a living page shows the latest release that has its chart, a pinned one stays", () => {
    expect(pageAt(`embed/${cited}/index.html`).body.textContent).toContain("Release 9.0.0");
    const pinned = pageAt(`embed/${RELEASE.version}/${cited}/index.html`).body.textContent;
    expect(pinned).toContain(`Release ${RELEASE.version}`);
    expect(pinned).toContain("A newer release is out: 9.0.0");
    expect(pages.has(`embed/9.0.0/${gone}/index.html`)).toBe(false);
    expect(pageAt(`embed/${gone}/index.html`).body.textContent).toContain(RELEASE.version);
    expect(
      pageAt(`zh/embed/${gone}/index.html`)
        .querySelector("link[rel=canonical]")
        ?.getAttribute("href"),
    ).toBe("/x/zh/");
  });

  test.each(HOSTILE.map((text, i) => [i, text] as const))(
    "hostile text no. %i adds no markup",
    (_i, text) => {
      const { edition, exhibit } = hostileEdition(text);
      const { tables } = edition.catalog;
      const only = tables.figures.filter(({ id }) => exhibit.figures.includes(id));
      const indicator = tables.indicators.filter(({ id }) => id === only[0]?.indicator);
      const release = { ...RELEASE, ...tables, figures: only, indicators: indicator, cited: [] };
      const files = [...embedFiles({ releases: [open(release)], base: "/" })];
      expect(files.length).toBeGreaterThan(3);
      for (const { html } of files) {
        const page = parse(html);
        expect(page.querySelectorAll("script")).toHaveLength(1);
        expect(page.querySelectorAll("svg")).toHaveLength(2);
        expect(page.body.children).toHaveLength(7);
        for (const link of page.querySelectorAll("a")) {
          expect(link.getAttribute("href")).toMatch(/^\/(zh\/)?figures\//);
        }
      }
    },
  );
});

test("every chart of the site has a bare page of its own name", () => {
  const ids = embedExhibits(CATALOG).map((exhibit) => embedIdOf(exhibit));
  expect(ids).not.toContain(null);
  expect(new Set(ids).size).toBe(ids.length);
  for (const exhibit of allExhibits(CATALOG)) expect(ids).toContain(embedIdOf(exhibit));
  expect(ids.filter((id) => /^\d+\.\d+\.\d+$/.test(id ?? ""))).toEqual([]);
});

test("the style sheet gives every paint its dark counterpart and draws with the site's faces", () => {
  const face =
    '@font-face{font-family:"Source Sans 3";src:url(/assets/a.woff2);font-display:optional}';
  const other = '@font-face{font-family:"Source Serif 4";src:url(/assets/b.woff2)}';
  const css = embedStyle(`${face}${other}:root{color:red}`);
  for (const paint of PAINTS) {
    for (const kind of ["fill", "stroke"]) {
      expect(css).toContain(`[${kind}="${LIGHT[paint]}"]{${kind}:${DARK[paint]}}`);
    }
  }
  expect(new Set(PAINTS.map((paint) => LIGHT[paint])).size).toBe(PAINTS.length);
  expect(css).toContain("a.woff2);font-display:swap}");
  expect(css).not.toMatch(/b\.woff2|color:red/);
});

describe("the code for other pages", () => {
  const exhibit = exhibitOfFigure(CATALOG.figure(RELEASE.cited[0]?.figure ?? ""), CATALOG);

  test.each(LANGUAGES)("is a frame that works alone, in %s", (language) => {
    const page = parse(embedSnippet(exhibit, EDITION, language, { pinned: false }));
    const frame = page.querySelector("iframe");
    const prefix = language === "en" ? "" : "zh/";
    expect(frame?.getAttribute("src")).toBe(
      `${EDITION.site}${prefix}embed/${RELEASE.cited[0]?.figure}/`,
    );
    expect(frame?.getAttribute("title")).toBe(drawChart(exhibit, CATALOG, language, 700).title);
    expect(frame?.getAttribute("loading")).toBe("lazy");
    expect(frame?.getAttribute("width")).toBe("100%");
    const tallest = Math.max(
      ...[340, 700].map((w) => drawChart(exhibit, CATALOG, language, w).height),
    );
    expect(Number(frame?.getAttribute("height"))).toBeGreaterThan(tallest);
    expect(page.querySelector("script")?.src).toBe(`${EDITION.site}embed-host.js`);
  });

  test("pinned, it names the release", () => {
    const code = embedSnippet(exhibit, EDITION, "en", { pinned: true });
    expect(code).toContain(`/embed/${RELEASE.version}/${RELEASE.cited[0]?.figure}/`);
  });

  test.each(HOSTILE.map((text, i) => [i, text] as const))(
    "hostile text no. %i stays in its title",
    (_i, text) => {
      const { exhibit: hostile, edition } = hostileEdition(text);
      const page = parse(embedSnippet(hostile, edition, "en", { pinned: false }));
      expect([...page.querySelectorAll("*")].map((e) => e.localName)).toEqual([
        "html",
        "head",
        "body",
        "iframe",
        "script",
      ]);
      expect([...(page.querySelector("iframe")?.attributes ?? [])].map(({ name }) => name)).toEqual(
        ["src", "title", "width", "height", "loading", "frameborder"],
      );
    },
  );

  test("is refused for a chart without a bare page", () => {
    const loose = { ...exhibit, path: "/compare/" };
    expect(() => embedSnippet(loose, EDITION, "en", { pinned: false })).toThrow("no bare page");
  });
});

test("both scripts are small", () => {
  for (const name of ["embed.js", "embed-host.js"]) {
    expect(readFileSync(`public/${name}`).length).toBeLessThan(1024);
  }
});
