import type { Catalog } from "../domain/catalog.ts";
import type { Session } from "../domain/dialogue.ts";
import { rangeKindOf } from "../domain/estimate.ts";
import type { CitedFigure, Figure, Release, Tables, Term } from "../domain/release.ts";

/**
 * The part of a release that one page shows, in the same shape, with the release it is part of. What a
 * page does not show (remarks and locators of figures beside its own, how the documents departed from an
 * origin) is empty there.
 */
export interface Slice extends Tables {
  readonly version: string;
  readonly date: string;
}

export interface SliceNeeds {
  /** Figures of the page, in the order in which a reader meets them. */
  readonly figures: readonly string[];
  /**
   * Whether the page also names what stands around its figures: origins and chains of cited ones,
   * look-alikes, what replaces them, and what was worked out from them.
   */
  readonly neighbours: boolean;
  /** The sessions of the dialogue: none, without their figures, or with them. */
  readonly sessions: "none" | "agenda" | "whole";
  /** Columns of the vocabulary that the page shows whatever its figures. */
  readonly columns: readonly string[];
}

/**
 * The part of `release` that a page needs. Figures keep the order of `needs.figures`, neighbours
 * come after them.
 * @throws RangeError for a figure that the release does not have.
 */
export function sliceOf(release: Release, catalog: Catalog, needs: SliceNeeds): Slice {
  const shown = new Set(needs.figures);
  const around = needs.neighbours ? surroundings(release, catalog, shown) : NOTHING_AROUND;
  const figures = [...new Set([...shown, ...around.figures])].map((id) => catalog.figure(id));
  const cited = needs.neighbours
    ? around.cited
    : release.cited.filter((c) => shown.has(c.figure)).map(withoutChain);
  const indicators = pick(
    release.indicators,
    figures.map((f) => f.indicator),
    (i) => i.id,
  );
  const topics = pick(
    release.topics,
    indicators.map((i) => i.topic),
    (t) => t.id,
  );
  return {
    version: release.version,
    date: release.date,
    themes: release.themes,
    topics,
    indicators,
    geographies: pick(
      release.geographies,
      [...figures.map((f) => f.geography), ...around.denominators.map((d) => d.geography)],
      (g) => g.code,
    ),
    sources: pick(release.sources, [...sourcesOf(figures), ...around.sources], (s) => s.id).map(
      // Pages that cite a figure name its authors.
      (s) => ({
        ...s,
        authors: needs.neighbours ? s.authors : null,
        archiveUrl: null,
        note: null,
      }),
    ),
    figures: needs.neighbours ? figures : figures.map(withoutNotes),
    cited,
    lookalikes: around.lookalikes,
    denominators: around.denominators,
    derived: around.derived,
    vocabulary: termsOf(release, figures, needs),
    sessions: sessionsOf(release, needs.sessions),
  };
}

const EMPTY = { en: "", zh: "" };

function withoutNotes(figure: Figure): Figure {
  return { ...figure, methodNote: null, locator: null, caveat: EMPTY };
}

function withoutChain(cited: CitedFigure): CitedFigure {
  return { ...cited, chain: [], departs: EMPTY };
}

/** Sessions without their panels: nobody but the chair is named. */
function sessionsOf(release: Release, wanted: SliceNeeds["sessions"]): readonly Session[] {
  if (wanted === "none") return [];
  return release.sessions.map((session) => ({
    ...session,
    presenters: [],
    discussants: [],
    panelists: [],
    timetable: [],
    figures: wanted === "whole" ? session.figures : [],
  }));
}

function pick<T>(
  rows: readonly T[],
  ids: readonly string[],
  key: (row: T) => string,
): readonly T[] {
  const wanted = new Set(ids);
  return rows.filter((row) => wanted.has(key(row)));
}

const sourcesOf = (figures: readonly Figure[]) =>
  figures.flatMap((f) => (f.reportedBy === null ? [f.source] : [f.source, f.reportedBy]));

interface Around extends Pick<Tables, "cited" | "lookalikes" | "denominators" | "derived"> {
  readonly figures: readonly string[];
  readonly sources: readonly string[];
}

const NOTHING_AROUND: Around = {
  cited: [],
  lookalikes: [],
  denominators: [],
  derived: [],
  figures: [],
  sources: [],
};

function surroundings(release: Release, catalog: Catalog, shown: ReadonlySet<string>): Around {
  const lookalikes = release.lookalikes.filter((pair) => pair.figures.some((id) => shown.has(id)));
  const cited = release.cited.filter(
    (c) => shown.has(c.figure) || (c.originFigure !== null && shown.has(c.originFigure)),
  );
  const derived = release.derived.filter((d) => d.inputs.some((id) => shown.has(id)));
  const inputs = derived.flatMap((d) => d.inputs);
  const denominators = pick(release.denominators, inputs, (d) => d.id);
  return {
    cited,
    lookalikes,
    derived,
    denominators,
    figures: [
      ...lookalikes.flatMap((pair) => pair.figures),
      ...cited.flatMap((c) => [c.figure, ...(c.originFigure === null ? [] : [c.originFigure])]),
      ...[...shown].flatMap((id) => catalog.replacementsOf(id).map((f) => f.id)),
      ...[...shown].flatMap((id) => catalog.figure(id).supersedes ?? []),
      ...inputs.filter((id) => catalog.hasFigure(id)),
    ],
    sources: [
      ...cited.flatMap((c) => c.chain.map((step) => step.source)),
      ...denominators.map((d) => d.source),
    ],
  };
}

/** Terms that the page can show: those of its figures, and the closed lists beside them. */
function termsOf(release: Release, figures: readonly Figure[], needs: SliceNeeds): readonly Term[] {
  const used = new Set(
    figures.flatMap((f) => [
      `range_kind/${rangeKindOf(f.estimate) ?? ""}`,
      `poverty_line/${f.povertyLine ?? ""}`,
      `baseline/${f.baseline ?? ""}`,
      `method/${f.method}`,
    ]),
  );
  for (const kind of ["at-least", "at-most", "rounding"]) used.add(`range_kind/${kind}`);
  return release.vocabulary.filter(
    (t) => used.has(`${t.column}/${t.value}`) || needs.columns.includes(t.column),
  );
}
