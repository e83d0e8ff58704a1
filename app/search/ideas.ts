import { folded, LEXICON, type Tag } from "./lexicon.ts";

/** Ideas that only a search tells apart: groups that figures are, or are not, counted by. */
const GROUPS = {
  men: /\bm[ae]n\b|\bmales?\b|\bboys?\b|男/,
  "unemployment-rate": /\b(?:unemployment|jobless) rate|失业率/,
  construction: /\bconstruction\b|建筑/,
  manufacturing: /\bmanufactur\w*|制造业/,
  farming: /\bagricultur\w*|\bfarming\b|农业/,
  hospitality: /\bhospitality|\brestaurants?\b|\bcatering\b|\bhotels?\b|餐饮|酒店/,
  young: /\byoung\b|\byouths?\b|\bteen\w*|\badolescen\w*|\baged (?:15|20) to 24|青年|年轻/,
} as const satisfies Readonly<Record<string, RegExp>>;

/** All ideas that a question and a figure are compared by. */
export const IDEAS: Readonly<Record<Idea, RegExp>> = { ...LEXICON, ...GROUPS };

export type Idea = Tag | keyof typeof GROUPS;

const NAMES = Object.keys(IDEAS) as readonly Idea[];

/** Ideas of a text, in the order of the lexicon. */
export function ideasOf(text: string): readonly Idea[] {
  const plain = folded(text);
  return NAMES.filter((name) => IDEAS[name].test(plain));
}
