/** The two built sites that the tests visit; `npm test` builds both. E2E_SITE: another folder for the first. */
function site(folder: string, base: string, port: number) {
  return { folder, base, port, url: `http://127.0.0.1:${port}${base}` };
}

const port = Number(process.env.E2E_PORT ?? "4601");

export const ROOT = site(process.env.E2E_SITE ?? "dist", "/", port);
export const BELOW = site(".cache/site-below", "/x/", port + 1);
