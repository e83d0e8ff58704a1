import { ENGLISH_PHRASINGS } from "./phrasings-en.ts";
import { CHINESE_PHRASINGS } from "./phrasings-zh.ts";
import { SHORTHAND } from "./shorthand.ts";

/**
 * A question (lower case, simplified characters) in the words of the tables where it used others. The
 * lexicon holds the ideas themselves.
 */
export function inPrintedWords(question: string): string {
  return [...SHORTHAND, ...ENGLISH_PHRASINGS, ...CHINESE_PHRASINGS].reduce(
    (text, [said, printed]) => text.replace(said, printed),
    question,
  );
}
