// `npm start`: from a fresh clone to the served dashboard.
import { spawn } from "node:child_process";
import { ensureInstalled, ROOT, run } from "./install.mjs";

ensureInstalled();
run("npm", ["run", "--silent", "etl", "--", "check"]);
run("npm", ["run", "--silent", "build"]);

const args = ["--import", "tsx", "app/build/serve.ts", ...process.argv.slice(2)];
const server = spawn(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
// Ctrl+C reaches the server too: this process only waits for it to end.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => server.kill("SIGTERM"));
server.on("exit", (code) => process.exit(code ?? 0));
