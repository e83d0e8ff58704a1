// Plain JavaScript without dependencies: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Installs the packages of the lock file unless they are there; ends the process if it cannot. */
export function ensureInstalled() {
  checkNode();
  if (isInstalled()) return;
  process.stdout.write("Installing packages (npm ci) …\n");
  run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"]);
}

/** Runs a command in the project and ends the process with its exit code if it fails. */
export function run(command, args, env = process.env) {
  const shell = process.platform === "win32";
  const stdio = ["ignore", "inherit", "inherit"];
  const { status, error } = spawnSync(command, args, { cwd: ROOT, env, stdio, shell });
  if (status === 0) return;
  const reason = error ? error.message : `exit code ${status}`;
  process.stderr.write(`${command} ${args.join(" ")} failed: ${reason}\n`);
  process.exit(status || 1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(
    `Node ${process.versions.node} found, 20.19 or newer expected; install it from https://nodejs.org/\n`,
  );
  process.exit(1);
}

/** npm notes what it installed, as its last act, in node_modules; compared with the lock file. */
function isInstalled() {
  try {
    const wanted = readLock("package-lock.json");
    const installed = readLock("node_modules/.package-lock.json");
    return Object.entries(wanted).every(
      ([path, entry]) =>
        path === "" || entry.optional || installed[path]?.version === entry.version,
    );
  } catch {
    return false;
  }
}

function readLock(path) {
  return JSON.parse(readFileSync(join(ROOT, path), "utf8")).packages;
}
