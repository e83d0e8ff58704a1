import type { Head } from "../pages/head.ts";
import type { Seed } from "../plan/seed-of.ts";
import { SEED_ID, seedToText } from "../plan/seed-text.ts";
import type { Route } from "../state/route.ts";
import { hrefOf, type Page } from "../ui/page-context.tsx";
import { escapeHtml } from "./escape-html.ts";
import type { SiteManifest } from "./manifest.ts";
import { CONTENT_SECURITY_POLICY } from "./policy.ts";

const LANG_TAG = { en: "en", zh: "zh-Hans" } as const;

/** Style sheets that only some pages need from the start. */
const OWN_SHEETS: Readonly<Partial<Record<Route["page"], readonly string[]>>> = {
  compare: ["compare", "cite"],
  series: ["series"],
  floor: ["floor"],
  figure: ["cite"],
  sources: ["cite"],
};

const STYLE_SHEETS = /<link rel="stylesheet"[^>]*>/g;

/** Modules of the pages that are no page of charts; those of the others are shared. */
const PARTS: Readonly<Partial<Record<Route["page"], string>>> = {
  compare: "pages/ComparePage.tsx",
  floor: "pages/FloorPage.tsx",
  check: "pages/CheckPage.tsx",
  // Its example is whole without its own code, which comes when it is about to be used.
  series: "pages/SeriesPage.tsx",
  deck: "pages/DeckPage.tsx",
};

interface Parts {
  readonly page: Page;
  readonly head: Head;
  /** HTML elements for the head: what the page says of itself where it is shared. */
  readonly tags: readonly string[];
  /** HTML of the three parts. */
  readonly header: string;
  readonly main: string;
  readonly footer: string;
  /** When scripts take over the main part. */
  readonly live: "now" | "later" | "never";
  /** null: scripts work the page out from the kept release. */
  readonly seed: Seed | null;
}

/** One whole page, from the built template. */
export function documentOf(parts: Parts, manifest: SiteManifest): string {
  const { page } = parts;
  const sheets = manifest.template.match(STYLE_SHEETS) ?? [];
  return manifest.template
    .replace(STYLE_SHEETS, "")
    .replace('<html lang="en">', `<html lang="${LANG_TAG[page.language]}">`)
    .replace("<!--head-->", () => [headHtml(parts, manifest), ...sheets].join("\n    "))
    .replace("</head>", () => `${preloadHtml(parts, manifest)}\n  </head>`)
    .replace("<!--body-->", () => bodyHtml(parts));
}

/**
 * Scripts that are needed soon, after all that the first paint waits for: a host that sends six files at
 * a time would send dozens of them before the style sheet.
 */
function preloadHtml({ page: { language, route }, live }: Parts, manifest: SiteManifest): string {
  const scripts = [
    ...manifest.scriptsOf(`i18n/${language}.ts`),
    ...(live === "now" ? manifest.scriptsOf("pages/LiveMain.tsx") : []),
    ...(route.page === "floor" ? manifest.scriptsOf("search/find-client.ts") : []),
    ...(live === "now" ? manifest.scriptsOf(PARTS[route.page] ?? "pages/ChartPage.tsx") : []),
  ];
  // The template asks for the parts of every page itself.
  return [...new Set(scripts)]
    .filter((src) => !manifest.template.includes(`href="${src}"`))
    .map((src) => `<link rel="modulepreload" crossorigin href="${src}" />`)
    .join("\n    ");
}

function headHtml({ page, head, tags }: Parts, manifest: SiteManifest): string {
  const { route } = page;
  return [
    `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />`,
    `<meta name="build" content="${manifest.build}" />`,
    `<title>${escapeHtml(head.title)}</title>`,
    `<meta name="description" content="${escapeHtml(head.description)}" />`,
    ...tags,
    ...(OWN_SHEETS[route.page] ?? []).map(
      (sheet) => `<link rel="stylesheet" href="${manifest.assetOf(`ui/styles/${sheet}.css`)}" />`,
    ),
    ...["source-sans-3", "source-serif-4"].map(
      (font) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin href="${manifest.assetOf(`fonts/${font}.woff2`)}" />`,
    ),
    `<link rel="icon" type="image/svg+xml" href="${import.meta.env.BASE_URL}icon.svg" />`,
    ...(route.page === "not-found"
      ? ['<meta name="robots" content="noindex" />']
      : (["en", "zh"] as const).map(
          (code) =>
            `<link rel="alternate" hreflang="${LANG_TAG[code]}" href="${hrefOf(route, code)}" />`,
        )),
  ].join("\n    ");
}

function bodyHtml({ page, header, main, footer, live, seed }: Parts): string {
  return `<a class="skip" href="#main">${escapeHtml(page.words.site.skip)}</a>
    <header class="top" id="top">${header}</header>
    <div id="as-of"></div>
    <main id="main" tabindex="-1"><div class="wrap" id="page"${live === "never" ? "" : ` data-live="${live}"`}>${main}</div></main>
    <footer class="foot">${footer}</footer>
    ${seed === null ? "" : `<script type="application/json" id="${SEED_ID}">${seedToText(seed)}</script>`}`;
}
