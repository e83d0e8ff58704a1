/** Which chart leaves the page: of which figures, drawn how. A figure alone is a chart of one figure. */
export interface Exhibit {
  readonly kind: "ranges" | "vintages" | "to-scale" | "series" | "parts";
  /** Ids, in the order they are drawn. */
  readonly figures: readonly string[];
  /** Ids of the figures that stand out. */
  readonly highlight: readonly string[];
  /** Stem of file names: the short code ("F07") or id of its one figure, or the id of the chart. */
  readonly name: string;
  /** Path below the base path of the English page that shows it: "/figures/<id>/", "/indicators/<id>/#<chart>". */
  readonly path: string;
  /** Id of the total that counts are shown as shares of; left out: the numbers as published. */
  readonly share?: string;
}
