import type { Language } from "../domain/language.ts";
import { currentAsOf } from "../state/as-of.ts";

/**
 * Answers the controls of the date, of every page: elements with `data-as-of-day`, an ISO date or
 * empty for the latest. The code behind them is loaded when one is used, or when the page opens as of
 * a day. `take` takes over the main part of the page. Called once, as scripts start.
 */
export function answerAsOf(language: Language, take: () => void): void {
  const open = async () => {
    const { showAsOf } = await import("./as-of-page.tsx");
    return showAsOf(language, take);
  };
  if (currentAsOf() !== null) void open();
  const choose = async (day: string) => {
    await open();
    const { chooseAsOf } = await import("./as-of-page.tsx");
    chooseAsOf(day);
  };
  const controlAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>("[data-as-of-day]") : null;
  document.addEventListener("click", ({ target }) => {
    const control = controlAt(target);
    if (control instanceof HTMLButtonElement) void choose(control.dataset.asOfDay ?? "");
  });
  document.addEventListener("change", ({ target }) => {
    const control = controlAt(target);
    // While a date is typed it is none, and no wish for the latest.
    if (control instanceof HTMLInputElement && control.value !== "") void choose(control.value);
  });
}
