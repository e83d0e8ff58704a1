import { queryOptions } from "@tanstack/react-query";
import type { Release, ReleaseIndex } from "../domain/release.ts";
import { openRelease } from "./open-release.ts";

/** Address of a file of one release, base path included. */
export function dataHref(version: string, path: string): string {
  return `${import.meta.env.BASE_URL}data/${version}/${path}`;
}

const atHand = new Map<string, unknown>();

/** Gives `fetchJson` a file that needs no request: the carry-on file brings its own. */
export function keepAtHand(url: string, json: unknown): void {
  atHand.set(url, json);
}

export async function fetchJson(url: string): Promise<unknown> {
  if (atHand.has(url)) return atHand.get(url);
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url}: server answered ${response.status}, expected 200; reload the page`);
  }
  return response.json();
}

/** The list of releases. */
export async function fetchIndex(): Promise<ReleaseIndex> {
  return (await fetchJson(`${import.meta.env.BASE_URL}data/index.json`)) as ReleaseIndex;
}

/** The whole of one release. It is immutable, so it never goes stale. */
export function releaseQuery(version: string) {
  return queryOptions({
    queryKey: ["release", version],
    queryFn: async (): Promise<Release> =>
      openRelease(await fetchJson(dataHref(version, "release.json"))),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
}
