import { readFileSync } from "node:fs";
import { type ChartKind, drawChart } from "../../app/charts/draw-chart.ts";
import { type Catalog, openCatalog } from "../../app/domain/catalog.ts";
import type { Figure, Release, ReleaseIndex } from "../../app/domain/release.ts";

const KINDS: readonly ChartKind[] = ["ranges", "vintages", "to-scale", "series"];
const COUNTS = [10, 200, 2000];
/** Runs of which the median counts; two before them warm the engine up. */
const RUNS = 7;
const WIDTH = 700;

const json = (path: string): unknown => JSON.parse(readFileSync(`public/data/${path}`, "utf8"));
const { latest } = json("index.json") as ReleaseIndex;
const release = json(`${latest}/release.json`) as Release;

/** `count` figures like a range of the release, one a month and each a little higher than the last. */
function figuresLike(model: Figure, count: number): readonly Figure[] {
  return Array.from({ length: count }, (_, i) => ({
    ...model,
    id: `${model.id}-${i}`,
    period: monthOf(i),
    series: "bench",
    supersedes: null,
    estimate: {
      shape: "range",
      low: 80_000_000 + i * 10_000,
      high: 120_000_000 + i * 10_000,
      kind: "scenarios",
    },
  }));
}

const monthOf = (i: number) =>
  `${1850 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`;

function medianMs(work: () => unknown): number {
  const times = Array.from({ length: RUNS + 2 }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.slice(2).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

function bench(kind: ChartKind, figures: readonly Figure[], catalog: Catalog): void {
  const ids = figures.map(({ id }) => id);
  const request = { kind, figures: ids, highlight: ids.slice(0, 1) };
  const ms = medianMs(() => drawChart(request, catalog, "en", WIDTH));
  const line = { bench: "charts", kind, figures: ids.length, ms: Number(ms.toFixed(2)) };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

const model = release.figures.find(
  (figure) => figure.estimate.shape === "range" && figure.estimate.low > 1_000_000,
);
if (model === undefined) throw new Error("the release has no range of people to take as a model");
for (const count of COUNTS) {
  const figures = figuresLike(model, count);
  const catalog = openCatalog({ ...release, figures: [...release.figures, ...figures] });
  for (const kind of KINDS) bench(kind, figures, catalog);
}
