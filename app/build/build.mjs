// `npm run build`: the client, then the code that prerenders, then every page, then the pictures.
// BASE_PATH: where the site will be served; OUT_DIR: folder to write, below the project; SITE_URL: whole
// address of the site, for shared links and printed addresses; IMAGES=0: no pictures, for a quick build.
import { basename, resolve } from "node:path";
import { ROOT, run } from "./install.mjs";

const site = resolve(ROOT, process.env.OUT_DIR || "dist");
const prerenderer = resolve(ROOT, ".build", basename(site));
const environment = { ...process.env, OUT_DIR: site };
const vite = (...args) =>
  run(
    process.execPath,
    ["node_modules/vite/bin/vite.js", "build", "--logLevel=warn", ...args],
    environment,
  );

const started = performance.now();
vite();
run(process.execPath, ["--import", "tsx", "app/build/carry-on.ts", site], environment);
vite("--ssr", "prerender.tsx", "--outDir", prerenderer);
// Without it React's development build renders the pages, ten times slower.
run(process.execPath, [resolve(prerenderer, "prerender.js"), site], {
  ...environment,
  NODE_ENV: "production",
});
if (process.env.IMAGES !== "0") {
  run(process.execPath, ["--import", "tsx", "app/build/images/main.ts", site], environment);
}
run(process.execPath, ["--import", "tsx", "app/build/list-pictures.ts", site], environment);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(`built ${site} in ${seconds} s\n`);
