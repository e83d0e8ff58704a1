import { useSyncExternalStore } from "react";
import { currentScheme, setScheme, subscribeScheme } from "../state/scheme.ts";
import { usePage } from "./page-context.tsx";

/** Switches between light and dark; the choice is kept in this browser. */
export function SchemeToggle() {
  const { words } = usePage();
  const scheme = useSyncExternalStore(subscribeScheme, currentScheme, () => "light" as const);
  const next = scheme === "dark" ? "light" : "dark";
  const label = next === "dark" ? words.site.themeToDark : words.site.themeToLight;
  return (
    <button
      type="button"
      className="pill scheme"
      aria-label={label}
      title={label}
      onClick={() => setScheme(next)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 1.75 A6.25 6.25 0 0 1 8 14.25 Z" fill="currentColor" />
      </svg>
    </button>
  );
}
