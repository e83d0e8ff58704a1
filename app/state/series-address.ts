/**
 * What the page of series shows, as its address says it. Only what differs from the default is written,
 * in this order: `?s=a,b&view=vintages&from=2019-02-15&to=2020-12-15`.
 */
export interface SeriesSelection {
  /** Ids of series, or of figures that stand for theirs; in the order they were picked, each once. */
  readonly series: readonly string[];
  readonly view: "standing" | "vintages";
  /** ISO dates; null: from the first figure, to the last. */
  readonly from: string | null;
  readonly to: string | null;
}

export const EMPTY_SERIES: SeriesSelection = { series: [], view: "standing", from: null, to: null };

/** More panels than this are a table. */
export const MOST_SERIES = 12;
/** More of a name than this is not shown in a message. */
const MOST_LETTERS = 60;

/** Something in an address that could not be taken. */
export interface SeriesProblem {
  readonly why: "unknown-series" | "too-many" | "not-a-date" | "reversed" | "unknown-value";
  readonly found: string;
}

/** Writes a selection; nothing picked is `?s=`, which is not the example. */
export function printSeries({ series, view, from, to }: SeriesSelection): string {
  const parts = [
    `s=${series.join(",")}`,
    ...(view === EMPTY_SERIES.view ? [] : [`view=${view}`]),
    ...(from === null ? [] : [`from=${from}`]),
    ...(to === null ? [] : [`to=${to}`]),
  ];
  return `?${parts.join("&")}`;
}

function isoDate(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

/**
 * Reads the query of an address; `idOf` gives the id under which a series is known, null for none. Never
 * throws: what cannot be taken is a problem, and the default stands.
 */
export function parseSeries(
  query: string,
  idOf: (id: string) => string | null,
): { readonly selection: SeriesSelection; readonly problems: readonly SeriesProblem[] } {
  const params = new URLSearchParams(query);
  const problems: SeriesProblem[] = [];
  const note = (why: SeriesProblem["why"], found: string) => {
    problems.push({ why, found: found.slice(0, MOST_LETTERS) });
  };
  const series: string[] = [];
  for (const text of new Set((params.get("s") ?? "").split(",").filter((id) => id !== ""))) {
    const id = idOf(text);
    if (id === null) note("unknown-series", text);
    else if (series.includes(id)) continue;
    else if (series.length >= MOST_SERIES) note("too-many", text);
    else series.push(id);
  }
  const date = (key: string) => {
    const text = params.get(key);
    const day = text === null ? null : isoDate(text);
    if (text !== null && day === null) note("not-a-date", text);
    return day;
  };
  const [from, to] = [date("from"), date("to")];
  const isReversed = from !== null && to !== null && from > to;
  if (isReversed) note("reversed", `${from} > ${to}`);
  const view = params.get("view");
  if (view !== null && view !== "vintages" && view !== "standing") note("unknown-value", view);
  return {
    selection: {
      series,
      view: view === "vintages" ? "vintages" : "standing",
      from: isReversed ? null : from,
      to: isReversed ? null : to,
    },
    problems,
  };
}
