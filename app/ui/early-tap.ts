/** Buttons of a main part whose code is on its way. */
const BUTTON = "[data-compare] button";

let tapped: HTMLButtonElement | null = null;
let isOver = false;

function remember({ target }: MouseEvent): void {
  tapped = target instanceof Element ? target.closest<HTMLButtonElement>(BUTTON) : null;
}

/** Remembers the last button pressed before there is anything that answers it. */
export function keepEarlyTaps(): void {
  document.addEventListener("click", remember, { capture: true });
}

/** From now on the main part hears clicks itself. */
export function endEarlyTaps(): void {
  isOver = true;
  document.removeEventListener("click", remember, { capture: true });
}

/** Presses the button that was pressed too early, once the main part answers. */
export function answerEarlyTap(): void {
  const button = isOver ? tapped : null;
  tapped = null;
  if (button?.isConnected === true) button.click();
}
