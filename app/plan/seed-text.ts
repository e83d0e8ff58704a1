import type { Seed } from "./seed-of.ts";

/** Id of the element that carries the seed of a prerendered page. */
export const SEED_ID = "seed";

/** JSON that is safe inside a script element: no `<` can end it, and line separators are escaped. */
export function seedToText(seed: Seed): string {
  return JSON.stringify(seed)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

/** The seed that the prerendered page carries, or null where there is none. */
export function readSeed(): Seed | null {
  const text = document.getElementById(SEED_ID)?.textContent;
  return text ? (JSON.parse(text) as Seed) : null;
}
