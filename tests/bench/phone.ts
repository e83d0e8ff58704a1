import { existsSync } from "node:fs";
import type { Server } from "node:http";
import type { Server as NetServer } from "node:net";
import { type Browser, chromium, type Page } from "@playwright/test";
import { createStaticServer, listen } from "../../app/build/static-server.ts";
import { PHONE, slowLine } from "./slow-line.ts";

/** How many times slower than this machine the page's thread runs. */
export const SLOWER = 4;
/** Folder of the built site. */
export const DIST = process.env.E2E_SITE ?? "dist";
const FLAGS = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync";

/** The built site, on a line of its own. */
export interface Served {
  /** Address without the phone's line, and with it. */
  readonly fast: string;
  readonly slow: string;
  readonly close: () => void;
}

/** Serves `dist`, both at full speed and over a phone's line. @throws Error if nothing was built. */
export async function serveBuilt(make = () => createStaticServer(DIST, "/")): Promise<Served> {
  if (!existsSync(`${DIST}/index.html`))
    throw new Error(`no site in ${DIST}; run npm run build first`);
  const server: Server = make();
  const port = await listen(server, 4790, "127.0.0.1");
  const line: NetServer = slowLine(port, PHONE);
  await new Promise<void>((resolve) => line.listen(0, "127.0.0.1", resolve));
  const address = line.address();
  const slowPort = typeof address === "object" && address !== null ? address.port : 0;
  return {
    fast: `http://127.0.0.1:${port}/`,
    slow: `http://127.0.0.1:${slowPort}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
      line.close();
    },
  };
}

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: FLAGS.split(" "),
  });

/** Slows the thread of `page`, and with `net` its requests as the browser's own emulation does. */
export async function slowDown(page: Page, { net, cpu }: { net: boolean; cpu: number }) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (net) {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: PHONE.roundTripMs,
      downloadThroughput: PHONE.bytesPerSecond,
      uploadThroughput: PHONE.bytesPerSecond / 2,
    });
  }
  return session;
}

/** p50, p95 and the most of some times, rounded to a tenth. */
export function summed(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  const tenth = (n: number) => Math.round(n * 10) / 10;
  return { n: sorted.length, p50: tenth(at(0.5)), p95: tenth(at(0.95)), most: tenth(at(1)) };
}

export const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
