import { TRAY } from "../state/tray-store.ts";

/** Says whether the figure of a button is picked. Called for every such button that a page gains. */
export function paintPick(button: HTMLElement | null): void {
  const id = button?.dataset.pick;
  if (button === null || id === undefined) return;
  const isPicked = TRAY.read()?.includes(`"${id}"`) ?? false;
  button.setAttribute("aria-pressed", String(isPicked));
}

const paintAll = () => {
  for (const button of document.querySelectorAll<HTMLElement>("[data-pick]")) paintPick(button);
};

/**
 * Answers clicks on every button that picks a figure, whether scripts have taken its part of the page
 * over or not. Called once, as scripts start.
 */
export function answerPicks(): void {
  paintAll();
  TRAY.subscribe(paintAll);
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-pick]") : null;
    const id = button?.dataset.pick;
    if (id !== undefined) void toggle(id);
  });
}

async function toggle(id: string): Promise<void> {
  const { currentTray, keepTray } = await import("../state/tray.ts");
  const tray = currentTray();
  keepTray(tray.includes(id) ? tray.filter((one) => one !== id) : [...tray, id]);
}
