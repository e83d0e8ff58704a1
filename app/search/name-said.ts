import type { Catalog } from "../domain/catalog.ts";
import { HAN_STOP, STOP } from "./stop-words.ts";
import { hanTokens, latinTokens, searchable } from "./tokens.ts";

/** What it says for a figure that the whole name of its quantity was typed. */
const WHOLE_NAME = 2.5;

const latinOf = (text: string) => latinTokens(text).filter((word) => !STOP.has(word));
const hanOf = (text: string) =>
  hanTokens(text.replace(HAN_STOP, " ")).filter((pair) => pair.length > 1);

/**
 * How far a question names each quantity in its own words: 农民工 is the quantity 农民工 before it is
 * 失去工作的农民工. To be asked by question (as corrected), then by id of the quantity.
 */
export function openNameSaid(
  catalog: Catalog,
): (question: string) => (indicator: string) => number {
  const names = catalog.tables.indicators.map(({ id, name }) => ({
    id,
    words: [latinOf(searchable(name.en)), hanOf(searchable(name.zh))].filter((w) => w.length > 0),
  }));
  return (question) => {
    const said = new Set([...latinOf(question), ...hanOf(question)]);
    const favours = new Map<string, number>();
    for (const { id, words } of names) {
      const shares = words.map(
        (name) => name.filter((word) => said.has(word)).length / name.length,
      );
      const share = Math.max(0, ...shares);
      if (share > 0) favours.set(id, WHOLE_NAME * share * share);
    }
    return (indicator) => favours.get(indicator) ?? 0;
  };
}
