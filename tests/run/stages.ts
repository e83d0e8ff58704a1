import { resolve } from "node:path";
import { type Counts, countExit, countPlaywright, countVitest } from "./counts.ts";

/** One step of `npm test`: a command, and how to count the tests it ran. */
export interface Stage {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  readonly environment?: Readonly<Record<string, string>>;
  /** File that the command writes its results to; absent: the exit code is the result. */
  readonly report?: string;
  readonly count: (report: string, status: number | null) => Counts;
  readonly needsBrowser?: boolean;
}

/** Folder of the site that the end-to-end tests find below `/x/`. */
const BELOW = ".cache/site-below";
const VITEST_REPORT = ".cache/tests/vitest.json";
const PLAYWRIGHT_REPORT = ".cache/tests/playwright.json";

const byExit = (_report: string, status: number | null) => countExit(status);

/** All steps, in order: what fails fastest comes first, and the build before what needs it. */
export const STAGES: readonly Stage[] = [
  { name: "typecheck", command: ["npm", "run", "--silent", "typecheck"], count: byExit },
  { name: "lint", command: ["npm", "run", "--silent", "lint"], count: byExit },
  {
    name: "unit",
    command: [
      "npx",
      "vitest",
      "run",
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${VITEST_REPORT}`,
    ],
    report: VITEST_REPORT,
    count: countVitest,
  },
  { name: "etl", command: ["npm", "run", "--silent", "etl", "--", "check"], count: byExit },
  { name: "build", command: ["npm", "run", "--silent", "build"], count: byExit },
  { name: "budget", command: ["npm", "run", "--silent", "budget"], count: byExit },
  {
    name: "build-below",
    command: ["npm", "run", "--silent", "build"],
    environment: { BASE_PATH: "/x/", OUT_DIR: BELOW },
    count: byExit,
  },
  {
    name: "budget-below",
    command: ["npm", "run", "--silent", "budget", "--", "--dir", BELOW, "--base", "/x/"],
    count: byExit,
  },
  {
    name: "e2e",
    command: ["npm", "run", "--silent", "e2e", "--", "--reporter=dot,json"],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(PLAYWRIGHT_REPORT) },
    report: PLAYWRIGHT_REPORT,
    count: countPlaywright,
    needsBrowser: true,
  },
];
