import { afterEach, expect, test, vi } from "vitest";
import { AGENDA_FAULTS } from "./support/agenda-faults.ts";
import { CELL_FAULTS } from "./support/cell-faults.ts";
import { release } from "./support/command.ts";
import { DataFolder } from "./support/data-folder.ts";
import { ENCODING_FAULTS } from "./support/encoding-faults.ts";
import { LOOK_ALIKE_FAULTS } from "./support/look-alike-faults.ts";
import { REFERENCE_FAULTS } from "./support/reference-faults.ts";
import { SET_FAULTS } from "./support/set-faults.ts";
import { STRUCTURE_FAULTS } from "./support/structure-faults.ts";

// Files are written and flushed; a busy disk takes its time.
vi.setConfig({ testTimeout: 60_000 });

const FAULTS = [
  ...ENCODING_FAULTS,
  ...STRUCTURE_FAULTS,
  ...CELL_FAULTS,
  ...REFERENCE_FAULTS,
  ...SET_FAULTS,
  ...LOOK_ALIKE_FAULTS,
  ...AGENDA_FAULTS,
];

let folder: DataFolder | null = null;
afterEach(() => folder?.dispose());

/** Draws from a list by a linear congruential generator (Numerical Recipes), seeded by the fault. */
function drawing(seed: number): <T>(choices: readonly T[]) => T {
  let state = (seed + 1) * 2_654_435_761;
  return (choices) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const choice = choices[Math.floor((state / 2 ** 32) * choices.length)];
    if (choice === undefined) throw new Error("nothing to draw from");
    return choice;
  };
}

test("the real tables have no fault, so every report below is of the planted one", async () => {
  folder = new DataFolder();
  expect(await release(folder.data, folder.out)).toMatchObject({ code: 0, err: "" });
  expect(FAULTS.length).toBeGreaterThanOrEqual(60);
});

test.each(FAULTS.map(([name, plant], seed) => ({ name, plant, seed })))(
  "reported with file, line, column and remedy, nothing written: $name",
  async ({ plant, seed }) => {
    folder = new DataFolder();
    const { file, line, column, found, remedy } = plant(folder, drawing(seed));
    const { code, err } = await release(folder.data, folder.out);
    expect(code).toBe(1);
    expect(folder.wroteNothing).toBe(true);
    const at = `${file}:${line} ${column}: found `;
    const said = err.split("\n").filter((text) => text.startsWith(at));
    expect(said, `${at} in:\n${err.slice(0, 2000)}`).not.toEqual([]);
    const matching = said.find((text) => found.test(text) && remedy.test(text));
    expect(matching, said.join("\n")).toBeDefined();
    expect(matching).toMatch(/; expected .+; .+/);
    expect(err).toMatch(/problems?; nothing was written\n$/);
  },
);

test.each(["sources.csv", "vocabularies.csv", "translations.csv", "issuers.csv", "figures.csv"])(
  "a table that cannot be read is reported once, not once for every row that needs it: %s",
  async (file) => {
    folder = new DataFolder();
    folder.write(file, `${folder.read(file)}"open`);
    const { err } = await release(folder.data, folder.out);
    expect(err.split("\n")).toEqual([
      expect.stringContaining(`${file}:`),
      "1 problem; nothing was written",
      "",
    ]);
  },
);
