import { readFileSync } from "node:fs";
import { type Catalog, openCatalog } from "../../app/domain/catalog.ts";
import type { Release, ReleaseIndex } from "../../app/domain/release.ts";
import { openRelease } from "../../app/load/open-release.ts";

const read = (path: string): unknown => JSON.parse(readFileSync(`public/data/${path}`, "utf8"));

/** The published list of releases. */
export const INDEX = read("index.json") as ReleaseIndex;

/** The latest published release, as the site shows it. */
export const RELEASE: Release = openRelease(read(`${INDEX.latest}/release.json`));

export const CATALOG: Catalog = openCatalog(RELEASE);
