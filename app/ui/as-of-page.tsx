import { createRoot } from "react-dom/client";
import type { Language } from "../domain/language.ts";
import { currentAsOf, parseAsOf, setAsOf, subscribeAsOf } from "../state/as-of.ts";
import { writeQuery } from "../state/query-string.ts";
import { AsOfBar } from "./AsOfBar.tsx";
import { hideLater } from "./as-of-sheet.ts";
import { loadStyleSheet } from "./style-sheet.ts";
import styles from "./styles/as-of.css?url";

/** What must be gone before the page as of a day may be seen: what scripts have not taken over yet. */
const UNDONE = [
  "#page[data-live]:not([data-taken])",
  '#page [data-desk="first"]',
  "#page figure.chart:not([data-as-of])",
  "#page .chart-room",
  "#page [data-as-of-wait]",
].join(", ");

let shown: Promise<void> | null = null;

/** Takes the page over and shows the bar of the date. Does so once. */
export function showAsOf(language: Language, take: () => void): Promise<void> {
  shown ??= show(language, take);
  return shown;
}

async function show(language: Language, take: () => void): Promise<void> {
  take();
  subscribeAsOf(() => {
    hideLater(currentAsOf());
    paintControls();
  });
  paintControls();
  await loadStyleSheet(styles);
  createRoot(placeOfBar()).render(<AsOfBar language={language} choose={chooseAsOf} />);
  if (currentAsOf() !== null) revealWhenDone();
}

/** Shows what was known on `day`, an ISO date; the latest for anything else. */
export function chooseAsOf(day: string): void {
  const query = new URLSearchParams(location.search);
  // The date is kept from here on; one in the address would bring the last one back.
  if (query.has("asof")) {
    query.delete("asof");
    const rest = query.toString();
    writeQuery(rest === "" ? "" : `?${rest}`, "replace");
  }
  // The page stands there already: only what changes is hidden.
  document.documentElement.dataset.asofReady = "";
  setAsOf(parseAsOf(day));
}

/** The one file has no place of its own for the bar: there it stands above the page. */
function placeOfBar(): HTMLElement {
  const place = document.getElementById("as-of");
  if (place !== null) return place;
  const made = document.createElement("div");
  made.id = "as-of";
  document.body.prepend(made);
  return made;
}

/** Says on the controls of the page, which scripts do not take over, which one holds. */
function paintControls(): void {
  const day = currentAsOf() ?? "";
  for (const control of document.querySelectorAll<HTMLElement>("[data-as-of-day]")) {
    if (control instanceof HTMLInputElement) control.value = day;
    else control.setAttribute("aria-pressed", String(control.dataset.asOfDay === day));
  }
}

/** The page is seen once its charts are drawn as of the day, all at once: nothing moves under the eye. */
function revealWhenDone(): void {
  const page = document.getElementById("page");
  const reveal = () => {
    watch.disconnect();
    document.documentElement.dataset.asofReady = "";
  };
  const watch = new MutationObserver(() => {
    if (document.querySelector(UNDONE) === null) reveal();
  });
  if (page === null || document.querySelector(UNDONE) === null) {
    reveal();
    return;
  }
  watch.observe(page, { childList: true, subtree: true, attributes: true });
}
