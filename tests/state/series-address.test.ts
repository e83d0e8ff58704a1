import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  MOST_SERIES,
  parseSeries,
  printSeries,
  type SeriesSelection,
} from "../../app/state/series-address.ts";

const KNOWN = Array.from({ length: 20 }, (_, i) => `series-${i + 1}`);
const idOf = (id: string) => (KNOWN.includes(id) ? id : id === "figure-of-2" ? "series-2" : null);
const parse = (query: string) => parseSeries(query, idOf);

describe("the address of series", () => {
  it("says only what differs from the default", () => {
    const selection = { series: ["a", "b"], view: "standing", from: null, to: null } as const;
    expect(printSeries(selection)).toBe("?s=a,b");
    const all = { ...selection, view: "vintages", from: "2019-02-15", to: "2020-12-15" } as const;
    expect(printSeries(all)).toBe("?s=a,b&view=vintages&from=2019-02-15&to=2020-12-15");
    expect(printSeries({ ...selection, series: [] })).toBe("?s=");
  });

  it("takes the id of a figure for its series, each once", () => {
    const { selection, problems } = parse("?s=figure-of-2,series-1,series-2");
    expect(selection.series).toEqual(["series-2", "series-1"]);
    expect(problems).toEqual([]);
  });

  it.each([
    ["?s=series-1,nonsense", "unknown-series", "nonsense"],
    [`?s=${KNOWN.slice(0, MOST_SERIES + 1).join(",")}`, "too-many", KNOWN[MOST_SERIES]],
    ["?s=series-1&from=2020-02-30", "not-a-date", "2020-02-30"],
    ["?s=series-1&from=2021-01-01&to=2020-01-01", "reversed", "2021-01-01 > 2020-01-01"],
    ["?s=series-1&view=sideways", "unknown-value", "sideways"],
  ])("says what of %s it could not take", (query, why, found) => {
    expect(parse(query).problems).toEqual([{ why, found }]);
  });

  it("survives the way there and back", () => {
    const day = fc
      .date({ min: new Date("1990-01-01"), max: new Date("2023-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const selections = fc
      .record({
        series: fc.uniqueArray(fc.constantFrom(...KNOWN), { maxLength: MOST_SERIES }),
        view: fc.constantFrom("standing" as const, "vintages" as const),
        from: fc.option(day),
        to: fc.option(day),
      })
      .filter(({ from, to }) => from === null || to === null || from <= to);
    fc.assert(
      fc.property(selections, (selection: SeriesSelection) => {
        expect(parse(printSeries(selection))).toEqual({ selection, problems: [] });
      }),
      { numRuns: 200 },
    );
  });

  it("never throws, whatever the address holds", () => {
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(...KNOWN, "", "2020-01-01"),
    );
    const pair = fc.tuple(fc.constantFrom("s", "view", "from", "to", "asof", "x"), value);
    fc.assert(
      fc.property(fc.array(pair), fc.boolean(), (pairs, isRaw) => {
        const query = pairs
          .map(([key, text]) => `${key}=${isRaw ? text : encodeURIComponent(text)}`)
          .join("&");
        const { selection } = parse(`?${query}`);
        expect(selection.series.every((id) => KNOWN.includes(id))).toBe(true);
        expect(selection.series.length).toBeLessThanOrEqual(MOST_SERIES);
      }),
      { numRuns: 2000 },
    );
  });
});
