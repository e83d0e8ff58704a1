import type { Exhibit } from "../domain/exhibit.ts";
import { addItem, type Deck, type DeckItem } from "./deck.ts";

/** Format of the text in which a deck is kept and saved. */
export const DECK_FORMAT = "social-protection-figures/deck";
export const DECK_VERSION = 1;
/** A deck longer than this is not a presentation; the rest of a text is refused. */
export const MOST_ITEMS = 200;
const MOST_FIGURES = 400;

/** What is wrong with a deck's text, without words: the interface says it in its language. */
export type DeckProblem =
  | { readonly problem: "not-json" }
  | { readonly problem: "not-a-deck"; readonly found: string }
  | { readonly problem: "newer"; readonly found: string }
  /** `at` counts from 1. */
  | { readonly problem: "not-an-item"; readonly at: number }
  | { readonly problem: "too-many"; readonly found: number };

export interface ReadDeck {
  readonly deck: Deck;
  readonly problems: readonly DeckProblem[];
}

const KINDS: readonly string[] = ["ranges", "vintages", "to-scale", "series", "parts"];
const ID = /^[a-z0-9][a-z0-9-]{0,199}$/;
const NAME = /^[A-Za-z0-9][A-Za-z0-9-]{0,199}$/;
/** The page of a comparison has its selection in the query. */
const PATH = /^\/(?:[a-z0-9-]+\/)*(?:\?[A-Za-z0-9=&,.-]{1,8000})?(?:#[a-z0-9-]+)?$/;
const RELEASE = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/;

export function printDeck(deck: Deck): string {
  const items = deck.map(
    ({ exhibit: { kind, figures, highlight, name, path, share }, release }) => ({
      kind,
      figures,
      highlight,
      name,
      path,
      ...(share === undefined ? {} : { share }),
      release,
    }),
  );
  return `${JSON.stringify({ format: DECK_FORMAT, version: DECK_VERSION, items }, null, 1)}\n`;
}

/** Reads a text that may hold anything. What is sound is kept, what is not is named. */
export function parseDeck(text: string): ReadDeck {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { deck: [], problems: [{ problem: "not-json" }] };
  }
  if (!isRecord(json) || json.format !== DECK_FORMAT || !Array.isArray(json.items)) {
    const found = isRecord(json) ? String(json.format ?? "") : kindOf(json);
    return { deck: [], problems: [{ problem: "not-a-deck", found: found.slice(0, 60) }] };
  }
  if (json.version !== DECK_VERSION) {
    return { deck: [], problems: [{ problem: "newer", found: String(json.version).slice(0, 20) }] };
  }
  return parseItems(json.items);
}

function parseItems(items: readonly unknown[]): ReadDeck {
  const problems: DeckProblem[] = [];
  let deck: Deck = [];
  for (const [i, value] of items.slice(0, MOST_ITEMS).entries()) {
    const item = parseItem(value);
    if (item === null) problems.push({ problem: "not-an-item", at: i + 1 });
    else deck = addItem(deck, item);
  }
  if (items.length > MOST_ITEMS) problems.push({ problem: "too-many", found: items.length });
  return { deck, problems };
}

function parseItem(value: unknown): DeckItem | null {
  if (!isRecord(value)) return null;
  const { kind, figures, highlight, name, path, share, release } = value;
  if (typeof kind !== "string" || !KINDS.includes(kind)) return null;
  if (!isIds(figures) || figures.length === 0) return null;
  if (!isIds(highlight) || !highlight.every((id) => figures.includes(id))) return null;
  if (!matches(name, NAME) || !matches(path, PATH) || !matches(release, RELEASE)) return null;
  if (share !== undefined && !matches(share, ID)) return null;
  const exhibit = { kind: kind as Exhibit["kind"], figures, highlight, name, path };
  return { exhibit: share === undefined ? exhibit : { ...exhibit, share }, release };
}

/** What JSON calls it. */
function kindOf(json: unknown): string {
  if (json === null) return "null";
  return Array.isArray(json) ? "[]" : typeof json;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function matches(value: unknown, pattern: RegExp): value is string {
  return typeof value === "string" && pattern.test(value);
}

function isIds(value: unknown): value is readonly string[] {
  if (!Array.isArray(value) || value.length > MOST_FIGURES) return false;
  return value.every((id) => matches(id, ID)) && new Set(value).size === value.length;
}
