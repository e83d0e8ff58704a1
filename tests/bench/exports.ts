import { readFileSync } from "node:fs";
import { openCatalog } from "../../app/domain/catalog.ts";
import type { Release, ReleaseIndex } from "../../app/domain/release.ts";
import { exhibitToXlsx } from "../../app/export/data/xlsx.ts";
import { deckToPptx } from "../../app/export/pptx/deck-with-sources.ts";
import { exhibitToSvg } from "../../app/export/svg.ts";
import { allExhibits } from "../../app/plan/exhibits.ts";
import { itemKey } from "../../app/state/deck.ts";
import { benchInBrowser } from "./exports-in-browser.ts";

/** Runs of which the median counts; two before them warm the engine up. */
const RUNS = 7;
const SLIDES = 20;

const json = (path: string): unknown => JSON.parse(readFileSync(`public/data/${path}`, "utf8"));
const { latest } = json("index.json") as ReleaseIndex;
const text = readFileSync(`public/data/${latest}/release.json`, "utf8");
const release = JSON.parse(text) as Release;
const edition = { catalog: openCatalog(release), release, site: "https://example.org/" };
/** Each once, as in a deck. */
const exhibits = [
  ...new Map(
    allExhibits(edition.catalog).map((exhibit) => [itemKey({ exhibit }), exhibit]),
  ).values(),
].slice(0, SLIDES);
const [first] = exhibits;
if (first === undefined) throw new Error("the release has no chart to export");
const options = { language: "en", second: null, size: "16:9" } as const;

function medianMs(work: () => unknown): number {
  const times = Array.from({ length: RUNS + 2 }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.slice(2).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

/** What every number is a ratio to: parsing the release once on this machine, in this run. */
const parse = medianMs(() => JSON.parse(text));
const works: Readonly<Record<string, () => unknown>> = {
  slide: () => deckToPptx([first], edition, { ...options, sources: false }),
  deck20: () => deckToPptx(exhibits, edition, { ...options, sources: true }),
  svg: () => exhibitToSvg(first, edition, "en", { format: "natural", scheme: "light" }),
  workbook: () => exhibitToXlsx(first, edition, "en"),
};
for (const [work, run] of Object.entries(works)) {
  const ms = medianMs(run);
  const line = {
    bench: "exports",
    work,
    ms: Number(ms.toFixed(1)),
    toParse: Number((ms / parse).toFixed(2)),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
await benchInBrowser(exhibits, latest);
