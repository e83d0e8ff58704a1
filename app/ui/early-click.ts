/** Rows of buttons that scripts have taken over. */
const taken = new WeakSet<Element>();
let early: HTMLButtonElement | null = null;

/** Buttons that stand in the page before the code behind them. */
const BUTTON = ".exports button";

/** Remembers the last click on a button that nothing answers yet. Called once, as scripts start. */
export function keepEarlyClicks(): void {
  document.addEventListener(
    "click",
    ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLButtonElement>(BUTTON) : null;
      const row = button?.closest(".exports");
      if (row && !taken.has(row)) early = button;
    },
    { capture: true },
  );
}

/** Whether a click waits inside an element that matches `selector`. */
export function isClickWaiting(selector: string): boolean {
  return early?.closest(selector) != null;
}

/** Says that `row` now answers clicks; the one that waits for it is done over. */
export function answerClicks(row: Element): void {
  taken.add(row);
  if (early === null || !row.contains(early)) return;
  const button = early;
  early = null;
  button.click();
}
