import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Firefox as a distribution installs it; null where there is none. FIREFOX names another. */
export const FIREFOX =
  [process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"].find(
    (path) => path !== undefined && existsSync(path),
  ) ?? null;

/** ms that the browser may take to start, or a page to become what is expected. */
const PATIENCE = 60_000;
const KEYS: Readonly<Record<string, string>> = { Enter: "\uE007", Tab: "\uE004" };

/**
 * A Firefox of its own, told what to do by Marionette, the protocol built into it: length, colon, JSON.
 * All that pages ask of any host goes to a port that answers nothing and notes it.
 */
export interface Firefox {
  /** Folder that downloads go to. */
  readonly downloads: string;
  /** First bytes of everything that was asked of a network. */
  readonly asked: readonly string[];
  readonly open: (url: string) => Promise<void>;
  /** Types real keys, one after the other. */
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: "Enter" | "Tab") => Promise<void>;
  /** A real press of the pointer. @throws Error if nothing that can be pressed answers `selector` */
  readonly click: (selector: string) => Promise<void>;
  /** Value of an expression in the page. */
  readonly read: <T>(expression: string) => Promise<T>;
  /** Waits until the expression is true. @throws Error with the expression if it never is */
  readonly until: (expression: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Hosts that the browser asks for itself, whatever page is open. */
const ITS_OWN = /[ ./](?:mozilla\.(?:com|net|org)|firefox\.com)[:/]/;

/** Notes who asks for what, and hangs up. */
async function deadEnd(asked: string[]): Promise<{ server: Server; port: number }> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", (data) => {
      const request = data.toString("latin1").split("\r\n")[0] ?? "";
      if (!ITS_OWN.test(request)) asked.push(request);
      socket.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return { server, port: typeof address === "object" && address !== null ? address.port : 0 };
}

/** Settings of a browser that asks nothing for itself, and saves without a question. */
function settings(port: number, downloads: string): string {
  const prefs: Readonly<Record<string, string | number | boolean>> = {
    "marionette.port": 0,
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": port,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": port,
    "network.proxy.no_proxies_on": "",
    "network.proxy.allow_hijacking_localhost": true,
    "browser.download.folderList": 2,
    "browser.download.dir": downloads,
    "browser.download.alwaysOpenPanel": false,
    "browser.shell.checkDefaultBrowser": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    "toolkit.telemetry.server": "",
    "app.normandy.enabled": false,
    "services.settings.server": "data:,",
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "dom.push.connection.enabled": false,
  };
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join("");
}

/** Sends commands one at a time and gives what each answered. */
function talk(socket: Socket): (command: string, args?: object) => Promise<unknown> {
  let received = Buffer.alloc(0);
  let count = 0;
  const waiting = new Map<number, (answer: readonly unknown[]) => void>();
  socket.on("data", (data) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const colon = received.indexOf(":");
      if (colon === -1) return;
      const end = colon + 1 + Number(received.subarray(0, colon).toString());
      if (received.length < end) return;
      const message: unknown = JSON.parse(received.subarray(colon + 1, end).toString());
      received = received.subarray(end);
      // The first message is a greeting.
      if (Array.isArray(message)) waiting.get(message[1])?.(message);
    }
  });
  return (command, args = {}) =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, ([, , error, result]) => {
        if (error === null) resolve(result);
        else reject(new Error(`${command}: ${JSON.stringify(error)}`));
      });
      const text = JSON.stringify([0, count, command, args]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

async function portOf(profile: string, browser: ChildProcess): Promise<number> {
  const file = join(profile, "MarionetteActivePort");
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(100)) {
    if (browser.exitCode !== null) throw new Error(`Firefox stopped with ${browser.exitCode}`);
    if (existsSync(file) && readFileSync(file, "utf8") !== "") return Number(readFileSync(file));
  }
  throw new Error(`Firefox named no port in ${PATIENCE / 1000} s`);
}

/** Starts Firefox with an empty profile. @throws Error if it does not start */
export async function startFirefox(): Promise<Firefox> {
  if (FIREFOX === null) throw new Error("no Firefox; set FIREFOX to its path");
  const profile = mkdtempSync(join(tmpdir(), "figures-firefox-"));
  const downloads = join(profile, "downloads");
  mkdirSync(downloads);
  const asked: string[] = [];
  const { server, port } = await deadEnd(asked);
  writeFileSync(join(profile, "user.js"), settings(port, downloads));
  const args = ["--headless", "--marionette", "--no-remote", "--profile", profile];
  const browser = spawn(FIREFOX, args, {
    stdio: "ignore",
    env: { ...process.env, HOME: profile, MOZ_DISABLE_CONTENT_SANDBOX: "1" },
  });
  const socket = connect(await portOf(profile, browser), "127.0.0.1");
  const send = talk(socket);
  await send("WebDriver:NewSession", { capabilities: { alwaysMatch: {} } });

  const read = async <T>(expression: string): Promise<T> => {
    const script = `return (${expression});`;
    const { value } = (await send("WebDriver:ExecuteScript", { script, args: [] })) as { value: T };
    return value;
  };
  const keys = (values: readonly string[]) =>
    send("WebDriver:PerformActions", {
      actions: [
        {
          type: "key",
          id: "keys",
          actions: values.flatMap((value) => [
            { type: "keyDown", value },
            { type: "keyUp", value },
          ]),
        },
      ],
    });
  return {
    downloads,
    asked,
    read,
    open: async (url) => void (await send("WebDriver:Navigate", { url })),
    type: async (text) => void (await keys([...text])),
    press: async (key) => void (await keys([KEYS[key] ?? key])),
    click: async (selector) => {
      const found = await send("WebDriver:FindElement", { using: "css selector", value: selector });
      const [id] = Object.values((found as { value: Record<string, string> }).value);
      await send("WebDriver:ElementClick", { id });
    },
    until: async (expression) => {
      for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(50)) {
        if ((await read<unknown>(expression)) === true) return;
      }
      throw new Error(`not so in ${PATIENCE / 1000} s: ${expression}`);
    },
    close: async () => {
      const ended = new Promise((resolve) => browser.once("exit", resolve));
      await send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => browser.kill());
      await ended;
      socket.destroy();
      server.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
