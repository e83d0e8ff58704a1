import { expect, test } from "vitest";
import { seedOf } from "../../app/plan/seed-of.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

test("the overview offers beside each session its first figures, each name once, and carries no more of them", () => {
  const { plan, slice } = seedOf(RELEASE, CATALOG, { page: "overview" });
  if (plan.page !== "overview") throw new Error(`a plan of ${plan.page}`);
  for (const session of RELEASE.sessions) {
    const offered = plan.offers.find((one) => one.session === session.id)?.figures ?? [];
    const names = session.figures.map((id) => CATALOG.figure(id).indicator);
    expect(offered.map((one) => CATALOG.figure(one.figure).indicator)).toEqual(
      [...new Set(names)].slice(0, 4),
    );
    for (const one of offered) expect(session.figures).toContain(one.figure);
  }
  expect(slice.sessions.flatMap((s) => s.figures)).toEqual([]);
});

test("the desk carries all figures of each session, which it counts", () => {
  const { slice } = seedOf(RELEASE, CATALOG, { page: "floor" });
  expect(slice.sessions.map((s) => s.figures)).toEqual(RELEASE.sessions.map((s) => s.figures));
});

test("only pages that trace a cited figure carry how it departs from its origin", () => {
  const departsOn = (page: "overview" | "floor") =>
    seedOf(RELEASE, CATALOG, { page }).slice.cited.map((c) => c.departs.en);
  expect(new Set(departsOn("overview"))).toEqual(new Set([""]));
  expect(departsOn("floor").some((text) => text !== "")).toBe(true);
});
