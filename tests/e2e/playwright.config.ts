import { defineConfig } from "@playwright/test";
import { BELOW, ROOT } from "./sites.ts";

const flags =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking " +
  "--disable-component-update --disable-sync";
// `npm test` finds a browser and names it; run alone, Debian's is tried.
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../../test-results",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Ample, so that a busy machine fails nothing.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: "dot",
  use: {
    browserName: "chromium",
    launchOptions: { executablePath, args: flags.split(" ") },
    baseURL: ROOT.url,
    viewport: { width: 1280, height: 900 },
    trace: "off",
    // Each test has a fresh browser profile: only the offline tests make a copy of the site.
    serviceWorkers: "block",
  },
  webServer: [ROOT, BELOW].map(({ folder, base, port, url }) => ({
    command: `node --import tsx app/build/serve.ts --dir ${folder} --base ${base} --port ${port} --host 127.0.0.1`,
    cwd: "../..",
    url,
    reuseExistingServer: false,
    timeout: 30_000,
  })),
});
