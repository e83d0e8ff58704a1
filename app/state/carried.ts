import { CARRIED, SITE } from "./carried-names.ts";
import { parseHash } from "./hash-address.ts";

/** Whether this is the one file that holds the whole dashboard, opened from disk. */
export const isCarryOn = import.meta.env.MODE === "carry-on";

/** Address of the site with a slash at its end; null where the carry-on file was not told it. */
export function siteAddress(): string | null {
  if (!isCarryOn) return location.origin + import.meta.env.BASE_URL;
  return document.querySelector<HTMLMetaElement>(`meta[name="${SITE}"]`)?.content ?? null;
}

/** Address of a page by its path below the base path; the path itself in a carry-on file that knows no site. */
export function pageAddress(path: string): string {
  const site = siteAddress();
  return site === null ? path : site + path.slice(1);
}

/** Address of the page that is open, with its query, as it may be handed on. */
export function hereAddress(): string {
  if (!isCarryOn) return location.href;
  return pageAddress((parseHash(location.hash)?.path ?? "/") + location.search);
}

/** A file that the carry-on file carries, byte for byte; null: it carries none of this path. */
export function carriedText(path: string): string | null {
  const files = [...document.querySelectorAll(`[${CARRIED}]`)];
  return files.find((file) => file.getAttribute(CARRIED) === path)?.textContent ?? null;
}
