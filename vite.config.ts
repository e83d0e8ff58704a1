import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { parseBasePath } from "./app/build/base-path.ts";
import { devPages } from "./app/build/dev-pages.ts";

const CORE =
  /app\/(?:state\/(?:stored|tray-store|tray|deck-count|as-of|query-string|route|scheme)|domain\/(?:period-words|language|catalog|estimate|unit-names|number-words|rivals|period-end|end-words|magnitude|as-of)|load\/(?:queries|open-release)|ui\/(?:page-context|wanted|early-click|until-loaded|tray-clicks))\.tsx?$/;

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
        // What every page needs, in one file: each file asked for costs the page's head some bytes.
        { name: "core", test: CORE },
        { name: "spoken", test: /app\/domain\/spoken/ },
        { name: "citation", test: /app\/domain\/citation\// },
        { name: "ooxml", test: /fflate\/esm\/browser\.js$|app\/export\/(?:zip|xlsx\/)/ },
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
  },
}));
