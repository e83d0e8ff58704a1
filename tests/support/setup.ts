import "@testing-library/jest-dom/vitest";
import { inspect } from "node:util";
import { afterAll, afterEach } from "vitest";

/** Writes to the console since the last check; a test that leaves any behind fails. */
const written: string[] = [];

for (const method of ["debug", "error", "info", "log", "warn"] as const) {
  console[method] = (...values: unknown[]) => {
    const text = values.map((value) => (typeof value === "string" ? value : inspect(value)));
    written.push(`console.${method}: ${text.join(" ")}`);
  };
}

function checkConsole(): void {
  const lines = written.splice(0);
  if (lines.length > 0) {
    throw new Error(`a test writes nothing to the console; found:\n${lines.join("\n")}`);
  }
}

if (typeof document !== "undefined") {
  const { cleanup, configure } = await import("@testing-library/react");
  configure({ asyncUtilTimeout: 20_000 });
  afterEach(cleanup);
}
afterEach(checkConsole);
// What is written outside a test: while a file loads, or after its last test.
afterAll(checkConsole);
