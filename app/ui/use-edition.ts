import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { openCatalog } from "../domain/catalog.ts";
import type { Release } from "../domain/release.ts";
import type { Edition } from "../export/edition.ts";
import { releaseQuery } from "../load/queries.ts";
import { siteAddress } from "../state/carried.ts";
import { usePage } from "./page-context.tsx";

const opened = new WeakMap<Release, Edition>();

/** A whole release as exports need it; opened once. */
export function editionOf(release: Release): Edition {
  const known = opened.get(release);
  if (known !== undefined) return known;
  const edition = {
    catalog: openCatalog(release),
    release: { version: release.version, date: release.date },
    site: siteAddress(),
  };
  opened.set(release, edition);
  return edition;
}

/**
 * Loads the whole release of the page, once for all exports: the page itself may carry a part of it.
 * The promise is refused with the error of the request.
 */
export function useEdition(): () => Promise<Edition> {
  const client = useQueryClient();
  const { version } = usePage().release;
  return useCallback(
    async () => editionOf(await client.ensureQueryData(releaseQuery(version))),
    [client, version],
  );
}
