// `npm test`: installs what is missing, then hands over to main.ts.
import { spawnSync } from "node:child_process";
import { ensureInstalled, ROOT } from "../../app/build/install.mjs";

ensureInstalled();
const args = ["--import", "tsx", "tests/run/main.ts", ...process.argv.slice(2)];
const stdio = ["ignore", "inherit", "inherit"];
process.exit(spawnSync(process.execPath, args, { cwd: ROOT, stdio }).status ?? 1);
