import { isCarryOn } from "../state/carried.ts";

/** ms: a style sheet that does not come in this time keeps its part of the page away no longer. */
const PATIENCE = 3000;

const asked = new Map<string, Promise<void>>();

/** Adds a style sheet of ours that a page needs only now and then, and waits for it. */
export function loadStyleSheet(href: string): Promise<void> {
  // The one file has all its style sheets from the start.
  if (isCarryOn) return Promise.resolve();
  const known = asked.get(href);
  if (known !== undefined) return known;
  // A prerendered page may bring it along.
  if (document.head.querySelector(`link[rel="stylesheet"][href="${CSS.escape(href)}"]`) !== null) {
    return Promise.resolve();
  }
  const loaded = new Promise<void>((resolve) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = href;
    const go = () => resolve();
    link.addEventListener("load", go);
    link.addEventListener("error", go);
    setTimeout(go, PATIENCE);
    document.head.append(link);
  });
  asked.set(href, loaded);
  return loaded;
}
