import type { Catalog } from "../domain/catalog.ts";
import type { Language } from "../domain/language.ts";
import type { Release } from "../domain/release.ts";
import { allExhibits } from "../plan/exhibits.ts";
import { escapeHtml } from "./escape-html.ts";
import { CONTENT_SECURITY_POLICY } from "./policy.ts";

/** A short address and where it leads; both English paths below the base path. */
export interface ShortLink {
  /** Short code, in capitals or not, or id of a figure, or id of a chart: the address is `/f/<name>/`. */
  readonly name: string;
  readonly path: string;
  /** Figure that it stands for; null for a chart. */
  readonly figure: string | null;
}

/**
 * Every short address that a release ever gave out: of the latest one's figures by code and id and of
 * its charts, then those that only older releases know, which lead to what is left of their page.
 * `releases`: the latest first.
 * @throws Error for a name that stands for two things in one release
 */
export function shortLinks(releases: readonly Catalog[]): readonly ShortLink[] {
  const [latest] = releases;
  const links = new Map<string, ShortLink>();
  for (const catalog of releases) {
    const own = new Map<string, ShortLink>();
    for (const link of linksOf(catalog)) {
      const other = own.get(link.name);
      if (other !== undefined && other.path !== link.path) {
        throw new Error(
          `short address /f/${link.name}/ stands for ${other.path} and ${link.path}; rename one`,
        );
      }
      own.set(link.name, link);
    }
    for (const link of own.values()) {
      if (links.has(link.name)) continue;
      const path = catalog === latest ? link.path : pathLeft(link, catalog, latest ?? catalog);
      const figure = path === link.path ? link.figure : null;
      links.set(link.name, { ...link, path, figure });
    }
  }
  return [...links.values()];
}

/** Where each name leads, for use without network; a figure's own id needs no entry. */
export function shortNames(links: readonly ShortLink[]): Readonly<Record<string, string>> {
  const told = links.filter(({ name, path }) => path !== `/figures/${name}/`);
  return Object.fromEntries(told.map(({ name, path }) => [name, path]));
}

function linksOf(catalog: Catalog): readonly ShortLink[] {
  const figures = catalog.tables.figures.flatMap(({ id }) => {
    const code = catalog.citedBy(id)?.shortCode;
    // Codes are read out and typed on phones: a host that tells capitals apart answers both.
    const names = code === undefined ? [id] : [code, code.toLowerCase(), id];
    return names.map((name) => ({ name, path: `/figures/${id}/`, figure: id }));
  });
  const charts = allExhibits(catalog)
    .filter(({ path }) => !path.startsWith("/figures/"))
    .map(({ name, path }) => ({ name, path, figure: null }));
  return [...figures, ...charts];
}

/** The page of a figure or chart that the latest release may lack: else its indicator, else the overview. */
function pathLeft({ path, figure }: ShortLink, old: Catalog, latest: Catalog): string {
  if (figure !== null && latest.hasFigure(figure)) return path;
  const page = figure === null ? path.replace(/#.*$/, "") : indicatorPath(figure, old);
  return latest.tables.indicators.some(({ id }) => page === `/indicators/${id}/`) ? page : "/";
}

const indicatorPath = (figure: string, catalog: Catalog) =>
  `/indicators/${catalog.figure(figure).indicator}/`;

/** Where a short address leads, in words and for machines. */
export interface ShortPage {
  readonly language: Language;
  readonly title: string;
  /** Address of the page on this site, base path included. */
  readonly href: string;
  /** The same without place on the page, absolute where the site is known. */
  readonly canonical: string;
  /** Address of the site's icon. */
  readonly icon: string;
  /** HTML elements for the head. */
  readonly tags: readonly string[];
}

/** A page that sends on by itself, without script, and says where to. */
export function shortLinkHtml({ language, title, href, canonical, icon, tags }: ShortPage): string {
  const [shown, address] = [escapeHtml(title), escapeHtml(href)];
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-Hans" : "en"}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="refresh" content="0; url=${address}" />
<title>${shown}</title>
<link rel="canonical" href="${escapeHtml(canonical)}" />
<link rel="icon" type="image/svg+xml" href="${escapeHtml(icon)}" />
${tags.join("\n")}
</head>
<body>
<main><h1><a href="${address}">${shown}</a></h1></main>
</body>
</html>
`;
}

/**
 * Short codes and figures that later releases gave another meaning, one sentence each: a code names one
 * figure for ever, and a figure has one code. Order of `releases` does not matter.
 */
export function findReusedCodes(
  releases: readonly Pick<Release, "version" | "cited">[],
): readonly string[] {
  const byVersion = [...releases].sort((a, b) =>
    a.version.localeCompare(b.version, "en", { numeric: true }),
  );
  const first = new Map<string, { readonly figure: string; readonly version: string }>();
  const problems: string[] = [];
  for (const { version, cited } of byVersion) {
    for (const { shortCode, figure } of cited) {
      const known = first.get(shortCode);
      if (known === undefined) first.set(shortCode, { figure, version });
      else if (known.figure !== figure) {
        problems.push(
          `short code ${shortCode}: ${figure} in release ${version}, ${known.figure} in release ${known.version}; ` +
            "a code is never given again: give the newer figure a code of its own",
        );
      }
    }
  }
  return problems;
}
