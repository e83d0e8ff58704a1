import type { QueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { Catalog } from "../domain/catalog.ts";
import type { Release, ReleaseIndex } from "../domain/release.ts";
import type { Dictionary } from "../i18n/en.ts";
import { type Seed, seedOf } from "../plan/seed-of.ts";
import type { Address, Route } from "../state/route.ts";
import { Footer } from "../ui/Footer.tsx";
import { PageProvider } from "../ui/page-context.tsx";
import { headOf } from "./head.ts";
import { LiveHeader } from "./Live.tsx";
import { LiveMain } from "./LiveMain.tsx";
import { liveWhen } from "./Main.tsx";
import { openPage } from "./page.ts";
import { pageQuery } from "./page-query.ts";
import { StaticMain } from "./StaticMain.tsx";

/** What the carry-on file carries, opened. */
export interface Carried {
  readonly release: Release;
  readonly index: ReleaseIndex;
  readonly catalog: Catalog;
  readonly client: QueryClient;
}

interface Props {
  readonly address: Address;
  readonly words: Dictionary;
  readonly carried: Carried;
  /** Called when the page stands in the document. */
  readonly onShown: () => void;
}

/** A whole page, made in the browser: what the build writes into the files of the site. */
export function CarryOnPage({ address, words, carried, onShown }: Props) {
  const { client, catalog, index, release } = carried;
  const seed = useMemo(() => seedHere(address.route, carried), [address, carried]);
  const page = useMemo(() => {
    client.setQueryData(pageQuery(address).queryKey, seed);
    client.setQueryData(pageQuery(address, "header").queryKey, seed);
    const opened = openPage(address, words, seed);
    return liveWhen(seed.plan) === "never" ? { ...opened, catalog } : opened;
  }, [address, words, seed, client, catalog]);
  useEffect(() => {
    document.title = headOf(page, seed.plan).title;
    onShown();
  }, [page, seed, onShown]);
  const props = { client, address, words };
  const isMissing = seed.plan.page === "not-found";
  return (
    <>
      <a className="skip" href="#main">
        {words.site.skip}
      </a>
      <header className="top" id="top">
        <LiveHeader {...props} />
      </header>
      <main id="main" tabIndex={-1}>
        <div className="wrap" id="page">
          {liveWhen(seed.plan) === "never" ? (
            <PageProvider page={page}>
              <StaticMain
                route={isMissing ? { page: "not-found" } : address.route}
                release={release}
                index={index}
                carryOn={null}
              />
            </PageProvider>
          ) : (
            <LiveMain {...props} />
          )}
        </div>
      </main>
      <footer className="foot">
        <PageProvider page={page}>
          <Footer dialogue={release.dialogue.date} />
        </PageProvider>
      </footer>
    </>
  );
}

function seedHere(route: Route, { release, catalog }: Carried): Seed {
  try {
    return seedOf(release, catalog, route);
  } catch (error) {
    if (error instanceof RangeError) return seedOf(release, catalog, { page: "not-found" });
    throw error;
  }
}
