import { expect, test } from "vitest";
import { PICTURES_PREFIX } from "../../app/offline/kept.ts";
import { picturesCache } from "../../app/offline/pictures.ts";

test("pages keep pictures where the worker looks for them", () => {
  expect(picturesCache("1.0.0")).toBe(`${PICTURES_PREFIX}1.0.0`);
});
