import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build, type Plugin, type Rollup } from "vite";
import type { ReleaseIndex } from "../domain/release.ts";
import { SHORT_NAMES } from "../offline/kept.ts";
import { parseBasePath } from "./base-path.ts";
import { type CarriedFile, carryOnHtml } from "./carry-on-html.ts";
import { carryOnName } from "./carry-on-name.ts";
import { readCatalogs } from "./read-catalogs.ts";
import { shortLinks, shortNames } from "./short-links.ts";
import { parseSiteUrl } from "./site-url.ts";

/** Bytes: what fits into a mail to a conference. */
const MOST = 5 * 1024 * 1024;

/** Build step: the whole dashboard as one file that opens from disk, into the built site. */
async function main(dist: string): Promise<void> {
  const started = performance.now();
  const site = parseSiteUrl(process.env.SITE_URL, parseBasePath(process.env.BASE_PATH));
  const index = JSON.parse(await readFile(join(dist, "data/index.json"), "utf8")) as ReleaseIndex;
  const { script, style } = await bundle();
  const own = index.releases.find(({ version }) => version === index.latest)?.files ?? [];
  const data = own.map(({ path }) => `data/${index.latest}/${path}`);
  const paths = ["data/index.json", ...data];
  const files = await Promise.all(
    paths.map(async (path): Promise<CarriedFile> => {
      return { path, text: await readFile(join(dist, path), "utf8") };
    }),
  );
  const names = shortNames(shortLinks(await readCatalogs(dist, index)));
  files.push({ path: SHORT_NAMES, text: JSON.stringify(names) });
  const icon = await readFile(join(dist, "icon.svg"));
  const early = ["first.js", "as-of.js"].map((name) => readFile(join(dist, name), "utf8"));
  const first = (await Promise.all(early)).join("");
  const html = carryOnHtml({ script, style, first, icon, files, site });
  const bytes = Buffer.byteLength(html);
  if (bytes > MOST)
    throw new Error(`carry-on file: ${bytes} bytes, more than ${MOST}; make it smaller`);
  await writeFile(join(dist, carryOnName(index.latest)), html);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`wrote the carry-on file, ${(bytes / 1e6).toFixed(2)} MB, in ${seconds} s`);
}

/** The scripts of all pages as one module, and their style sheets as one, with the fonts in them. */
async function bundle(): Promise<{ readonly script: string; readonly style: string }> {
  const built = (await build({
    configFile: false,
    root: "app",
    mode: "carry-on",
    logLevel: "error",
    publicDir: false,
    // Links are fragments of the one file, and so are the names of the files that it carries.
    define: { "import.meta.env.BASE_URL": JSON.stringify("#/") },
    plugins: [oneStyleSheet(), withoutWorkers()],
    build: {
      write: false,
      target: "es2022",
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      modulePreload: false,
      rollupOptions: {
        input: "app/carry-on.tsx",
        output: { format: "es", codeSplitting: false },
      },
    },
  })) as Rollup.RollupOutput;
  const chunks = built.output.filter((file) => file.type === "chunk");
  const assets = built.output.filter((file) => file.type === "asset");
  const [script, second] = chunks;
  if (
    script === undefined ||
    second !== undefined ||
    assets.some((a) => !a.fileName.endsWith(".css"))
  ) {
    const found = built.output.map(({ fileName }) => fileName).join(", ");
    throw new Error(`carry-on file: expected one script and style sheets, found ${found}`);
  }
  // Fonts are at hand here; on the site a page does not wait for them.
  const style = assets.map(({ source }) => String(source)).join("\n");
  return {
    script: script.code,
    style: style.replaceAll(/font-display:\s*optional/g, "font-display:block"),
  };
}

/** Style sheets that pages load when they need them are part of the one. */
function oneStyleSheet(): Plugin {
  return {
    name: "one-style-sheet",
    enforce: "pre",
    load(id) {
      if (!id.endsWith(".css?url")) return null;
      return `import ${JSON.stringify(id.replace(/\?url$/, ""))}; export default "";`;
    },
  };
}

/** A file on disk may not start a worker: what does without one there is told so at once, and quietly. */
function withoutWorkers(): Plugin {
  return {
    name: "without-workers",
    enforce: "pre",
    transform(code, id) {
      if (!/\bnew Worker\(/.test(code) || id.includes("node_modules")) return null;
      const none = '(() => { throw new Error("no worker in a file on disk"); })(';
      return { code: code.replaceAll(/\bnew Worker\(/g, none), map: null };
    },
  };
}

try {
  await main(resolve(process.argv[2] ?? "dist"));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
