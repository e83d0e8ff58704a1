import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/** What a key of the desk does. */
export type FloorAct =
  | "next"
  | "previous"
  | "citation"
  | "line"
  | "link"
  | "source"
  | "pin"
  | "said"
  | "screen"
  | "projector"
  | "help";

/** Keys work whatever the case; the label is what a button shows. */
const KEYS: Readonly<Record<string, FloorAct>> = {
  n: "next",
  arrowright: "next",
  arrowleft: "previous",
  c: "citation",
  l: "line",
  k: "link",
  s: "source",
  p: "pin",
  d: "said",
  f: "screen",
  w: "projector",
  "?": "help",
};

/** Keys that are letters or signs: a reader may turn them off (WCAG 2.2, 2.1.4). */
const isSingle = (key: string) => [...key].length === 1;

/**
 * What `first.js` kept of the keys pressed before scripts were there, once: whether the find field was
 * entered, and what was asked of the desk (after that, if it was).
 */
export function takeEarlyKeys(): {
  readonly isEntered: boolean;
  readonly acts: readonly FloorAct[];
} {
  const { dataset } = document.documentElement;
  const keys = dataset.keys?.split(" ") ?? [];
  delete dataset.keys;
  // From now on the desk itself listens.
  dataset.desk = "live";
  return {
    isEntered: keys.includes("Enter"),
    acts: keys.flatMap((key) => KEYS[key.toLowerCase()] ?? []),
  };
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input:not([type=checkbox]), textarea, select"))
  );
}

/** What a key press asks of the desk; null: nothing, or it belongs to something else. */
export function actOfKey(event: KeyboardEvent, letters: boolean): FloorAct | null {
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return null;
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return null;
  if (isTyping(event.target)) return null;
  if (isSingle(event.key) && !letters) return null;
  return KEYS[event.key.toLowerCase()] ?? null;
}

/** Listens while the focus is on the desk, or nowhere; never while someone types or composes. */
export function useFloorKeys(
  desk: RefObject<HTMLElement | null>,
  letters: boolean,
  act: (what: FloorAct) => void,
): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  // Together with taking the early keys: between the two none is lost.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target } = event;
      const isOurs =
        target === document.body || (target instanceof Node && desk.current?.contains(target));
      const what = isOurs ? actOfKey(event, letters) : null;
      if (what === null) return;
      event.preventDefault();
      latest.current(what);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [desk, letters]);
}
