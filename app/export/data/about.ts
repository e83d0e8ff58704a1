import { drawChart } from "../../charts/draw-chart.ts";
import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import { dateWords } from "../../domain/period-words.ts";
import { choiceWords } from "../choices.ts";
import { addressOf, type Edition } from "../edition.ts";
import { shownEdition, totalWords } from "../shown-edition.ts";
import { traceTag } from "../trace.ts";
import { exportWords } from "../words.ts";
import { dataWords } from "./words.ts";

/** What a data file says of itself, in words of one language. */
export interface About {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  /** Kind of chart and ids of its figures. */
  readonly selection: string;
  /** Day, filters and order as chosen on the page; empty where nothing was. */
  readonly choices: string;
  /** Total of the shares with its source; empty for numbers as published. */
  readonly share: string;
  readonly highlight: string;
  readonly release: string;
  readonly citation: string;
  /** Absolute where the site is known, else a path. */
  readonly permalink: string;
  readonly trace: string;
  readonly licence: string;
}

/** px; the title and summary are the same at every width. */
const WIDTH = 700;

/** @throws RangeError for an unknown figure, or figures that may not share an axis. */
export function aboutOf(exhibit: Exhibit, edition: Edition, language: Language): About {
  const { version, date } = edition.release;
  const shown = shownEdition(exhibit, edition);
  const scene = drawChart(exhibit, shown.catalog, language, WIDTH);
  const words = dataWords(language);
  const shared = exportWords(language);
  const release = shared.release(version, dateWords(date, language));
  const permalink = addressOf(exhibit.path, language, edition);
  return {
    title: scene.title,
    subtitle: scene.subtitle,
    summary: scene.description,
    selection: words.selection(words.kinds[exhibit.kind], exhibit.figures),
    choices: choiceWords(exhibit, edition, language).join(words.listOf),
    share: totalWords(shown, language)?.sentence ?? "",
    highlight: exhibit.highlight.join(words.list) || words.none,
    release,
    citation: [shared.site, scene.title, release, permalink].join(shared.stop),
    permalink,
    trace: traceTag(exhibit, version),
    licence: words.licence,
  };
}
