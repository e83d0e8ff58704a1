import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { parseBasePath } from "./base-path.ts";
import { createStaticServer, listen } from "./static-server.ts";

const { values } = parseArgs({
  options: {
    dir: { type: "string", default: "dist" },
    base: { type: "string", default: process.env.BASE_PATH ?? "/" },
    port: { type: "string", default: process.env.PORT ?? "4173" },
    host: { type: "string", default: process.env.HOST ?? "localhost" },
  },
});
const folder = resolve(values.dir);
const base = parseBasePath(values.base);
const port = Number(values.port);

if (!existsSync(resolve(folder, "index.html"))) {
  process.stderr.write(
    `no site in ${values.dir}: index.html is missing; run npm run build first\n`,
  );
  process.exit(1);
}
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  process.stderr.write(`port ${values.port}: expected a whole number from 0 to 65535\n`);
  process.exit(1);
}

const server = createStaticServer(folder, base);
await listen(server, port, values.host);
const address = server.address();
const bound = typeof address === "object" && address !== null ? address.port : port;
process.stdout.write(`Social Protection Figures: http://${values.host}:${bound}${base}\n`);
process.stdout.write("Stop with Ctrl+C.\n");
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}
