import type { Dictionary } from "../i18n/en.ts";

/**
 * Registers the service worker, marks the page as an offline copy while there is no network, and
 * offers a newer release when one is ready. Nothing is replaced under the reader's eyes.
 */
export function keepForOffline(words: Dictionary): void {
  const mark = () => document.documentElement.classList.toggle("offline", !navigator.onLine);
  addEventListener("online", mark);
  addEventListener("offline", mark);
  mark();
  if (!("serviceWorker" in navigator) || !import.meta.env.PROD) return;
  // The reader's page comes first; the copy is made when the browser has nothing else to do.
  const whenIdle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 1));
  whenIdle(() => void register(words));
}

async function register(words: Dictionary): Promise<void> {
  const base = import.meta.env.BASE_URL;
  try {
    watch(await navigator.serviceWorker.register(`${base}sw.js`, { scope: base }), words);
  } catch {
    // Refused, as in a private window: the site works as before, with the network.
  }
}

function watch(registration: ServiceWorkerRegistration, words: Dictionary): void {
  if (registration.waiting) offer(registration.waiting, words);
  registration.addEventListener("updatefound", () => {
    const next = registration.installing;
    next?.addEventListener("statechange", () => {
      if (next.state === "installed" && navigator.serviceWorker.controller) offer(next, words);
    });
  });
}

function offer(next: ServiceWorker, words: Dictionary): void {
  const bar = document.createElement("p");
  bar.className = "update";
  bar.setAttribute("role", "status");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = words.offline.update;
  button.addEventListener("click", () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), {
      once: true,
    });
    next.postMessage("skip-waiting");
  });
  bar.append(words.offline.ready, " ", button);
  document.body.append(bar);
}
