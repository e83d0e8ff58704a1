import type { Exhibit } from "../../app/domain/exhibit.ts";
import { LANGUAGES, type Language } from "../../app/domain/language.ts";
import type { Edition } from "../../app/export/edition.ts";
import { SHEET_FORMATS, type SheetFormat } from "../../app/export/sheet/format.ts";
import { drawSheet, type Sheet } from "../../app/export/sheet/sheet-scene.ts";
import { allExhibits } from "../../app/plan/exhibits.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

export const EDITION: Edition = {
  catalog: CATALOG,
  release: { version: RELEASE.version, date: RELEASE.date },
  site: "https://example.org/figures/",
};

export const FORMATS = Object.keys(SHEET_FORMATS) as readonly SheetFormat[];

/** Every chart that leaves the page, and one of people to scale. */
export const EXHIBITS: readonly Exhibit[] = [
  ...allExhibits(CATALOG),
  {
    kind: "to-scale",
    figures: CATALOG.tables.cited
      .filter((c) => ["F02", "F03", "F04", "F05", "F07"].includes(c.shortCode))
      .map((c) => c.figure),
    highlight: [],
    name: "people",
    path: "/#people",
  },
];

/** Length of the longest words that a chart of these figures may show. */
function wordiness({ figures }: Exhibit): number {
  const words = figures.flatMap((id) => {
    const figure = CATALOG.figure(id);
    const source = CATALOG.source(figure.source);
    return [source.issuerShort, figure.population, figure.scenario, source.titleWords];
  });
  return Math.max(...words.map((w) => Math.max(w?.en.length ?? 0, 2 * (w?.zh.length ?? 0))));
}

/** The fullest chart of each kind, and the wordiest ones. */
const HARDEST: readonly Exhibit[] = [
  ...["ranges", "vintages", "to-scale", "series", "parts"].flatMap((kind) =>
    EXHIBITS.filter((e) => e.kind === kind)
      .sort((a, b) => b.figures.length - a.figures.length)
      .slice(0, 1),
  ),
  ...[...EXHIBITS].sort((a, b) => wordiness(b) - wordiness(a)).slice(0, 3),
];

/** Another sample each run; the seed is in the names of the tests, and makes the same sample again. */
export const SEED = Number(process.env.SAMPLE_SEED ?? Date.now() % 1_000_000);

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function sampled(count: number): readonly Exhibit[] {
  const next = random(SEED);
  return [...EXHIBITS]
    .map((exhibit) => ({ exhibit, at: next() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ exhibit }) => exhibit);
}

export interface SheetCase {
  readonly exhibit: Exhibit;
  readonly language: Language;
  readonly what: string;
}

/** The hardest charts and 25 others, in both languages. */
export const CASES: readonly SheetCase[] = [...new Set([...HARDEST, ...sampled(25)])].flatMap(
  (exhibit) =>
    LANGUAGES.map((language) => ({
      exhibit,
      language,
      what: `${exhibit.kind} ${exhibit.name} ${language} (sample ${SEED})`,
    })),
);

const drawn = new Map<string, Sheet>();

/** The sheet of a case and what it shows, drawn once for all tests of a file. */
export function shownOf({ exhibit, language, what }: SheetCase, format: SheetFormat): Sheet {
  const key = `${what} ${format}`;
  const sheet = drawn.get(key) ?? drawSheet(exhibit, EDITION, language, format);
  drawn.set(key, sheet);
  return sheet;
}

export function sheetOf(item: SheetCase, format: SheetFormat): Sheet["scene"] {
  return shownOf(item, format).scene;
}
