import { parseArgs } from "node:util";
import { runCheck } from "./run-check.ts";
import { runDiff } from "./run-diff.ts";
import { runRelease } from "./run-release.ts";

const USAGE = `usage: npm run etl -- check   [--data DIR] [--out DIR]
       npm run etl -- release [--data DIR] [--out DIR]
       npm run etl -- diff A B [--out DIR]

check    verify the tables, and that the published release has the bytes they give; writes nothing
release  verify the tables and publish the release that the top entry of CHANGES.md announces
diff     what differs between two releases (versions or folders), and the version step it asks for

--data   folder of the tables, default data
--out    folder of the releases, default public/data
`;

/** Exit code: 0 done, 1 the data are at fault, 2 the command line is. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      data: { type: "string", default: "data" },
      out: { type: "string", default: "public/data" },
      help: { type: "boolean", default: false },
    },
  });
  const [command, ...rest] = positionals;
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (command === "check" && rest.length === 0) return runCheck(values.data, values.out);
  if (command === "release" && rest.length === 0) return runRelease(values.data, values.out);
  const [a, b] = rest;
  if (command === "diff" && a !== undefined && b !== undefined && rest.length === 2) {
    return runDiff(values.out, a, b);
  }
  process.stderr.write(USAGE);
  return 2;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  const usage =
    error instanceof Error && "code" in error && /^ERR_PARSE_ARGS/.test(`${error.code}`);
  process.exitCode = usage ? 2 : 1;
}
