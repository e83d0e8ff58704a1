import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseQuantity } from "../../app/domain/quantity/parse-quantity.ts";
import { readPhrase } from "../../etl/check/read-phrase.ts";
import { DATA } from "./support/data-folder.ts";
import { recordsOf } from "./support/rfc4180.ts";

const digits = fc.oneof(
  fc.integer({ min: 0, max: 9999 }).map(String),
  fc.bigInt({ min: 0n, max: 10n ** 17n }).map(String),
);
const decimals = fc.option(
  fc.integer({ min: 0, max: 10 ** 9 }).map((n) => `.${n}`),
  { nil: "" },
);
const scale = fc.constantFrom("", " million", " billion", "万", "亿", " thousand");
const unit = fc.constantFrom("", " people", "%", "人", " percent");

test("the quick way reads a plain phrase as the parser does", () => {
  fc.assert(
    fc.property(digits, decimals, scale, unit, (whole, part, magnitude, name) => {
      const phrase = whole + part + magnitude + name;
      expect(readPhrase(phrase), phrase).toEqual(parseQuantity(phrase));
    }),
    { numRuns: 5000, seed: 1 },
  );
});

test("the quick way reads every phrase of the tables as the parser does, also the second time", () => {
  for (const { stated_as: phrase = "" } of recordsOf(
    readFileSync(join(DATA, "figures.csv"), "utf8"),
  )) {
    expect(readPhrase(phrase), phrase).toEqual(parseQuantity(phrase));
    expect(readPhrase(phrase), phrase).toEqual(parseQuantity(phrase));
  }
});
