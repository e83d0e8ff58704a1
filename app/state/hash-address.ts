/** Where in the carry-on file a reader is: all of it stands in the fragment of its address. */
export interface HashAddress {
  /** Path of a page below the base path, with a slash at its start. */
  readonly path: string;
  /** With its question mark; empty: none. */
  readonly query: string;
  /** Id of a place on the page; empty: none. */
  readonly place: string;
}

/**
 * `#/compare/?a=b#table` → path, query and place; null for a fragment that is no page, such as `#main`,
 * which is a place on the page that is open.
 */
export function parseHash(hash: string): HashAddress | null {
  if (hash === "" || hash === "#") return { path: "/", query: "", place: "" };
  const found = /^#(\/[^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(hash);
  if (found?.[1] === undefined) return null;
  return { path: found[1], query: found[2] ?? "", place: found[3] ?? "" };
}

/** The fragment of a page and a place on it, without a query. */
export function hashOf({ path, place }: Pick<HashAddress, "path" | "place">): string {
  return place === "" ? `#${path}` : `#${path}#${place}`;
}
