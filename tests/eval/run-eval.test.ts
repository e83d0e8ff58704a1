import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runEval } from "./run-eval.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "eval-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function put(name: string, content: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runEval(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out, err: err.join("\n") };
}

const point = (value: number) => ({
  low: value,
  high: value,
  unit: null,
  multiplier: 1000000,
  approx: null,
});

const SET = {
  cases: [
    { text: "84 million", lang: "en", expected: point(84000000) },
    { text: "5 million", lang: "en", expected: point(6000000) },
    { text: "2020年", lang: "zh", expected: null },
    { text: "4,7 millones", lang: "en", tier: "hard", expected: point(4700000) },
  ],
};

describe("runEval", () => {
  it("prints the failing items and one JSON line, and exits 0", async () => {
    const file = await put("set.json", JSON.stringify(SET));
    const { code, out, err } = await run("--quantities", file);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toHaveLength(2);
    expect(out[0]).toMatch(/5 million[\s\S]*6000000[\s\S]*5000000/);
    expect(JSON.parse(out[1] ?? "")).toEqual({
      set: "quantities",
      n: 4,
      passed: 3,
      score: 0.75,
      byLanguage: {
        en: { n: 3, passed: 2, score: 0.6667 },
        zh: { n: 1, passed: 1, score: 1 },
      },
      byTier: { plain: { n: 3, passed: 2, score: 0.6667 }, hard: { n: 1, passed: 1, score: 1 } },
      mustReject: { n: 1, passed: 1, score: 1 },
    });
  });

  it("takes a relative path, an = and two sets at once", async () => {
    const file = relative(process.cwd(), await put("two.json", JSON.stringify(SET)));
    const { code, out } = await run(`--quantities=${file}`, "--quantities", file);
    expect(code).toBe(0);
    expect(out.filter((line) => line.startsWith("{"))).toHaveLength(2);
  });

  it.each([
    ["not JSON", "{", /not JSON/],
    ["another format", '{"rows": []}', /not a file of --quantities/],
    ["a wrong field", '{"cases": [{"text": 5, "expected": null}]}', /text/],
  ])("says on stderr that a file is %s, and exits 1", async (name, content, message) => {
    const file = await put(`${name}.json`, content);
    const { code, out, err } = await run("--quantities", file);
    expect([code, out]).toEqual([1, []]);
    expect(err).toContain(file);
    expect(err).toMatch(message);
  });

  it("says that a file cannot be read, scores the others, and exits 1", async () => {
    const file = await put("good.json", JSON.stringify(SET));
    const { code, out, err } = await run(
      "--quantities",
      join(folder, "none"),
      "--quantities",
      file,
    );
    expect(code).toBe(1);
    expect(err).toMatch(/none: cannot be read/);
    expect(out).toHaveLength(2);
  });

  it.each([
    [["--imports", "x.json"], /--imports is not supported yet/],
    [["--colour", "x.json"], /unknown argument --colour/],
    [["--quantities"], /needs a file/],
    [[], /no set given/],
  ])("refuses %j with usage and exits 2", async (args, message) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).toMatch(/usage: npm run eval/);
  });
});
