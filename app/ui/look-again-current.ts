import { drawChart } from "../charts/draw-chart.ts";
import { openCatalog } from "../domain/catalog.ts";
import type { Exhibit } from "../domain/exhibit.ts";
import type { Language } from "../domain/language.ts";
import { type FigureFacts, figureFacts } from "../export/facts.ts";
import type { Found } from "../export/look-again/found.ts";
import {
  type JudgedChart,
  type JudgedMention,
  judge,
  type Releases,
} from "../export/look-again/judge.ts";
import type { Opened } from "../export/look-again/verdict.ts";
import { shownEdition } from "../export/shown-edition.ts";
import { currentExhibits } from "./look-again-exhibit.ts";

/**
 * Takes a chart into the deck; `release`: the version that has all of its figures. It gives false where the
 * browser does not keep the deck.
 */
export type OnAdd = (exhibit: Exhibit, release: string) => unknown;

/** A chart as the latest release draws it. */
export interface CurrentChart {
  readonly exhibit: Exhibit;
  readonly release: string;
  readonly title: string;
  /** Quantity and unit. */
  readonly subtitle: string;
}

export interface ChartResult extends JudgedChart {
  /** null: none of its figures stands. */
  readonly current: CurrentChart | null;
}

/** What a file holds of ours, judged and ready to be shown. */
export interface LookResult {
  readonly found: Found;
  readonly charts: readonly ChartResult[];
  readonly mentions: readonly JudgedMention[];
  /** The release compared with. */
  readonly latest: string;
  /** Words of a figure in the latest release; null where that does not have it. */
  factsNow(id: string): FigureFacts | null;
  /** Words of a figure in a release that a file is of; null where it is not open or does not have it. */
  factsThen(id: string, version: string | null): FigureFacts | null;
  /** The chart of one figure as it is now; null where the latest release does not have it. */
  chartOf(id: string): CurrentChart | null;
}

const WIDTH = 1000;
const SLICE_MS = 30;

/** Judges what was found, and draws up the current charts without holding up the page. */
export async function weigh(
  found: Found,
  releases: Releases,
  language: Language,
  signal: AbortSignal,
): Promise<LookResult> {
  const now: Opened = { release: releases.latest, catalog: openCatalog(releases.latest) };
  const opened = new Map([[releases.latest.version, now]]);
  const open = async (version: string) => {
    const release = await releases.open(version);
    if (release !== null) opened.set(version, { release, catalog: openCatalog(release) });
    return release;
  };
  const judged = await judge(found, { latest: releases.latest, open });
  const charts: ChartResult[] = [];
  const ofFigures = new Map<string, CurrentChart | null>();
  let since = performance.now();
  for (const chart of judged.charts) {
    if (performance.now() - since > SLICE_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    signal.throwIfAborted();
    const then = opened.get(chart.release)?.catalog ?? null;
    const current = currentExhibits(chart, now.catalog, then)
      .map((exhibit) => drawn(exhibit, now, language))
      .find((drawing) => drawing !== null);
    charts.push({ ...chart, current: current ?? null });
  }
  return {
    found,
    charts,
    mentions: judged.mentions,
    latest: releases.latest.version,
    factsNow: (id) => factsIn(id, now, language),
    factsThen: (id, version) =>
      version === null ? null : factsIn(id, opened.get(version) ?? null, language),
    chartOf: (id) => {
      const made = ofFigures.get(id);
      if (made !== undefined) return made;
      const [exhibit] = currentExhibits(alone(id), now.catalog, null);
      const chart = exhibit === undefined ? null : drawn(exhibit, now, language);
      ofFigures.set(id, chart);
      return chart;
    },
  };
}

/** A figure without a chart: it gets the one it has now. */
const alone = (id: string) => ({ kind: null, figures: [{ id }], highlight: [id] });

function factsIn(id: string, opened: Opened | null, language: Language): FigureFacts | null {
  if (opened === null || !opened.catalog.hasFigure(id)) return null;
  const edition = { ...opened, site: null };
  return figureFacts({ figures: [id], highlight: [] }, edition, language)[0] ?? null;
}

/** null where these figures may not share a chart: a file can ask for anything. */
function drawn(
  exhibit: Exhibit,
  { release, catalog }: Opened,
  language: Language,
): CurrentChart | null {
  try {
    const shown = shownEdition(exhibit, { catalog, release, site: null });
    const { title, subtitle } = drawChart(exhibit, shown.catalog, language, WIDTH);
    return { exhibit, release: release.version, title, subtitle };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
