import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { brotliDecompressSync } from "node:zlib";

/** A Chromium that starts, and what its environment needs for it. */
export interface Browser {
  readonly executable: string;
  readonly environment: Readonly<Record<string, string>>;
}

const ON_PATH = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/** Later ones need a newer Node than 20. */
const PACKAGE = "@sparticuz/chromium@147.0.0";
const CACHE = resolve(".cache/browser");

/**
 * Finds a Chromium, installing one if there is none: the variable CHROMIUM, then the PATH, then
 * Debian's package as root, then a packaged one. Returns null, with every attempt said, if all fail.
 */
export function findBrowser(say: (line: string) => void): Browser | null {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== "") {
    const browser = startable(named);
    if (browser === null) say(`CHROMIUM is ${named}, which does not start; correct it or unset it`);
    return browser;
  }
  const installed = fromPath();
  if (installed !== null) return installed;
  say("no Chromium on PATH; installing one");
  return fromDebian(say) ?? fromPackage(say);
}

function startable(executable: string, environment: Record<string, string> = {}): Browser | null {
  const env = { ...process.env, ...environment };
  const { status } = spawnSync(executable, ["--version"], { env, timeout: 60_000 });
  return status === 0 ? { executable, environment } : null;
}

function fromPath(): Browser | null {
  for (const name of ON_PATH) {
    for (const folder of (process.env.PATH ?? "").split(delimiter)) {
      const file = join(folder, name);
      const browser = isExecutable(file) ? startable(file) : null;
      if (browser !== null) return browser;
    }
  }
  return null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function fromDebian(say: (line: string) => void): Browser | null {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) return null;
  const apt = (...args: string[]) =>
    spawnSync("apt-get", ["-o", "DPkg::Lock::Timeout=300", "-qq", ...args], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status;
  apt("update");
  const status = apt("install", "--no-install-recommends", "-y", "chromium", "fonts-noto-cjk");
  const browser = status === 0 ? fromPath() : null;
  if (browser === null) say("apt-get install chromium did not bring one; trying a packaged one");
  return browser;
}

function fromPackage(say: (line: string) => void): Browser | null {
  const bin = join(CACHE, "node_modules/@sparticuz/chromium/bin");
  if (!existsSync(bin)) {
    mkdirSync(CACHE, { recursive: true });
    const args = ["i", "--no-save", "--no-package-lock", "--no-audit", "--prefix", CACHE, PACKAGE];
    const { status } = spawnSync("npm", args, { stdio: ["ignore", "ignore", "inherit"] });
    if (status !== 0) say(`npm could not install ${PACKAGE}`);
    if (status !== 0) return null;
  }
  const executable = join(CACHE, "chromium");
  const unpack = (name: string) => brotliDecompressSync(readFileSync(join(bin, name)));
  if (!existsSync(executable)) {
    for (const archive of ["al2023.tar.br", "fonts.tar.br"]) {
      spawnSync("tar", ["-x", "-C", CACHE], { input: unpack(archive) });
    }
    writeFileSync(executable, unpack("chromium.br"), { mode: 0o755 });
  }
  const fonts = existsSync("/etc/fonts") ? {} : { FONTCONFIG_PATH: CACHE };
  const libraries = { LD_LIBRARY_PATH: join(CACHE, "lib") };
  return startable(executable, fonts) ?? startable(executable, { ...fonts, ...libraries });
}
