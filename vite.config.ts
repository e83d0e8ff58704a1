import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { parseBasePath } from "./app/build/base-path.ts";
import { devPages } from "./app/build/dev-pages.ts";

/** What every page needs, by module: ours, and what ours stands on. */
const OURS =
  /app\/(?:state\/(?:stored|tray-store|tray|deck-count|as-of|query-string|route|scheme|most-figures)|domain\/(?:decimal|period-words|language|catalog|estimate|unit-names|number-words|rivals|period-end|end-words|magnitude|as-of)|load\/(?:queries|open-release)|ui\/(?:page-context|wanted|early-click|early-tap|until-loaded|tray-clicks|lazy-part|style-sheet|Kept|Value|SourceTitle|published|use-finder|FindField|FindResults|Mark|notes|Header|CompareLink|DeckLink|SchemeToggle)|plan\/figures-of-plan|pages\/(?:page|page-query|Live))\.tsx?$/;
const THEIRS = /node_modules\/(?:react|react-dom|scheduler|@tanstack)\/|vite\/preload-helper/;

/** Two entries: the pages, and the service worker, which keeps its name from build to build. */
const CLIENT = {
  input: { index: "app/index.html", sw: "app/offline/worker.ts" },
  output: {
    entryFileNames: ({ name }: { name: string }) =>
      name === "sw" ? "sw.js" : "assets/[name]-[hash].js",
    // What several formats share is fetched once: none of them carries a copy of its own.
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        // In few files: over a slow line each one asked for costs a part of a second.
        { name: "core", test: (id: string) => OURS.test(id) || THEIRS.test(id) },
        {
          name: "desk",
          test: /app\/(?:state\/desk|i18n\/floor-texts|ui\/(?:Floor(?:Link|Number|Projected)|floor-channel|use-edition|copy-texts))/,
        },
        { name: "spoken", test: /app\/domain\/spoken/ },
        { name: "citation", test: /app\/domain\/citation\// },
        {
          name: "ooxml",
          test: /fflate\/esm\/browser\.js$|app\/export\/(?:zip|office-package|xlsx\/)/,
        },
      ],
    },
  },
};

/** What unpacks is a module apart from what packs: a slide does not carry the code that reads one. */
const UNPACKING = [
  {
    find: /^fflate\/browser$/,
    replacement: `${import.meta.dirname}/node_modules/fflate/esm/browser.js?unpacking`,
  },
];

export default defineConfig(({ command, isSsrBuild }) => ({
  root: "app",
  // `BASE_PATH=/x/ npm run build` makes a site that lives below /x/ on any static host.
  base: parseBasePath(process.env.BASE_PATH),
  publicDir: "../public",
  cacheDir: "../.cache/vite",
  plugins: [react(), devPages()],
  resolve: { alias: command === "build" && !isSsrBuild ? UNPACKING : [] },
  build: {
    outDir: process.env.OUT_DIR ?? "../dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    manifest: true,
    modulePreload: { polyfill: false },
    target: "es2022",
    ...(isSsrBuild ? { copyPublicDir: false } : { rollupOptions: CLIENT }),
  },
  test: {
    root: ".",
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**", "node_modules/**"],
    setupFiles: ["tests/support/setup.ts"],
    // Every core: by itself it would leave one of two idle.
    maxWorkers: "100%",
    // Far above what any test needs: a slow machine must not fail what is right.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
  },
}));
