/** A file that is kept for use without network: path below the base path, SHA-256 in hex. */
export interface KeptFile {
  readonly path: string;
  readonly sha256: string;
}

/** Page that scripts fill, by language: stands in for any page that is not kept. */
export const SHELLS = { en: "shell.html", zh: "zh/shell.html" } as const;

/**
 * File that says where short addresses lead: English path by name. A name that is not in it is that of
 * a figure, if of anything.
 */
export const SHORT_NAMES = "short.json";

/** Caches of pictures: this and the release. */
export const PICTURES_PREFIX = "pictures-";

/** The file of a page's address below the base path: `zh/` → `zh/index.html`. */
export function keptName(path: string): string {
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** The stand-in for a page that is not kept. */
export function shellFor(path: string): string {
  return path.startsWith("zh/") ? SHELLS.zh : SHELLS.en;
}

/** Whether a path may be that of a page which scripts can fill: no file, no frame, no data. */
export function isFillable(path: string): boolean {
  return !/\.[a-z0-9]+$/i.test(path) && !/^(?:zh\/)?(?:embed|data|assets)\//.test(path);
}

/** The name in a short address below the base path, or null: `zh/f/F07/` → F07 in Chinese. */
export function parseShort(
  path: string,
): { readonly prefix: string; readonly name: string } | null {
  const found = /^(zh\/)?f\/([^/]+)\/?$/.exec(path);
  return found?.[2] === undefined ? null : { prefix: found[1] ?? "", name: found[2] };
}

/** Where a short address leads, below the base path. `names`: what the file of short names holds. */
export function shortTarget(path: string, names: Readonly<Record<string, string>>): string | null {
  const short = parseShort(path);
  if (short === null) return null;
  const target = Object.hasOwn(names, short.name) ? names[short.name] : undefined;
  return short.prefix + (target?.slice(1) ?? `figures/${short.name}/`);
}
