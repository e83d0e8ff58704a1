import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_DESK } from "../../app/state/desk.ts";
import { parseDeskAddress, printDeskAddress } from "../../app/state/desk-address.ts";
import { parseDesk, printDesk } from "../../app/state/desk-text.ts";
import { desk, figureId } from "../support/desks.ts";

const GOOD = { figure: "a-1", at: "2020-11-10T15:22:31+08:00", release: "1.0.0", session: "s08" };
const text = (change: object) =>
  JSON.stringify({ version: 1, pins: ["b"], said: [GOOD], ...change });

describe("parseDesk", () => {
  it("reads what printDesk wrote", () => {
    fc.assert(
      fc.property(desk, (some) => {
        expect(parseDesk(printDesk(some))).toEqual(some);
      }),
    );
  });

  it.each([null, "", "{", "null", "[]", '"desk"', "7", '{"version":2,"pins":["b"]}'])(
    "of %j is an empty desk",
    (some) => {
      expect(parseDesk(some)).toEqual(EMPTY_DESK);
    },
  );

  it.each([
    ["a formula as a figure", { figure: "=HYPERLINK(1)" }],
    ["markup as a figure", { figure: "<img src=x>" }],
    ["a time that is none", { at: "2020-99-99T15:22:31+08:00" }],
    ["a formula as a time", { at: "=NOW()" }],
    ["a release that is none", { release: "1.0" }],
    ["a long id", { figure: "b".repeat(5000) }],
  ])("leaves out a note with %s and keeps the others", (_fault, change) => {
    const other = { ...GOOD, figure: "c" };
    const { said } = parseDesk(text({ said: [{ ...GOOD, ...change }, other, 7, null] }));
    expect(said).toEqual([other]);
  });

  it("keeps a figure once, with its first time", () => {
    const later = { ...GOOD, at: "2020-11-10T16:00:00+08:00" };
    expect(parseDesk(text({ said: [GOOD, later], pins: ["b", "b", 3, "x y"] }))).toMatchObject({
      said: [GOOD],
      pins: ["b"],
    });
  });

  it("never throws and yields only what prints again, whatever it is given", () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({ pins: fc.jsonValue(), said: fc.array(fc.jsonValue()), session: fc.jsonValue() })
        .map(text),
    );
    fc.assert(
      fc.property(anything, (some) => {
        const read = parseDesk(some);
        expect(parseDesk(printDesk(read))).toEqual(read);
      }),
    );
  });
});

describe("the address of the desk", () => {
  it("reads what was printed", () => {
    const part = fc.option(figureId.filter((id) => !/^[a-z]\d{2,4}$/.test(id)));
    fc.assert(
      fc.property(part, part, (session, figure) => {
        const query = printDeskAddress({ session, figure });
        expect(parseDeskAddress(query)).toEqual({ session, figure, isProjector: false });
      }),
    );
  });

  it.each([
    ["", { session: null, figure: null, isProjector: false }],
    ["?f=f07", { session: null, figure: "F07", isProjector: false }],
    ["?view=projector", { session: null, figure: null, isProjector: true }],
    ["?s=<script>&f=../../x", { session: null, figure: null, isProjector: false }],
    ["?f=%E0%A4%A", { session: null, figure: null, isProjector: false }],
  ])("%s is read as far as it is sound", (query, expected) => {
    expect(parseDeskAddress(query)).toEqual(expected);
  });
});
