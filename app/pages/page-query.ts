import { queryOptions } from "@tanstack/react-query";
import type { Seed } from "../plan/seed-of.ts";
import { type Address, pathOf } from "../state/route.ts";

/**
 * The seed of one page. A prerendered page brings its own; where there is none (the development
 * server), it is worked out from the latest release.
 */
export function pageQuery(address: Address) {
  return queryOptions({
    queryKey: ["page", pathOf(address)],
    queryFn: async (): Promise<Seed> =>
      (await import("./unseeded.ts")).seedFromRelease(address.route),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
