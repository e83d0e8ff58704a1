/** More estimates than this are a table of the indicator, not a comparison. */
export const MOST_FIGURES = 60;
