import type { PlaceAmong } from "../domain/comparability/place-among.ts";
import type { Words } from "../domain/language.ts";
import type { ThemeId } from "../domain/release.ts";

/** Which chart to draw, of which figures, in which order. Worked out once, at build, from a whole release. */
export interface ChartPlan {
  /** Unique on its page; the anchor of the chart. */
  readonly id: string;
  readonly kind: "ranges" | "vintages" | "to-scale" | "series" | "parts";
  readonly figures: readonly string[];
  /** Figures drawn in the hue of the theme; the others are rivals. */
  readonly highlight: readonly string[];
}

/** One indicator and the figure that stands for it in a list. */
export interface RowPlan {
  readonly indicator: string;
  readonly figure: string;
  /** Number of figures of the indicator in the release. */
  readonly count: number;
}

export interface OverviewPlan {
  readonly page: "overview";
  readonly toScale: ChartPlan;
  readonly themes: readonly {
    readonly theme: ThemeId;
    readonly lead: string;
    readonly chart: ChartPlan;
    readonly rows: readonly string[];
    readonly count: number;
  }[];
  readonly cited: readonly string[];
  /** What is offered beside each session; the page carries no more of these figures than their names. */
  readonly offers: readonly {
    readonly session: string;
    readonly figures: readonly { readonly figure: string; readonly name: Words }[];
  }[];
}

export interface ThemePlan {
  readonly page: "theme";
  readonly theme: ThemeId;
  readonly count: number;
  readonly cited: readonly string[];
  readonly topics: readonly {
    readonly topic: string;
    readonly charts: readonly ChartPlan[];
    readonly rows: readonly RowPlan[];
  }[];
}

export interface FigurePlan {
  readonly page: "figure";
  readonly figure: string;
  /** Number of figures of the same indicator in the release, this one among them. */
  readonly count: number;
  readonly chart: ChartPlan | null;
  /** Where it falls among estimates of the same quantity; null where there is no such field. */
  readonly place: PlaceAmong | null;
  /**
   * Whom it must not be confused with; `via`: the figure whose note says why. The verdict comes in
   * words, so that the rules stay out of what a page loads.
   */
  readonly lookalikes: readonly {
    readonly figure: string;
    readonly via: string;
    readonly verdict: Words;
  }[];
  /** Figures derived from this one. */
  readonly derived: readonly string[];
}

export interface IndicatorPlan {
  readonly page: "indicator";
  readonly indicator: string;
  readonly charts: readonly ChartPlan[];
  readonly figures: readonly string[];
}

/** Pages that show whole tables; their content needs no script and is not hydrated. */
export interface TablePlan {
  readonly page: "figures" | "indicators" | "sources" | "method" | "data" | "not-found";
}

/** The deck is kept in the reader's browser; its figures are loaded when it has any. */
export interface DeckPlan {
  readonly page: "deck";
}

/** What is compared stands in the address; the page itself shows one example. */
export interface ComparePlan {
  readonly page: "compare";
  /** The example: rivals of a cited figure, oldest first, and that figure. */
  readonly figures: readonly string[];
  readonly reference: string | null;
  /** ISO date of the dialogue; null where it is not known. */
  readonly dialogue: string | null;
}

/** Which series are shown stands in the address; the page itself shows one example. */
export interface SeriesPlan {
  readonly page: "series";
  /** Ids of the series of the example. */
  readonly series: readonly string[];
  /** Their figures. */
  readonly figures: readonly string[];
}

/** The Q&A desk: which figure it shows stands in the address; the page itself lists the cited ones. */
export interface FloorPlan {
  readonly page: "floor";
  readonly cited: readonly string[];
}

/** The text to check is the reader's own; the figures come when the page is used. */
export interface CheckPlan {
  readonly page: "check";
}

export type PagePlan =
  | OverviewPlan
  | ThemePlan
  | FigurePlan
  | IndicatorPlan
  | DeckPlan
  | CheckPlan
  | ComparePlan
  | FloorPlan
  | SeriesPlan
  | TablePlan;
