import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ReleaseIndex } from "../../app/domain/release.ts";
import { check, diff, release } from "./support/command.ts";
import { DataFolder } from "./support/data-folder.ts";

// Files are written and flushed; a busy disk takes its time.
vi.setConfig({ testTimeout: 60_000 });

let d: DataFolder;
beforeEach(() => {
  d = new DataFolder();
});
afterEach(() => d.dispose());

const json = <Shape>(...path: string[]) => JSON.parse(readFileSync(join(...path), "utf8")) as Shape;

/** A change of the tables, the version it asks for, and one that must be refused. */
const CHANGES: readonly [string, (folder: DataFolder) => void, string, string][] = [
  [
    "wording of a caveat",
    (f) => f.set("figures.csv", { id: "cn-ui-recipients-2020-12" }, { caveat_en: "Other words." }),
    "1.0.1",
    "1.1.0",
  ],
  [
    "a correction of an address",
    (f) => f.set("sources.csv", { id: "wb-dssi" }, { url: "https://www.worldbank.org/other" }),
    "1.0.1",
    "2.0.0",
  ],
  [
    "a figure added",
    (f) => {
      const cells = { id: "a-new-figure", stated_as: "2.4 million", central: "2400000" };
      f.copy("figures.csv", { id: "cn-ui-recipients-2020-q1" }, cells);
    },
    "1.1.0",
    "1.0.1",
  ],
  [
    "a published value changed",
    (f) => {
      const cells = { stated_as: "271万人", central: "2710000" };
      f.set("figures.csv", { id: "cn-ui-recipients-2020-12" }, cells);
    },
    "2.0.0",
    "1.0.1",
  ],
  [
    "a figure taken out",
    (f) => f.remove("figures.csv", { id: "a-figure-to-go" }),
    "2.0.0",
    "1.1.0",
  ],
];

test.each(CHANGES)("%s asks for the right version", async (_, change, right, wrong) => {
  if (_ === "a figure taken out") {
    d.copy("figures.csv", { id: "cn-ui-recipients-2020-12" }, { id: "a-figure-to-go" });
  }
  expect(await release(d.data, d.out)).toMatchObject({ code: 0 });
  change(d);
  const changes = d.read("CHANGES.md");
  d.announce(wrong);
  const refused = await release(d.data, d.out);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain(`found ${wrong}; expected ${right} (`);
  expect(existsSync(join(d.out, wrong))).toBe(false);
  d.write("CHANGES.md", changes);
  d.announce(right);
  expect(await release(d.data, d.out)).toMatchObject({ code: 0, err: "" });
  const index = json<ReleaseIndex>(d.out, "index.json");
  expect(index.latest).toBe(right);
  expect(index.releases.map((entry) => entry.version)).toEqual(["1.0.0", right]);
  expect(await check(d.data, d.out)).toMatchObject({ code: 0 });
});

test("a version without a change, out of order or before its time is refused", async () => {
  await release(d.data, d.out);
  d.announce("1.0.1");
  expect((await release(d.data, d.out)).err).toMatch(/1\.0\.1 without any change/);
  d.set("figures.csv", { id: "cn-ui-recipients-2020-12" }, { caveat_en: "Other words." });
  d.announce("1.0.1", "2026-01-01");
  expect((await release(d.data, d.out)).err).toMatch(/expected 2026-11-21 or later/);
  rmSync(d.out, { recursive: true });
  expect((await release(d.data, d.out)).err).toMatch(/begin with the first version/);
});

test("a short code is never given to another cited figure", async () => {
  await release(d.data, d.out);
  const cells = { id: "unicef-countries-again" };
  d.set("cited.csv", { short_code: "F13" }, cells);
  d.set("chains.csv", { cited_id: "unicef-countries" }, { cited_id: cells.id });
  d.announce("2.0.0");
  const { code, err } = await release(d.data, d.out);
  expect(code).toBe(1);
  expect(err).toMatch(/cited\.csv:14 short_code: found F13, published as the code of unicef-/);
});

test("a short code that only an older release knew is not given again either", async () => {
  await release(d.data, d.out);
  // 2.0.0 cites one figure less; 3.0.0 gives its code to another.
  const kept = d.read("cited.csv");
  const chains = d.read("chains.csv");
  const translations = d.read("translations.csv");
  for (const text of ["Text about UNICEF below the release", "text about UNICEF"]) {
    d.remove("translations.csv", { text_en: text });
  }
  d.remove("cited.csv", { short_code: "F13" });
  while (d.read("chains.csv").includes("\nunicef-countries,")) {
    d.remove("chains.csv", { cited_id: "unicef-countries" });
  }
  d.announce("2.0.0");
  expect(await release(d.data, d.out)).toMatchObject({ code: 0, err: "" });
  d.write("cited.csv", kept);
  d.write("chains.csv", chains);
  d.write("translations.csv", translations);
  d.set("cited.csv", { short_code: "F13" }, { id: "unicef-countries-again" });
  d.set("chains.csv", { cited_id: "unicef-countries" }, { cited_id: "unicef-countries-again" });
  d.announce("2.1.0");
  const { code, err } = await release(d.data, d.out);
  expect(code).toBe(1);
  expect(err).toMatch(/short_code: found F13, published as the code of unicef-countries;/);
  expect(existsSync(join(d.out, "2.1.0"))).toBe(false);
});

test("a short code never leads to another figure", async () => {
  await release(d.data, d.out);
  const twin = "unicef-countries-twin";
  const { figure } = json<{ cited: { shortCode: string; figure: string }[] }>(
    d.out,
    "1.0.0/release.json",
  ).cited.find((row) => row.shortCode === "F13") ?? { figure: "" };
  d.copy("figures.csv", { id: figure }, { id: twin });
  d.set("cited.csv", { short_code: "F13" }, { figure: twin });
  d.announce("2.0.0");
  const { code, err } = await release(d.data, d.out);
  expect(code).toBe(1);
  expect(err).toContain(`figure: found ${twin}, though /f/F13/ was published as ${figure}`);
});

test("diff prints what differs by figure and field, and the version step", async () => {
  await release(d.data, d.out);
  d.set(
    "figures.csv",
    { id: "cn-ui-recipients-2020-12" },
    { stated_as: "271万人", central: "2710000" },
  );
  d.announce("2.0.0");
  await release(d.data, d.out);
  const { code, out } = await diff(d.out, "1.0.0", join(d.out, "2.0.0"));
  expect(code).toBe(0);
  expect(out.split("\n")).toEqual([
    expect.stringMatching(/^~ figures cn-ui-recipients-2020-12 estimate: .*2700000.* -> .*2710000/),
    expect.stringMatching(/^~ figures cn-ui-recipients-2020-12 statedAs: "270万人" -> "271万人"$/),
    "2 differences; major: 1.0.0 -> 2.0.0",
    "",
  ]);
  expect((await diff(d.out, "2.0.0", "2.0.0")).out).toBe("no difference\n");
});
