/** The colour scheme on screen. `public/first.js` applies the kept choice before the first paint. */
export type Scheme = "light" | "dark";

const KEY = "scheme";
const listeners = new Set<() => void>();

/** The chosen scheme, else the one the system asks for. */
export function currentScheme(): Scheme {
  const chosen = document.documentElement.dataset.scheme;
  if (chosen === "light" || chosen === "dark") return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Applies `scheme` and keeps it; where storage is refused it holds for this page only. */
export function setScheme(scheme: Scheme): void {
  document.documentElement.dataset.scheme = scheme;
  try {
    localStorage.setItem(KEY, scheme);
  } catch {
    // Storage can be switched off; the page still shows the scheme asked for.
  }
  for (const listener of listeners) listener();
}

export function subscribeScheme(listener: () => void): () => void {
  listeners.add(listener);
  const system = matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    system.removeEventListener("change", listener);
  };
}
