import { type MouseEvent, useEffect, useState } from "react";

/** Elements of a list that the focus may go to once one of them is gone. */
const ROWS = "tr, li";

/**
 * Takes a row away: it is struck out at once, before what follows is worked out, and the focus goes to
 * the same button of the next row, or of the one before, so that keys can go on.
 */
export function useRowLeave(model: object, remove: () => void) {
  const [isLeaving, setLeaving] = useState(false);
  // Still here in the next model: the step was undone before it was drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each new model
  useEffect(() => setLeaving(false), [model]);
  return {
    isLeaving,
    leave: (event: MouseEvent<HTMLElement>) => {
      const row = event.currentTarget.closest(ROWS);
      const next =
        buttonOf(row?.nextElementSibling) ??
        buttonOf(row?.previousElementSibling) ??
        document.querySelector<HTMLElement>(".compare-find input");
      next?.focus({ preventScroll: true });
      setLeaving(true);
      remove();
    },
  };
}

function buttonOf(row: Element | null | undefined): HTMLElement | null {
  return row?.querySelector<HTMLElement>("[data-remove]") ?? null;
}
