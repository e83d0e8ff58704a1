// @vitest-environment jsdom
import { expect, test } from "vitest";
import { printedAddress, statedAddress } from "../../app/export/edition.ts";
import { figureFacts } from "../../app/export/facts.ts";
import { releaseWords } from "../../app/export/sheet/foot.ts";
import { sheetScene } from "../../app/export/sheet/sheet-scene.ts";
import { exhibitToSvg, sheetToSvg } from "../../app/export/svg.ts";
import { parseTraces } from "../../app/export/trace.ts";
import { compareExample } from "../../app/plan/compare-example.ts";
import { marksOf } from "../../app/scene/scene.ts";
import { CATALOG, RELEASE } from "../support/release.ts";
import { HOSTILE, hostileExhibit } from "./hostile.ts";
import { CASES, EDITION } from "./sheet-cases.ts";

const DC = "http://purl.org/dc/elements/1.1/";
const SVG = "http://www.w3.org/2000/svg";

function parse(svg: string): Element {
  const document = new DOMParser().parseFromString(svg, "image/svg+xml");
  const error = document.querySelector("parsererror");
  if (error) throw new Error(error.textContent ?? "not well-formed");
  return document.documentElement;
}

function dc(root: Element, name: string): readonly string[] {
  return [...root.getElementsByTagNameNS(DC, name)].map((element) => element.textContent ?? "");
}

function visible(root: Element): string {
  return [...root.getElementsByTagNameNS(SVG, "text")]
    .map((text) => text.textContent ?? "")
    .join(" ");
}

function dense(words: string): string {
  return words.replace(/\s/g, "");
}

test.each(CASES)("$what: reads back as the record", ({ exhibit, language }) => {
  const root = parse(exhibitToSvg(exhibit, EDITION, language));
  const facts = figureFacts(exhibit, EDITION, language);
  const [trace] = parseTraces(dc(root, "identifier").join(" "));
  expect(trace?.figures).toEqual(exhibit.figures);
  expect(trace?.kind).toBe(exhibit.kind);
  expect(trace?.highlight).toEqual(exhibit.figures.filter((id) => exhibit.highlight.includes(id)));
  expect(trace?.release).toBe(RELEASE.version);
  expect(dc(root, "date")).toEqual([RELEASE.date]);
  expect(dc(root, "title")).toEqual([root.querySelector("svg > title")?.textContent]);
  expect(dc(root, "relation")).toEqual([statedAddress(exhibit, EDITION, language)]);
  const sources = dc(root, "source").join("\n");
  const [description = ""] = dc(root, "description");
  const shown = dense(visible(root));
  for (const fact of facts) {
    expect(sources).toContain(fact.issuer);
    expect(sources).toContain(fact.sourceTitle);
    if (fact.secondHand !== null) expect(sources).toContain(fact.secondHand);
    if (fact.url !== null) expect(sources).toContain(fact.url);
    expect(description).toContain(fact.value);
    if (fact.code !== null) expect(shown).toContain(fact.code);
  }
  expect(shown).toContain(dense(releaseWords(EDITION, language)));
  expect(shown).toContain(dense(printedAddress(exhibit, EDITION, language)));
});

