/** Signs that a person uses a part of the page or is about to: pointer over it, touch, focus, click. */
const SIGNS = ["pointerover", "touchstart", "focusin", "click"] as const;

/** Before React's own listeners, which hold back events over parts that are not taken over yet. */
const FIRST = { capture: true, passive: true } as const;

/** Calls `act` once, at the first sign that someone is about to use an element that matches `selector`. */
export function onceWanted(selector: string, act: () => void): void {
  const listen = (event: Event) => {
    if (!(event.target instanceof Element) || event.target.closest(selector) === null) return;
    for (const sign of SIGNS) document.removeEventListener(sign, listen, FIRST);
    act();
  };
  for (const sign of SIGNS) document.addEventListener(sign, listen, FIRST);
}
