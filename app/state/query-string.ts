import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

/**
 * Puts a query into the address of the page, "" for none: as a step that the back button undoes, or in
 * place of the last one.
 */
export function writeQuery(query: string, how: "push" | "replace"): void {
  if (query === location.search) return;
  const address = location.pathname + query + location.hash;
  if (how === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  tell();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener("popstate", tell);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener("popstate", tell);
  };
}

/** The query of the address, with its question mark; empty in prerendered pages. */
export function useQueryString(): string {
  return useSyncExternalStore(
    subscribe,
    () => location.search,
    () => "",
  );
}
