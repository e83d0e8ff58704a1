import { useSyncExternalStore } from "react";

/**
 * The day (ISO date) as of which pages show figures; null: the latest. The choice is kept in this
 * browser; `public/as-of.js` puts it on the root element before the first paint.
 */
const KEY = "as-of";
const listeners = new Set<() => void>();

/** The text as an ISO date of this or the last century; null for anything else. Never trusts it. */
export function parseAsOf(text: string | null | undefined): string | null {
  if (text == null || !/^(?:19|20)\d\d-\d\d-\d\d$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

export function currentAsOf(): string | null {
  return parseAsOf(document.documentElement.dataset.asof);
}

/** The day kept in this browser, for pages that have a date of their own and start with this one. */
export function keptAsOf(): string | null {
  try {
    return parseAsOf(localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

/** Puts `day` on the page and tells those who listen. */
function show(day: string | null): void {
  const { dataset } = document.documentElement;
  if (day === null) delete dataset.asof;
  else dataset.asof = day;
  for (const listener of listeners) listener();
}

/** Chooses a day and keeps it; where storage is refused it holds for this page only. */
export function setAsOf(day: string | null): void {
  try {
    if (day === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, day);
  } catch {
    // Refused or full; the page still shows the day asked for.
  }
  show(day);
}

function heard({ key, newValue }: StorageEvent): void {
  // A null key: everything was cleared.
  if (key === KEY || key === null) show(key === null ? null : parseAsOf(newValue));
}

/** Other tabs are heard, too. */
export function subscribeAsOf(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener("storage", heard);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener("storage", heard);
  };
}

/** The day as of which the page shows figures; null, the latest, in prerendered pages. */
export function useAsOf(): string | null {
  return useSyncExternalStore(subscribeAsOf, currentAsOf, () => null);
}
