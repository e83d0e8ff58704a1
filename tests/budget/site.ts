import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parseTags, type Tag } from "./markup.ts";

/** A built site: its folder, the path it is served under, and what lies in it. */
export interface Site {
  readonly folder: string;
  /** Slash at both ends. */
  readonly base: string;
  /** Paths below the folder, with forward slashes. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly Page[];
  readonly pageOf: ReadonlyMap<string, Page>;
}

export interface Page {
  /** Path below the folder: `zh/figures/index.html`. */
  readonly file: string;
  readonly html: string;
  /** Parsed when asked for, and kept for one page at a time: those of all pages fill the memory. */
  readonly tags: readonly Tag[];
  readonly ids: ReadonlySet<string>;
}

/** Reads a built site; throws when there is none. */
export function readSite(folder: string, base: string): Site {
  if (!existsSync(join(folder, "index.html"))) {
    throw new Error(`no site in ${folder}: index.html is missing; run npm run build first`);
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(posix.relative(folder, entry.parentPath), entry.name));
  const last: LastParsed = { file: "", tags: [] };
  const pages = files
    .filter((file) => file.endsWith(".html") && !isCarryOn(file))
    .sort()
    .map((file) => {
      const html = readFileSync(join(folder, file), "utf8");
      const ids = new Set(parseTags(html).flatMap((t) => t.attributes.get("id") ?? []));
      return openPage(file, html, ids, last);
    });
  const pageOf = new Map(pages.map((page) => [page.file, page]));
  return { folder, base, files: new Set(files), pages, pageOf };
}

interface LastParsed {
  file: string;
  tags: readonly Tag[];
}

function openPage(file: string, html: string, ids: ReadonlySet<string>, last: LastParsed): Page {
  return {
    file,
    html,
    ids,
    get tags() {
      if (last.file !== file) Object.assign(last, { file, tags: parseTags(html) });
      return last.tags;
    },
  };
}

/** The whole dashboard as one file, which is no page of the site. */
export function isCarryOn(file: string): boolean {
  return /^social-protection-figures-[^/]*\.html$/.test(file);
}

/** The kinds of page; "other" is none that this project makes. */
export function kindOf(file: string): string {
  const path = file.replace(/^zh\//, "").replace(/(^|\/)index\.html$/, "");
  const [first = "", id, pinned] = path.split("/");
  if (path === "") return "overview";
  if (first === "404.html") return "not-found";
  if (first === "shell.html") return "shell";
  if (first === "embed" && id !== undefined) {
    return pinned === undefined || /^\d+\.\d+\.\d+$/.test(id) ? "embed" : "other";
  }
  if (first === "f" && id !== undefined) return pinned === undefined ? "short" : "other";
  const single = { themes: "theme", figures: "figure", indicators: "indicator" }[first];
  return id === undefined ? first : (single ?? "other");
}

export const languageOf = (file: string) => (file.startsWith("zh/") ? "zh" : "en");

/** Where an address on `page` leads: a file of this site, another site, or nowhere. */
export function resolveAddress(
  site: Site,
  page: string,
  address: string,
): { readonly file: string; readonly fragment: string } | "elsewhere" | "broken" {
  const origin = "https://site.invalid";
  const from = new URL(site.base + page.replace(/(^|\/)index\.html$/, "$1"), origin);
  if (!URL.canParse(address, from.href)) return "broken";
  const url = new URL(address, from);
  if (url.origin !== origin) return "elsewhere";
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(site.base)) return "broken";
  const below = path.slice(site.base.length);
  const page404 = below.replace(/404\/$/, "404.html"); // a host answers 404/ with that page
  const file = below === "" || page404.endsWith("/") ? `${below}index.html` : page404;
  return site.files.has(file)
    ? { file, fragment: decodeURIComponent(url.hash.slice(1)) }
    : "broken";
}
