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

export type PagePlan = OverviewPlan | ThemePlan | FigurePlan | IndicatorPlan | DeckPlan | TablePlan;
