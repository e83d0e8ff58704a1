import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Address, parsePath, pathOf, type Route } from "../../app/state/route.ts";

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,4}$/);
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom(
    ...(["overview", "figures", "indicators", "sources", "method", "data", "deck"] as const).map(
      (page): Route => ({ page }),
    ),
  ),
  fc
    .tuple(fc.constantFrom("theme" as const, "figure" as const, "indicator" as const), id)
    .map(([page, own]): Route => ({ page, id: own })),
);
const address: fc.Arbitrary<Address> = fc.record({ language: fc.constantFrom("en", "zh"), route });

describe("parsePath(pathOf(address))", () => {
  it("is the address again, for every page and language", () => {
    fc.assert(
      fc.property(address, (a) => {
        expect(parsePath(pathOf(a))).toEqual(a);
      }),
    );
  });

  it("reads a page with index.html as the page", () => {
    expect(parsePath("/zh/figures/a-b/index.html")).toEqual({
      language: "zh",
      route: { page: "figure", id: "a-b" },
    });
  });
});

describe("parsePath(path)", () => {
  it.each(["/nothing/", "/figures/a/b/", "/constructor/", "/__proto__/x/", "/zh/zh/"])(
    "%s is the not-found page",
    (path) => {
      expect(parsePath(path).route).toEqual({ page: "not-found" });
    },
  );

  it("never throws, whatever is asked for", () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        expect(parsePath(path).route.page).toBeTypeOf("string");
      }),
    );
  });
});
