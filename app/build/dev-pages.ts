import { readFile } from "node:fs/promises";
import type { Plugin, ViteDevServer } from "vite";
import type { ReleaseIndex } from "../domain/release.ts";
import type { SiteManifest } from "./manifest.ts";

/** Serves every page in development as the build would write it, from the files as they are now. */
export function devPages(): Plugin {
  return {
    name: "dev-pages",
    apply: "serve",
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const wantsPage = request.headers.accept?.includes("text/html") ?? false;
        const path = new URL(request.url ?? "/", "http://dev").pathname;
        if (!wantsPage || !path.endsWith("/")) return next();
        try {
          response.setHeader("Content-Type", "text/html; charset=utf-8");
          response.end(await devPage(server, path));
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

async function devPage(server: ViteDevServer, path: string): Promise<string> {
  const load = <T>(file: string) => server.ssrLoadModule(file) as Promise<T>;
  const { pageFiles } = await load<typeof import("./page-html.tsx")>("/build/page-html.tsx");
  const { parsePath } = await load<typeof import("../state/route.ts")>("/state/route.ts");
  const { openCatalog } = await load<typeof import("../domain/catalog.ts")>("/domain/catalog.ts");
  const { openRelease } =
    await load<typeof import("../load/open-release.ts")>("/load/open-release.ts");
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(`public/data/${file}`, "utf8"));
  const index = (await read("index.json")) as ReleaseIndex;
  const release = openRelease(await read(`${index.latest}/release.json`));
  const base = server.config.base;
  // The development server injects inline scripts and styles, so its pages carry no policy.
  const manifest: SiteManifest = {
    template: await server.transformIndexHtml(path, await readFile("app/index.html", "utf8")),
    build: "development",
    scriptsOf: () => [],
    assetOf: (source) => base + source,
  };
  const { html } = await pageFiles(parsePath(path.slice(base.length - 1)), {
    release,
    index,
    catalog: openCatalog(release),
    manifest,
    carryOn: null,
    siteUrl: null,
    pictures: false,
  });
  return html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
}
