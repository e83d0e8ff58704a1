import type { Dictionary } from "../i18n/en.ts";
import { missingParts, watchMissingParts } from "./until-loaded.ts";

/**
 * One line, in words of the page, while a part of it could not be loaded: what happened and what to do.
 * It goes when the part is there. Called once, as scripts start.
 */
export function sayMissingParts(words: Dictionary): void {
  const paint = () => {
    const here = document.querySelector(".load-failed");
    if (missingParts() === 0) return here?.remove();
    const text = navigator.onLine ? words.offline.partGone : words.offline.partOffline;
    if (here?.firstChild?.nodeValue === text) return;
    here?.remove();
    document.body.append(lineOf(text, words));
  };
  watchMissingParts(paint);
  paint();
}

function lineOf(text: string, words: Dictionary): HTMLElement {
  const line = document.createElement("p");
  line.className = "load-failed";
  line.setAttribute("role", "status");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = words.offline.reload;
  button.addEventListener("click", () => location.reload());
  line.append(text, " ", button);
  return line;
}
