/** A file that is kept for use without network: path below the base path, SHA-256 in hex. */
export interface KeptFile {
  readonly path: string;
  readonly sha256: string;
}

/** Page that scripts fill, by language: stands in for any page that is not kept. */
export const SHELLS = { en: "shell.html", zh: "zh/shell.html" } as const;

/** The file of a page's address below the base path: `zh/` → `zh/index.html`. */
export function keptName(path: string): string {
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** The stand-in for a page that is not kept. */
export function shellFor(path: string): string {
  return path.startsWith("zh/") ? SHELLS.zh : SHELLS.en;
}
