import { QueryClient } from "@tanstack/react-query";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { prerender } from "react-dom/static";
import type { Catalog } from "../domain/catalog.ts";
import type { Language } from "../domain/language.ts";
import type { Release, ReleaseIndex } from "../domain/release.ts";
import { en } from "../i18n/en.ts";
import { zh } from "../i18n/zh.ts";
import { type Head, headOf } from "../pages/head.ts";
import { LiveHeader } from "../pages/Live.tsx";
import { LiveMain } from "../pages/LiveMain.tsx";
import { liveWhen } from "../pages/Main.tsx";
import { openPage } from "../pages/page.ts";
import { pageQuery } from "../pages/page-query.ts";
import { StaticMain } from "../pages/StaticMain.tsx";
import type { PagePlan } from "../plan/plan.ts";
import { seedOf } from "../plan/seed-of.ts";
import { seedToText } from "../plan/seed-text.ts";
import { type Address, pathOf, type Route } from "../state/route.ts";
import { Footer } from "../ui/Footer.tsx";
import type { CarryOnFile } from "../ui/OfflineCopy.tsx";
import { PageProvider } from "../ui/page-context.tsx";
import { cardOf } from "./card-of.ts";
import { citeTags } from "./cite-tags.ts";
import { documentOf } from "./document.ts";
import { jsonLd } from "./json-ld.ts";
import type { SiteManifest } from "./manifest.ts";
import { canonicalLink, socialTags } from "./social-tags.ts";

/** Every page of the site. */
export function routesOf(release: Release): readonly Route[] {
  return [
    { page: "overview" },
    ...release.themes.map((t) => ({ page: "theme", id: t.id }) as const),
    ...release.figures.map((f) => ({ page: "figure", id: f.id }) as const),
    ...release.indicators.map((i) => ({ page: "indicator", id: i.id }) as const),
    { page: "figures" },
    { page: "indicators" },
    { page: "sources" },
    { page: "method" },
    { page: "data" },
    { page: "deck" },
    { page: "check" },
    { page: "compare" },
    { page: "floor" },
    { page: "series" },
    { page: "not-found" },
  ];
}

/** Static hosts look for 404.html; every other page is a folder with an index. */
export function fileOf(address: Address): string {
  const isMissing = address.route.page === "not-found";
  return `${pathOf(address).slice(1)}${isMissing ? "404" : "index"}.html`;
}

/** What every page is made from. */
export interface Site {
  readonly release: Release;
  readonly index: ReleaseIndex;
  readonly catalog: Catalog;
  readonly manifest: SiteManifest;
  /** null where a build was asked for without it, as in development. */
  readonly carryOn: CarryOnFile | null;
  /** Address of the site, with a slash at its end; null where the build was not told it. */
  readonly siteUrl: string | null;
  /** Whether pictures are made for this site. */
  readonly pictures: boolean;
}

/** The files of one page. @throws RangeError for an id that the release does not have. */
export async function pageFiles(
  address: Address,
  site: Site,
): Promise<{ html: string; seedFile: string | null }> {
  const seed = seedOf(site.release, site.catalog, address.route);
  const small = seedOf(site.release, site.catalog, { page: "not-found" });
  const live = liveWhen(seed.plan);
  const words = address.language === "zh" ? zh : en;
  const client = new QueryClient();
  client.setQueryData(pageQuery(address).queryKey, seed);
  client.setQueryData(pageQuery(address, "header").queryKey, live === "now" ? seed : small);
  const builtAddress = builtAddressOf(address, site);
  const opened = openPage(address, words, seed, builtAddress);
  const page = live === "never" ? { ...opened, catalog: site.catalog } : opened;
  const props = { client, address, words, builtAddress };
  const header = renderToString(<LiveHeader {...props} />, { identifierPrefix: "h" });
  const main =
    live === "never"
      ? renderToStaticMarkup(
          <PageProvider page={page}>
            <StaticMain
              route={address.route}
              release={site.release}
              index={site.index}
              carryOn={site.carryOn}
            />
          </PageProvider>,
        )
      : await toText(<LiveMain {...props} />);
  const footer = renderToStaticMarkup(
    <PageProvider page={page}>
      <Footer dialogue={site.release.dialogue.date} />
    </PageProvider>,
  );
  client.clear();
  const own = live === "now" ? seed : small;
  const head = headOf(page, seed.plan);
  const tags = tagsOf(address, head, seed.plan, site);
  const parts = { page, head, tags, header, main, footer, live, seed: own };
  return {
    html: documentOf(parts, site.manifest),
    seedFile: live === "later" ? seedToText(seed) : null,
  };
}

/** What a page says of itself where it is shared; nothing for the page that stands in for any address. */
function tagsOf(address: Address, head: Head, plan: PagePlan, site: Site): readonly string[] {
  const { language, route } = address;
  if (route.page === "not-found") return [];
  const path = pathOf(address);
  const shared = {
    ...head,
    siteName: (language === "zh" ? zh : en).site.name,
    language,
    kind: route.page === "overview" ? "website" : "article",
    path,
    card: site.pictures ? cardOf(plan, site.catalog, language) : null,
  } as const;
  return [
    ...canonicalLink(path, site.siteUrl),
    ...socialTags(shared, site.siteUrl),
    ...metadata(address, head, plan, site),
  ];
}

/** What reference managers and search engines read. */
function metadata(address: Address, head: Head, plan: PagePlan, site: Site): readonly string[] {
  const { release, catalog, siteUrl, index } = site;
  const { language } = address;
  const cited = {
    catalog,
    language,
    release: { version: release.version, date: release.date },
    address: builtAddressOf(address, site),
    releaseTitle: (language === "zh" ? zh : en).site.tagline,
    siteUrl,
    files: index.releases.find(({ version }) => version === release.version)?.files ?? [],
    description: head.description,
  };
  return [...citeTags(plan, cited), ...jsonLd(plan, cited)];
}

function builtAddressOf(address: Address, { siteUrl }: Site): string | null {
  return siteUrl === null ? null : siteUrl + pathOf(address).slice(1);
}

/** A page without content of its own: offline, scripts fill it from the kept release. */
export function shellHtml(language: Language, site: Site): string {
  const address: Address = { language, route: { page: "not-found" } };
  const seed = seedOf(site.release, site.catalog, address.route);
  const words = language === "zh" ? zh : en;
  const page = openPage(address, words, seed);
  const footer = renderToStaticMarkup(
    <PageProvider page={page}>
      <Footer dialogue={site.release.dialogue.date} />
    </PageProvider>,
  );
  const head = { title: words.site.name, description: words.overview.lede };
  const empty = { tags: [], header: "", main: "", footer, live: "now", seed: null } as const;
  return documentOf({ page, head, ...empty }, site.manifest);
}

/** Waits for the lazy parts; nothing is left for a script to fill in. */
async function toText(tree: React.ReactNode): Promise<string> {
  const { prelude } = await prerender(tree, {
    identifierPrefix: "m",
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => {
      throw error;
    },
  });
  return new Response(prelude as ReadableStream).text();
}