test.each(CASES)("$what: one named group a mark, with its sentence", ({ exhibit, language }) => {
  const root = parse(exhibitToSvg(exhibit, EDITION, language));
  const ids = [...root.querySelectorAll("[id]")].map((element) => element.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
  const marks = marksOf(sheetScene(exhibit, EDITION, language, "natural").nodes);
  const groups = [...root.querySelectorAll('g[id^="fig-"]')];
  expect(groups.map((group) => group.querySelector("title")?.textContent)).toEqual(
    marks.map((mark) => mark.label),
  );
  expect(groups.map((group) => group.id.replace(/^fig-|--\d+$/g, ""))).toEqual(
    marks.map((mark) => mark.figureId),
  );
  for (const { figureId, label } of marks) {
    const [fact] = figureFacts({ figures: [figureId ?? ""], highlight: [] }, EDITION, language);
    expect(label).toContain(fact?.value);
  }
});

test.each(CASES.slice(0, 12))("$what: as slide programs want it", ({ exhibit, language }) => {
  for (const scheme of ["light", "dark"] as const) {
    const svg = exhibitToSvg(exhibit, EDITION, language, { format: "wide", scheme });
    const root = parse(svg);
    expect(root.getAttribute("viewBox")).toBe("0 0 1200 675");
    expect([root.getAttribute("width"), root.getAttribute("height")]).toEqual(["1200", "675"]);
    expect(root.getAttribute("role")).toBe("img");
    expect(root.getAttribute("lang")).toBe(language === "en" ? "en" : "zh-CN");
    expect(
      root.querySelectorAll("svg svg, style, script, image, foreignObject, tspan, use"),
    ).toHaveLength(0);
    for (const element of [root, ...root.querySelectorAll("*")]) {
      for (const { name, value } of element.attributes) {
        expect(["style", "class", "font", "dy", "dx", "dominant-baseline", "href"]).not.toContain(
          name,
        );
        expect(name).not.toMatch(/^on/);
        expect(value).not.toMatch(/\d(em|rem|%)$|rgba|var\(|url\(/);
      }
    }
    const first = language === "en" ? /^(Arial|Cambria)/ : /^"Microsoft YaHei"/;
    for (const text of root.querySelectorAll("text")) {
      expect(text.getAttribute("font-family")).toMatch(first);
    }
  }
});

test("texts may be drawn otherwise, and live text is then gone", () => {
  const [item] = CASES;
  if (item === undefined) throw new Error("no case");
  const drawn: string[] = [];
  const svg = sheetToSvg(
    item.exhibit,
    EDITION,
    item.language,
    {},
    {
      drawText: (text, colours) => {
        drawn.push(text.text);
        return `<path d="M0,0Z" fill="${colours[text.fill]}"/>`;
      },
    },
  );
  expect(drawn.length).toBeGreaterThan(8);
  expect(parse(svg).querySelectorAll("text")).toHaveLength(0);
});

test.each(HOSTILE.map((words) => [words]))(
  "hostile words %# make a plain, well-formed file",
  (words) => {
    const { exhibit, edition } = hostileExhibit([words, `${words} again`]);
    for (const language of ["en", "zh"] as const) {
      const root = parse(exhibitToSvg(exhibit, edition, language));
      expect(root.querySelectorAll("script, a, image, foreignObject")).toHaveLength(0);
      const [tag = ""] = dc(root, "identifier");
      expect(parseTraces(tag).flatMap((trace) => trace.figures)).toEqual(exhibit.figures);
    }
  },
);

test("figures that are unknown or given twice are refused, as by the chart", () => {
  const code = CATALOG.tables.cited[0]?.figure ?? "";
  const exhibit = { kind: "ranges", figures: [code], highlight: [], name: "a", path: "/" } as const;
  expect(() => sheetScene({ ...exhibit, figures: [code, code] }, EDITION, "en", "wide")).toThrow(
    RangeError,
  );
  expect(() => sheetScene({ ...exhibit, figures: ["no-such"] }, EDITION, "en", "wide")).toThrow(
    RangeError,
  );
});

test("a comparison prints a short address and keeps the whole one in the file", () => {
  const { figures } = compareExample(CATALOG);
  const path = `/compare/?f=${figures.join(",")}`;
  const exhibit = { kind: "ranges", figures, highlight: [], name: "compare", path } as const;
  for (const format of ["natural", "wide", "classic"] as const) {
    const root = parse(exhibitToSvg(exhibit, EDITION, "en", { format }));
    const lines = [...root.getElementsByTagNameNS(SVG, "text")].map((text) => text.textContent);
    expect(lines.filter((line) => line?.endsWith("/compare/"))).toHaveLength(1);
    expect(visible(root)).not.toContain("?f=");
    // What does not stand at the address that is printed is not said to.
    expect(visible(root)).not.toContain("at the address below");
    expect(dc(root, "relation")).toEqual([`${EDITION.site}${path.slice(1)}`]);
  }
  const short = { ...exhibit, figures: figures.slice(0, 2), path: "/compare/?f=F05,F06" };
  expect(printedAddress(short, EDITION, "en")).toBe(`${EDITION.site}compare/?f=F05,F06`);
});
