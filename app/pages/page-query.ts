import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "../load/queries.ts";
import type { Seed } from "../plan/seed-of.ts";
import { type Address, pathOf } from "../state/route.ts";

/** File beside a page that carries its seed, for pages whose seed would make them slow to read. */
export const SEED_FILE = "seed.json";

/**
 * The seed of one page. A prerendered page brings its own; an offline copy of a page that is not kept
 * works it out from the latest release. The header needs the themes and the release only, so its seed
 * may be smaller than that of the main part.
 */
export function pageQuery(address: Address, part: "main" | "header" = "main") {
  return queryOptions({
    queryKey: ["page", part, pathOf(address)],
    queryFn: async (): Promise<Seed> =>
      (await import("./unseeded.ts")).seedFromRelease(address.route),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/**
 * The same seed, from the file beside the page; without it, from the release of the page. The file on
 * the server may be of a later release than the page: then it is not used. Where a copy of the release
 * is kept on the device, it is asked at once: it is nearer, and of the page's own release.
 */
export function seedFileQuery(address: Address, version: string | undefined) {
  const fromRelease = async (): Promise<Seed> =>
    (await import("./unseeded.ts")).seedFromRelease(address.route, version);
  return queryOptions({
    ...pageQuery(address),
    queryFn: async (): Promise<Seed> => {
      if (navigator.serviceWorker?.controller != null) return fromRelease();
      const url = import.meta.env.BASE_URL + pathOf(address).slice(1) + SEED_FILE;
      try {
        const seed = (await fetchJson(url)) as Seed;
        return version === undefined || seed.slice.version === version ? seed : fromRelease();
      } catch {
        return fromRelease();
      }
    },
  });
}
