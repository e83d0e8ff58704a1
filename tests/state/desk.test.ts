import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Desk,
  EMPTY_DESK,
  localTime,
  MOST_PINS,
  movePin,
  say,
  togglePin,
  unsay,
} from "../../app/state/desk.ts";
import { desk, figureId, said } from "../support/desks.ts";

describe("pins", () => {
  it("come at the end, and a second press takes them away", () => {
    fc.assert(
      fc.property(desk, figureId, (before, id) => {
        fc.pre(!before.pins.includes(id));
        const pinned = togglePin(before, id);
        expect(pinned.pins).toEqual([...before.pins, id]);
        expect(togglePin(pinned, id)).toEqual(before);
      }),
    );
  });

  it("are no more than a list can be", () => {
    const pins = Array.from({ length: MOST_PINS }, (_, i) => `f-${i}`);
    const full: Desk = { ...EMPTY_DESK, pins };
    expect(togglePin(full, "one-more")).toBe(full);
    expect(togglePin(full, "f-3").pins).toHaveLength(MOST_PINS - 1);
  });

  it("stay the same when one moves, and the others keep their order", () => {
    fc.assert(
      fc.property(desk, fc.nat(), fc.integer({ min: -9, max: 9 }), (before, which, by) => {
        fc.pre(before.pins.length > 0);
        const id = before.pins[which % before.pins.length] ?? "";
        const after = movePin(before, id, by).pins;
        const others = (ids: readonly string[]) => ids.filter((one) => one !== id);
        expect(others(after)).toEqual(others(before.pins));
        const to = Math.max(0, Math.min(after.length - 1, before.pins.indexOf(id) + by));
        expect(after.indexOf(id)).toBe(to);
      }),
    );
    expect(movePin(EMPTY_DESK, "none", 1)).toBe(EMPTY_DESK);
  });
});

describe("what was said", () => {
  it("is noted once, with the first time, and can be taken back", () => {
    fc.assert(
      fc.property(desk, said, said, (before, one, other) => {
        fc.pre(!before.said.some(({ figure }) => figure === one.figure));
        const noted = say(before, one);
        expect(noted.said.at(-1)).toEqual(one);
        expect(say(noted, { ...other, figure: one.figure })).toBe(noted);
        expect(unsay(noted, one.figure)).toEqual(before);
      }),
    );
  });
});

describe("localTime", () => {
  it.each([
    [480, "2020-11-10T15:22:31+08:00"],
    [0, "2020-11-10T07:22:31+00:00"],
    [-210, "2020-11-10T03:52:31-03:30"],
  ])("with %d minutes is %s", (offset, expected) => {
    expect(localTime(new Date("2020-11-10T07:22:31.900Z"), offset)).toBe(expected);
  });

  it("is the same moment, wherever it is read", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
        fc.integer({ min: -56, max: 56 }),
        (moment, quarters) => {
          const text = localTime(moment, quarters * 15);
          expect(Date.parse(text)).toBe(Math.floor(moment.getTime() / 1000) * 1000);
        },
      ),
    );
  });
});
