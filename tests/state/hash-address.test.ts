import { expect, test } from "vitest";
import { hashOf, parseHash } from "../../app/state/hash-address.ts";

test.each([
  ["", { path: "/", query: "", place: "" }],
  ["#", { path: "/", query: "", place: "" }],
  ["#/zh/figures/a/", { path: "/zh/figures/a/", query: "", place: "" }],
  ["#/compare/?f=a,b&at=2020", { path: "/compare/", query: "?f=a,b&at=2020", place: "" }],
  ["#/sources/#a-b", { path: "/sources/", query: "", place: "a-b" }],
  ["#/x/?q=1?2#a#b", { path: "/x/", query: "?q=1?2", place: "a#b" }],
])("%s is a page", (hash, address) => {
  expect(parseHash(hash)).toEqual(address);
});

test.each(["#main", "#note-3", "#?a=b", "#a/b"])("%s is a place on the open page", (hash) => {
  expect(parseHash(hash)).toBeNull();
});

test("a page and a place are printed as they are read", () => {
  for (const hash of ["#/", "#/zh/figures/a/", "#/sources/#a-b"]) {
    const address = parseHash(hash);
    expect(address === null ? null : hashOf(address)).toBe(hash);
  }
});
