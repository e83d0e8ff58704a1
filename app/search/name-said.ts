import type { Catalog } from "../domain/catalog.ts";
import { HAN_STOP, isStop } from "./stop-words.ts";
import { hanTokens, latinTokens, searchable } from "./tokens.ts";

/** What it says for a figure that all words of its quantity's name were typed; each in their own order. */
const WHOLE_NAME = 2.5;
const IN_ORDER = 0.7;
/** A name of so many words is not typed by chance. */
const LONG = 4;

const latinOf = (text: string) => latinTokens(text).filter((word) => !isStop(word));
const hanOf = (text: string) =>
  hanTokens(text.replace(HAN_STOP, " ")).filter((pair) => pair.length > 1);

export interface NameSaid {
  /** What the question says for a quantity. */
  readonly favour: (indicator: string) => number;
  /** The question holds its name as it is printed, a long one. */
  readonly isWhole: (indicator: string) => boolean;
}

/**
 * How far a question names each quantity in its own words: 农民工 is the quantity 农民工 before it is
 * 失去工作的农民工. To be asked by question (as corrected), then by id of the quantity.
 */
export function openNameSaid(catalog: Catalog): (question: string) => NameSaid {
  const names = catalog.tables.indicators.flatMap(({ id, name }) =>
    [name.en, name.zh].map((printed) => {
      const text = searchable(printed);
      const length = latinTokens(text).length + hanTokens(text).length;
      return { id, text, length, words: [...latinOf(text), ...hanOf(text)] };
    }),
  );
  return (question) => {
    const said = new Set([...latinOf(question), ...hanOf(question)]);
    const favours = new Map<string, number>();
    const whole = new Set<string>();
    for (const { id, text, length, words } of names) {
      const share = words.filter((word) => said.has(word)).length / words.length;
      if (!(share > 0)) continue;
      const isWhole = share === 1 && words.length >= LONG && question.includes(text);
      if (isWhole) whole.add(id);
      const favour = WHOLE_NAME * share * share + (isWhole ? IN_ORDER * length : 0);
      favours.set(id, Math.max(favour, favours.get(id) ?? 0));
    }
    return { favour: (id) => favours.get(id) ?? 0, isWhole: (id) => whole.has(id) };
  };
}
