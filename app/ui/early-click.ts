/** Rows of buttons that scripts have taken over. */
const taken = new WeakSet<Element>();
let early: HTMLButtonElement | null = null;

/** Buttons that stand in the page before the code behind them. */
const ROW = ".exports, .cite-controls";
const BUTTON = ":is(.exports, .cite-controls) button";

/** ms that leaving the page waits for a click which keeps something. */
const PATIENCE = 4000;
/** Leaves the page, once the click that waits is done. */
let leave: (() => void) | null = null;

/** Says at once that a click was heard, as its code is still on the way. */
function mark(button: HTMLButtonElement | null): void {
  early?.removeAttribute("aria-busy");
  early = button;
  early?.setAttribute("aria-busy", "true");
}

/** A link that would leave the page before "Add to deck" is done waits for it, though not for long. */
function holdLeaving(event: MouseEvent): void {
  if (early?.dataset.keep === undefined || event.button !== 0) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const { target } = event;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
  if (link === null || link.target !== "" || link.getAttribute("href")?.startsWith("#")) return;
  event.preventDefault();
  leave = () => {
    leave = null;
    location.assign(link.href);
  };
  setTimeout(() => leave?.(), PATIENCE);
}

/** Remembers the last click on a button that nothing answers yet. Called once, as scripts start. */
export function keepEarlyClicks(): void {
  document.addEventListener(
    "click",
    (event) => {
      const { target } = event;
      const button = target instanceof Element ? target.closest<HTMLButtonElement>(BUTTON) : null;
      const row = button?.closest(ROW);
      if (row && !taken.has(row)) mark(button);
      else holdLeaving(event);
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
  mark(null);
  button.click();
  leave?.();
}
