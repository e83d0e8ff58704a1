import { useSyncExternalStore } from "react";
import { MOST_FIGURES } from "./most-figures.ts";
import { TRAY } from "./tray-store.ts";

const ID = /^[a-z0-9][a-z0-9-]{0,199}$/;

/** Reads a kept list, which may hold anything: what is not an id, or comes twice, is left out. */
export function parseTray(text: string | null): readonly string[] {
  let json: unknown = null;
  try {
    json = JSON.parse(text ?? "null");
  } catch {
    // Not ours, or cut short.
  }
  if (!Array.isArray(json)) return [];
  const ids = json.filter((id): id is string => typeof id === "string" && ID.test(id));
  return [...new Set(ids)].slice(0, MOST_FIGURES);
}

let known: { readonly text: string | null; readonly ids: readonly string[] } = {
  text: null,
  ids: [],
};

/** Ids of the figures that are put together for a comparison, in the order they were picked. */
export function currentTray(): readonly string[] {
  const text = TRAY.read();
  // The same text gives the same object, as React asks of a store.
  if (text !== known.text) known = { text, ids: parseTray(text) };
  return known.ids;
}

export function keepTray(ids: readonly string[]): void {
  TRAY.write(JSON.stringify(ids));
}

const NOTHING: readonly string[] = [];

/** The tray, kept in step with other tabs; empty in prerendered pages. */
export function useTray(): readonly string[] {
  return useSyncExternalStore(TRAY.subscribe, currentTray, () => NOTHING);
}
