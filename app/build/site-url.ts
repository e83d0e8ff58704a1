/**
 * The address that a site is published at, with a slash at its end, e.g. "https://example.org/x/"; null
 * where the build was not told it. Its path must be `base`, the base path with a slash at both ends.
 * @throws Error that says what was found and what was expected
 */
export function parseSiteUrl(text: string | undefined, base: string): string | null {
  if (text === undefined || text.trim() === "") return null;
  const wrong = (found: string) =>
    new Error(
      `SITE_URL ${text}: ${found}; expected the address of the site, e.g. https://example.org${base}`,
    );
  if (!URL.canParse(text.trim())) throw wrong("not an absolute address");
  const url = new URL(text.trim());
  if (url.protocol !== "https:" && url.protocol !== "http:") throw wrong(`scheme ${url.protocol}`);
  if (url.search !== "" || url.hash !== "" || url.username !== "")
    throw wrong("a query, fragment or user name");
  const path = url.pathname.endsWith("/") ? url.pathname : `${url.pathname}/`;
  if (path !== base) throw wrong(`path ${path} where BASE_PATH says ${base}`);
  return url.origin + path;
}
