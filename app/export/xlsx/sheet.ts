/** One cell; null is empty. A text never runs as a formula, whatever its first character. */
export type Cell =
  | null
  | number
  | string
  | { readonly text: string; readonly style?: "title" | "head" | "wrap"; readonly href?: string }
  /** Our own formulas only, without the equals sign, with the value they give. */
  | { readonly formula: string; readonly value: number | string };

export interface Sheet {
  /** Our own words: 31 characters at most, none of []:*?/\, no two the same, never "History" (Excel's own). */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Widths of the columns in characters. */
  readonly widths?: readonly number[];
  /** Rows that stay in view, from the top. */
  readonly frozen?: number;
}
