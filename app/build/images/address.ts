import type { Language } from "../../domain/language.ts";

/** Pictures of a chart, by file name without language. */
export const PICTURES = {
  svg: { stem: "chart", extension: "svg" },
  png: { stem: "chart", extension: "png" },
  card: { stem: "card", extension: "png" },
  square: { stem: "square", extension: "png" },
} as const;

export type Picture = keyof typeof PICTURES;

/** Size of the card for shared links, px. */
export const CARD = { width: 1200, height: 630 } as const;

/**
 * Path below the base path of a picture that stays at its address: `/f/F07/chart.en.svg`, which is of
 * the last release that has the chart, or `/f/F07/1.0.0/chart.en.svg`, whose figures never change, though a
 * later build may lay them out otherwise. `name`: the exhibit's.
 */
export function picturePath(
  name: string,
  picture: Picture,
  language: Language,
  release: string | null,
): string {
  const { stem, extension } = PICTURES[picture];
  return `/f/${name}/${release === null ? "" : `${release}/`}${stem}.${language}.${extension}`;
}
