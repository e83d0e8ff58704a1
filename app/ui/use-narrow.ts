import { useSyncExternalStore } from "react";

/** As in chart.css: below this, a chart has its narrow drawing. */
const NARROW = "(max-width: 640px)";

function subscribe(listener: () => void): () => void {
  const list = matchMedia(NARROW);
  list.addEventListener("change", listener);
  return () => list.removeEventListener("change", listener);
}

/** Which drawing the window has room for; null where nobody can say yet, so that both are drawn. */
export function useNarrow(): boolean | null {
  return useSyncExternalStore<boolean | null>(
    subscribe,
    () => matchMedia(NARROW).matches,
    () => null,
  );
}
