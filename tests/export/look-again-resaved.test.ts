import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Exhibit } from "../../app/domain/exhibit.ts";
import { findTraces } from "../../app/export/look-again/find-traces.ts";
import type { Found } from "../../app/export/look-again/found.ts";
import { judge } from "../../app/export/look-again/judge.ts";
import { deckToPptx } from "../../app/export/pptx/deck-with-sources.ts";
import { traceTag } from "../../app/export/trace.ts";
import { allExhibits } from "../../app/plan/exhibits.ts";
import { CATALOG, RELEASE } from "../support/release.ts";
import { deck, png, type Slide } from "./look-again-files.ts";
import { pagesIn } from "./pptx-cases.ts";

const EXHIBITS = allExhibits(CATALOG);
/** The release after this one, which has withdrawn a figure; the deck is of this one. */
const GONE = EXHIBITS[0]?.figures[0] ?? "";
const NEXT = {
  ...RELEASE,
  version: "9.0.0",
  figures: RELEASE.figures.filter((f) => f.id !== GONE),
};

/** A deck as the site makes it, of the release before `NEXT`. */
const ours = (language: "en" | "zh", exhibits: readonly Exhibit[]) =>
  deckToPptx(
    exhibits,
    { catalog: CATALOG, release: RELEASE, site: "https://example.org/figures/" },
    { language, second: null, size: language === "en" ? "16:9" : "4:3", sources: true },
  );

/** Charts as shapes of a deck of somebody else; every third as a picture that only its own text names. */
const theirs = () =>
  deck(
    EXHIBITS.map((exhibit, i): Slide => {
      const name = traceTag(exhibit, RELEASE.version);
      const text = `Chart ${i + 1}`;
      return i % 3 === 2
        ? { shapes: [{ name: "Box", text }], png: png([["iTXt", name]], i) }
        : { shapes: [{ name, alt: name, text }] };
    }),
  );

const folder = mkdtempSync(join(tmpdir(), "look-again-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function resave(bytes: Uint8Array, format: string): Uint8Array {
  const from = join(folder, "deck.pptx");
  writeFileSync(from, bytes);
  const to = join(folder, format);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", to, from], {
    stdio: "ignore",
  });
  return readFileSync(join(to, `deck.${format}`));
}

/** Every seventh chart: LibreOffice takes half a minute for all of them. */
const SOME: readonly Exhibit[] = EXHIBITS.filter((_, i) => i % 7 === 0);

/** "3: id+id" of every chart, in order. */
const listed = (found: Found) =>
  found.places.flatMap(({ slide, charts }) =>
    charts.map((c) => `${slide}: ${c.figures.join("+")} ${c.kind} ${c.highlight.join("+")}`),
  );
const expected = (exhibits: readonly Exhibit[]) =>
  exhibits.map((e, i) => `${i + 1}: ${e.figures.join("+")} ${e.kind} ${e.highlight.join("+")}`);

type Deck = readonly [
  what: string,
  format: string,
  exhibits: readonly Exhibit[],
  make: () => Uint8Array,
];
const DECKS: readonly Deck[] = [
  ["all of ours in English", "pptx", pagesIn(EXHIBITS), () => ours("en", EXHIBITS)],
  ["ours in Chinese", "pptx", pagesIn(SOME, "zh", "4:3"), () => ours("zh", SOME)],
  ["ours in English", "odp", pagesIn(SOME), () => ours("en", SOME)],
  ["shapes and pictures", "pptx", EXHIBITS, theirs],
  ["shapes and pictures", "odp", EXHIBITS, theirs],
];

describe.each(DECKS)("%s, saved again by LibreOffice as %s", (_what, format, exhibits, make) => {
  const original = make();
  let found: Found;
  beforeAll(() => {
    found = findTraces(resave(original, format), "deck");
  });

  it("every chart is found on its slide, before and after", () => {
    expect(listed(findTraces(original, "deck"))).toEqual(expected(exhibits));
    expect(found).toMatchObject({ kind: format, problem: null });
    expect(listed(found)).toEqual(expected(exhibits));
  });

  it("every figure is judged against the next release", async () => {
    const { charts, mentions } = await judge(found, { latest: NEXT, open: async () => RELEASE });
    const verdicts = charts.flatMap((chart) => chart.figures);
    expect(verdicts).toHaveLength(exhibits.flatMap((e) => e.figures).length);
    const fallen = verdicts.filter((f) => f.verdict.is !== "unchanged");
    expect(new Set(fallen.map((f) => `${f.id} ${f.verdict.is}`))).toEqual(
      new Set([`${GONE} withdrawn`]),
    );
    // The list of sources names figures that the charts show already.
    expect(mentions).toEqual([]);
  });
});
