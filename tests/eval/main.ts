import { runEval } from "./run-eval.ts";

process.exitCode = await runEval(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
