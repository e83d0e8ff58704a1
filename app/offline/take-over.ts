import type { Dictionary } from "../i18n/en.ts";
import { watchNetwork } from "./network.ts";

/**
 * Registers the service worker, marks the page as an offline copy while there is no network, and
 * offers a newer release when one is ready. Nothing is replaced under the reader's eyes.
 */
export function keepForOffline(words: Dictionary): void {
  const hasWorkers = "serviceWorker" in navigator && import.meta.env.PROD;
  watchNetwork(hasWorkers ? navigator.serviceWorker : null);
  if (!hasWorkers) return;
  const workers = navigator.serviceWorker;
  if (workers.controller !== null) {
    // Asked for in one tab, a newer release comes to all: none is left with files that are gone.
    workers.addEventListener("controllerchange", () => location.reload(), { once: true });
  }
  void whenDone().then(() => register(workers, words));
}

/** ms that a page has to itself after it was loaded, and that it has at most. */
const OWN_TIME = 1000;
const MOST_TIME = 15_000;

const busy: Promise<unknown>[] = [];

/** The copy is not begun while `work` is not done, or failed: on a slow line it would take its place. */
export function letFirst(work: Promise<unknown>): void {
  busy.push(work.catch(() => undefined));
}

/** The reader's page comes first; the copy is made when the browser has nothing else to do. */
async function whenDone(): Promise<void> {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  if (document.readyState !== "complete") {
    await new Promise((resolve) => addEventListener("load", resolve, { once: true }));
  }
  await pause(OWN_TIME);
  await Promise.race([Promise.all(busy), pause(MOST_TIME)]);
  const whenIdle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 1));
  await new Promise<void>((resolve) => whenIdle(() => resolve()));
}

async function register(workers: ServiceWorkerContainer, words: Dictionary): Promise<void> {
  const base = import.meta.env.BASE_URL;
  try {
    watch(await workers.register(`${base}sw.js`, { scope: base }), workers, words);
  } catch {
    // Refused, as in a private window: the site works as before, with the network.
  }
}

function watch(
  registration: ServiceWorkerRegistration,
  workers: ServiceWorkerContainer,
  words: Dictionary,
): void {
  const offerWaiting = () => {
    if (registration.waiting === null || workers.controller === null) return;
    offer(words, () => registration.waiting?.postMessage("skip-waiting"));
  };
  const follow = (next: ServiceWorker | null) => {
    next?.addEventListener("statechange", offerWaiting);
  };
  offerWaiting();
  // It may have been found before this page listened.
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
}

/** One line with a button; a second offer takes the place of the first. */
function offer(words: Dictionary, accept: () => void): void {
  document.querySelector(".update")?.remove();
  const bar = document.createElement("p");
  bar.className = "update";
  bar.setAttribute("role", "status");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = words.offline.update;
  button.addEventListener("click", accept);
  bar.append(words.offline.ready, " ", button);
  document.body.append(bar);
}
