import { withFigures } from "../../charts/input.ts";
import { endsOf } from "../../charts/title.ts";
import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import type { Figure } from "../../domain/release.ts";
import { byPublication } from "../../domain/rivals.ts";
import { type Edition, isPrintedWhole } from "../edition.ts";
import { exportWords } from "../words.ts";

/** Charts of one mark a figure; a line or a whole with its parts is never shown in part. */
const OF_ROWS: readonly Exhibit["kind"][] = ["ranges", "vintages", "to-scale"];

/** Ids of a chart's figures, those that may not be missing first, then the latest published. */
interface Ranked {
  readonly ids: readonly string[];
  /** How many of them are never left out. */
  readonly least: number;
  /** What they are, in words. */
  readonly which: readonly string[];
}

function ranked(exhibit: Exhibit, { catalog }: Edition, language: Language): Ranked {
  const words = exportWords(language);
  const figures = exhibit.figures.map((id) => catalog.figure(id));
  const chart = withFigures({ figures, catalog, language, width: 1000 }, figures);
  const [low, high] = endsOf(figures, chart).map((end) => end.figure.id);
  const isDated = (figure: Figure) => catalog.source(figure.source).published !== null;
  const dated = byPublication(figures.filter(isDated), catalog).map(({ id }) => id);
  const first = exhibit.kind === "vintages" ? dated.slice(0, 1) : [];
  const kept = [...exhibit.highlight, low ?? "", high ?? "", ...first, ...dated.slice(-1)];
  const own = kept.filter((id) => exhibit.figures.includes(id));
  return {
    ids: [...new Set([...own, ...dated.toReversed(), ...exhibit.figures])],
    least: new Set(own).size,
    which: [
      ...(exhibit.highlight.length > 0 ? [words.inColour(exhibit.highlight.length)] : []),
      words.lowest,
      words.highest,
      ...(first.length > 0 ? [words.firstPublished] : []),
      words.latestPublished,
    ],
  };
}

/** What a sheet shows of a chart, and the sentence that says so where that is not all. */
export interface Shown {
  readonly exhibit: Exhibit;
  readonly note: string | null;
}

/**
 * The chart with as many of its figures as `reads` allows, in their order. The highlighted ones, the lowest,
 * the highest and the latest stay (by date of publication the first, too), so that no chart looks more
 * at one than it is; all figures where none may be left out or where it would not help.
 */
export function fewerFigures(
  exhibit: Exhibit,
  edition: Edition,
  language: Language,
  reads: (shown: Shown) => boolean,
): Shown {
  const whole: Shown = { exhibit, note: null };
  const all = exhibit.figures.length;
  if (!OF_ROWS.includes(exhibit.kind) || all < 4 || reads(whole)) return whole;
  const { ids, least, which } = ranked(exhibit, edition, language);
  const words = exportWords(language);
  const below = isPrintedWhole(exhibit, edition, language) ? words.allBelow(all) : "";
  const first = (count: number): Shown => {
    const own = new Set(ids.slice(0, count));
    const keeps = (id: string) => own.has(id);
    const { figures, highlight } = exhibit;
    return {
      exhibit: { ...exhibit, figures: figures.filter(keeps), highlight: highlight.filter(keeps) },
      note: words.fewer(count, all, which) + below,
    };
  };
  // Between a number of figures that is always shown and one that is too large.
  let [few, many] = [Math.min(least, all - 1), all];
  while (many - few > 1) {
    const middle = Math.floor((few + many) / 2);
    if (reads(first(middle))) few = middle;
    else many = middle;
  }
  return first(few);
}
