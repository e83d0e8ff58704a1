import type { Language } from "../domain/language.ts";
import { periodWords } from "../domain/period-words.ts";
import { isoOf, type SeriesModel } from "./series-model.ts";

/** "first quarter of 2020" → "First quarter of 2020", where it stands alone. */
export const capitalised = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1);

/** A time of the axis in words: the shortest period that stands there. */
export function timeLabel(
  time: number,
  { periods }: Pick<SeriesModel, "periods">,
  language: Language,
): string {
  return capitalised(periodWords(periods.get(time) ?? isoOf(time), language));
}
