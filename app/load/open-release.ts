import { FORMAT, type Release } from "../domain/release.ts";

/**
 * The gate between a release file and the app: trusts nothing but the format number, the ETL proved
 * the rest before publishing.
 * @throws Error if the file is of another format.
 */
export function openRelease(json: unknown): Release {
  const found =
    typeof json === "object" && json !== null && "format" in json ? json.format : "none";
  if (found !== FORMAT) {
    throw new Error(
      `release format ${String(found)}, expected ${FORMAT}; reload the page, or rerun the ETL and rebuild`,
    );
  }
  return json as Release;
}
