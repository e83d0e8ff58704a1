import { LEXICON, type Tag, tagsOf } from "./lexicon.ts";
import { meantWord } from "./spelling.ts";
import { hanTokens, latinTokens, searchable } from "./tokens.ts";
import type { Entry, WordIndex } from "./word-index.ts";

/** Words of a question that say nothing of what is asked. */
const STOP = new Set(
  (
    "a an and the of session speaker in on at to for from by with as is are was were be been has have had do does did will would could can may might this that these those it its there what which who whom how many much " +
    "more most still only about because due than or per some any we they their you your me my please tell show give find number figure amount total said say people person latest current now " +
    "could pushed end year cover covered caused covid pandemic crisis so all other forecast china chinese world worldwide global globally"
  ).split(" "),
);
const HAN_STOP =
  /有多少人|有多少|是多少|多少人|多少|什么|吗|呢|请问|的|了|还有|还|没有|或者|和|与|及|在|是|有|人数|全国|中国|全球|世界|今年|年底|年末|年/g;

/** A part of a question: an idea, a Latin word, or two Chinese characters. */
export interface Unit {
  readonly key: string;
  readonly tag: Tag | null;
  /** How telling it is; a word that no figure holds is the most telling of all. */
  readonly weight: number;
}

/** The question with slips corrected and pinyin turned into characters. */
export function meantQuestion(query: string, index: WordIndex): string {
  const plain = searchable(query);
  return plain.replace(/[a-z][a-z']*/g, (word) => {
    if (STOP.has(word) || index.vocabulary.has(word) || tagsOf(word).length > 0) return word;
    const [token] = latinTokens(word);
    if (token !== undefined && index.vocabulary.has(token)) return word;
    const [spoken] = index.pinyin.wordsOf(word);
    const meant = token === undefined ? null : meantWord(token, index.vocabulary);
    if (spoken !== undefined && !(meant !== null && isBegun(word, meant))) return spoken;
    return meant ?? word;
  });
}

/** A word half typed is more likely than a spelling in pinyin only when much of it stands. */
function isBegun(word: string, meant: string): boolean {
  return meant.startsWith(word) && word.length >= 4;
}

/** Units of a question that is already corrected. Tags take up their words; what is left counts itself. */
export function unitsOf(question: string, index: WordIndex): readonly Unit[] {
  const total = index.entries.length;
  const weigh = (key: string) => Math.log((total + 1) / ((index.holding.get(key) ?? 0) + 0.5));
  const tags = tagsOf(question);
  let rest = question;
  for (const tag of tags) rest = rest.replace(new RegExp(LEXICON[tag].source, "g"), " ");
  const words = latinTokens(rest).filter((word) => !STOP.has(word));
  const han = hanTokens(rest.replace(HAN_STOP, " ")).filter((pair) => pair.length > 1);
  const unit = (key: string, tag: Tag | null, factor: number): Unit => ({
    key,
    tag,
    weight: factor * Math.min(weigh(key), 5),
  });
  return [
    ...tags.map((tag) => unit(`#${tag}`, tag, 1.5)),
    ...words.map((word) => unit(word, null, 1)),
    ...han.map((pair) => unit(pair, null, 0.6)),
  ].filter(({ key, weight }) => weight > 0 && !/^(?:19|20)\d\d$/.test(key));
}

/** How much of the question a figure answers: `score` ranks; `met` of the weight `all` is answered. */
export function scoreEntry(
  entry: Entry,
  units: readonly Unit[],
): { readonly score: number; readonly met: number; readonly all: number } {
  let score = 0;
  let met = 0;
  let all = 0;
  for (const { key, tag, weight } of units) {
    all += weight;
    const field = tag === null ? (entry.tokens.get(key) ?? 0) : fieldOfTag(tag, entry);
    if (field === 0) continue;
    met += weight;
    score += weight * field;
  }
  // Of two that answer alike, the one that speaks of less besides.
  const spare = [...entry.tags].filter((tag) => !units.some((unit) => unit.tag === tag)).length;
  return { score: score - 0.35 * spare, met, all };
}

function fieldOfTag(tag: Tag, entry: Entry): number {
  return entry.tags.has(tag) ? 3 : entry.around.has(tag) ? 1 : 0;
}
