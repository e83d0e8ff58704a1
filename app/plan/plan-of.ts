import type { Catalog } from "../domain/catalog.ts";
import { comparabilityWords } from "../domain/comparability/comparison-words.ts";
import { lookAlikesOf } from "../domain/comparability/look-alikes.ts";
import { placeAmong } from "../domain/comparability/place-among.ts";
import { type Estimate, statedNumbers } from "../domain/estimate.ts";
import { endOfPeriod } from "../domain/period-end.ts";
import type { Figure, ThemeId } from "../domain/release.ts";
import { byPublication, isHypothetical } from "../domain/rivals.ts";
import type { Route } from "../state/route.ts";
import { figureChart, indicatorCharts } from "./chart-plans.ts";
import { compareExample } from "./compare-example.ts";
import { HEADLINES } from "./headlines.ts";
import type { FigurePlan, OverviewPlan, PagePlan, RowPlan, ThemePlan } from "./plan.ts";
import { figuresOfSeries, seriesExample } from "./series-example.ts";

/** Charts a topic shows on its theme page; the others are on the pages of its indicators. */
const CHARTS_PER_TOPIC = 2;
/** Figures that the overview offers beside a session. */
const OFFERED = 4;

/**
 * What the page of `route` shows; `dialogue`: ISO date of the dialogue.
 * @throws RangeError for an id that the release does not have.
 */
export function planOf(catalog: Catalog, route: Route, dialogue: string | null = null): PagePlan {
  switch (route.page) {
    case "overview":
      return overviewPlan(catalog);
    case "theme":
      return themePlan(catalog, catalog.theme(route.id).id);
    case "figure":
      return figurePlan(catalog, catalog.figure(route.id));
    case "indicator":
      return {
        page: "indicator",
        indicator: catalog.indicator(route.id).id,
        charts: indicatorCharts(route.id, catalog),
        figures: catalog.figuresOfIndicator(route.id).map((f) => f.id),
      };
    case "compare":
      return { page: "compare", ...compareExample(catalog), dialogue };
    case "series": {
      const series = seriesExample(catalog);
      return { page: "series", series, figures: figuresOfSeries(series, catalog) };
    }
    case "floor":
      return { page: "floor", cited: catalog.tables.cited.map((c) => c.figure) };
    default:
      return { page: route.page };
  }
}

const themeOf = (figure: Figure, catalog: Catalog): ThemeId =>
  catalog.topic(catalog.indicator(figure.indicator).topic).theme;

const largest = (estimate: Estimate): number => statedNumbers(estimate).at(-1) ?? 0;

function overviewPlan(catalog: Catalog): OverviewPlan {
  const { tables } = catalog;
  const people = tables.cited
    .filter((c) => catalog.indicator(c.indicator).unit === "people")
    .filter((c) => catalog.indicator(c.indicator).topic !== "dialogue")
    .filter((c) => c.estimate.shape !== "point" || c.estimate.central > 0)
    .sort((a, b) => largest(b.estimate) - largest(a.estimate))
    .map((c) => c.figure);
  return {
    page: "overview",
    toScale: { id: "to-scale", kind: "to-scale", figures: people, highlight: people },
    themes: HEADLINES.map(({ theme, lead, rows, chart }) => ({
      theme,
      lead,
      rows,
      chart: { ...chart, id: `lead-${lead}`, highlight: [lead] },
      count: tables.figures.filter((f) => themeOf(f, catalog) === theme).length,
    })),
    cited: tables.cited.map((c) => c.figure),
    offers: tables.sessions.map(({ id, figures }) => ({
      session: id,
      figures: firstOfEachIndicator(figures, catalog).slice(0, OFFERED),
    })),
  };
}

/** Figures under the names of their indicators, each name once. */
function firstOfEachIndicator(
  figures: readonly string[],
  catalog: Catalog,
): OverviewPlan["offers"][number]["figures"] {
  const seen = new Set<string>();
  return figures
    .filter((id) => catalog.hasFigure(id))
    .map((id) => ({ figure: id, indicator: catalog.figure(id).indicator }))
    .filter(({ indicator }) => !seen.has(indicator) && seen.add(indicator))
    .map(({ figure, indicator }) => ({ figure, name: catalog.indicator(indicator).name }));
}

function themePlan(catalog: Catalog, theme: ThemeId): ThemePlan {
  const { tables } = catalog;
  const inTheme = tables.figures.filter((f) => themeOf(f, catalog) === theme);
  return {
    page: "theme",
    theme,
    count: inTheme.length,
    cited: tables.cited
      .map((c) => c.figure)
      .filter((id) => themeOf(catalog.figure(id), catalog) === theme),
    topics: tables.topics.filter((t) => t.theme === theme).map((t) => topicPlan(t.id, catalog)),
  };
}

function topicPlan(topic: string, catalog: Catalog): ThemePlan["topics"][number] {
  const indicators = catalog.tables.indicators.filter((i) => i.topic === topic);
  const charts = indicators.flatMap((i) => indicatorCharts(i.id, catalog).slice(0, 1));
  const weight = (kind: string, highlighted: number, size: number) =>
    (highlighted > 0 ? 1000 : 0) + (kind === "series" ? 100 : kind === "parts" ? -100 : 0) + size;
  const best = charts
    .filter((plan) => plan.figures.length >= 2 || plan.kind === "parts")
    .map((plan) => ({ plan, w: weight(plan.kind, plan.highlight.length, plan.figures.length) }))
    .sort((a, b) => b.w - a.w)
    .slice(0, CHARTS_PER_TOPIC)
    .map(({ plan }) => plan);
  return { topic, charts: best, rows: indicators.flatMap((i) => rowPlan(i.id, catalog)) };
}

/**
 * The figure that stands for an indicator: the cited one, else the one for the latest period, newest
 * publication, of the place with most figures. Goals and paths that did not happen stand for nothing
 * unless there is nothing else.
 */
function rowPlan(indicator: string, catalog: Catalog): readonly RowPlan[] {
  const figures = catalog.figuresOfIndicator(indicator);
  const real = figures.filter((f) => !isHypothetical(f));
  const candidates = byPublication(real.length > 0 ? real : figures, catalog);
  const place = commonest(candidates.map((f) => f.geography));
  const latest = candidates
    .filter((f) => f.geography === place)
    .sort((a, b) => endOfPeriod(a.period) - endOfPeriod(b.period))
    .at(-1);
  const figure = real.find((f) => catalog.citedBy(f.id) !== null) ?? latest;
  return figure === undefined ? [] : [{ indicator, figure: figure.id, count: figures.length }];
}

/** The value that occurs most often, the first of equals; undefined for none. */
function commonest(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function figurePlan(catalog: Catalog, figure: Figure): FigurePlan {
  return {
    page: "figure",
    figure: figure.id,
    count: catalog.figuresOfIndicator(figure.indicator).length,
    chart: figureChart(figure, catalog),
    place: placeAmong(figure, catalog),
    lookalikes: lookAlikesOf(figure, catalog).map((one) => ({
      ...one,
      verdict: {
        en: comparabilityWords("en").verdicts[one.verdict],
        zh: comparabilityWords("zh").verdicts[one.verdict],
      },
    })),
    derived: catalog.tables.derived.filter((d) => d.inputs.includes(figure.id)).map((d) => d.id),
  };
}
