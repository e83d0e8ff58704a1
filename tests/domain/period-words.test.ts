import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../app/domain/language.ts";
import { dateWords, periodWords } from "../../app/domain/period-words.ts";

describe("periodWords", () => {
  it.each([
    ["2020", "2020", "2020年"],
    ["2020-11", "November 2020", "2020年11月"],
    ["2020-11-10", "10 November 2020", "2020年11月10日"],
    ["2020-11-10/2020-11-10", "10 November 2020", "2020年11月10日"],
    ["2020-01-01/2020-12-31", "2020", "2020年"],
    ["2020-01-01/2021-12-31", "2020–2021", "2020–2021年"],
    ["2013-01-01/2022-12-31", "2013–2022", "2013–2022年"],
    ["2020-01-01/2020-03-31", "first quarter of 2020", "2020年一季度"],
    ["2019-10-01/2019-12-31", "fourth quarter of 2019", "2019年四季度"],
    ["2020-01-01/2020-06-30", "first half of 2020", "2020年上半年"],
    ["2020-07-01/2020-12-31", "second half of 2020", "2020年下半年"],
    ["2020-02-01/2020-02-29", "February 2020", "2020年2月"],
    ["2019-02-01/2019-02-28", "February 2019", "2019年2月"],
    ["2020-01-01/2020-02-29", "January to February 2020", "2020年1月至2月"],
    ["2020-01-01/2020-09-30", "January to September 2020", "2020年1月至9月"],
    ["2020-02-01/2020-04-30", "February to April 2020", "2020年2月至4月"],
    ["2020-03-01/2020-08-31", "March to August 2020", "2020年3月至8月"],
    ["2020-05-01/2021-12-31", "May 2020 to December 2021", "2020年5月至2021年12月"],
    ["2020-01-01/2020-04-19", "1 January to 19 April 2020", "2020年1月1日至4月19日"],
    ["2020-04-15/2020-04-16", "15 to 16 April 2020", "2020年4月15日至16日"],
    ["2020-02-01/2020-02-28", "1 to 28 February 2020", "2020年2月1日至28日"],
    ["2020-03-20/2021-05-14", "20 March 2020 to 14 May 2021", "2020年3月20日至2021年5月14日"],
    [
      "2019-12-31/2020-01-31",
      "31 December 2019 to 31 January 2020",
      "2019年12月31日至2020年1月31日",
    ],
    ["2020/2021", "2020–2021", "2020–2021年"],
    ["2020-01/2020-03", "first quarter of 2020", "2020年一季度"],
  ])("%s", (period, en, zh) => {
    expect(periodWords(period, "en")).toBe(en);
    expect(periodWords(period, "zh")).toBe(zh);
  });

  it.each([
    "",
    "2020-13",
    "2020-00",
    "2020-02-30",
    "2020-04-31",
    "20-01-01",
    "November 2020",
    "2020-01-01/",
    "2020-12-31/2020-01-01",
    "2020/2021/2022",
  ])("refuses %s", (period) => {
    expect(() => periodWords(period, "en")).toThrow(RangeError);
  });

  it("tells any two intervals of one year apart, in both languages", () => {
    const day = fc.integer({ min: 0, max: 365 });
    const iso = (offset: number) =>
      new Date(Date.UTC(2020, 0, 1 + offset)).toISOString().slice(0, 10);
    const interval = fc
      .tuple(day, day)
      .map(([a, b]) => `${iso(Math.min(a, b))}/${iso(Math.max(a, b))}`);
    fc.assert(
      fc.property(interval, interval, fc.constantFrom(...LANGUAGES), (a, b, language) => {
        expect(periodWords(a, language) === periodWords(b, language)).toBe(a === b);
      }),
      { numRuns: 2000, seed: 20201110 },
    );
  });
});

describe("dateWords", () => {
  it.each([
    ["2020-11-10", "10 November 2020", "10 Nov 2020", "2020年11月10日"],
    ["2020-04", "April 2020", "Apr 2020", "2020年4月"],
    ["2020", "2020", "2020", "2020年"],
    ["2020-05-01", "1 May 2020", "1 May 2020", "2020年5月1日"],
  ])("%s", (published, long, short, zh) => {
    expect(dateWords(published, "en")).toBe(long);
    expect(dateWords(published, "en", "short")).toBe(short);
    expect(dateWords(published, "zh")).toBe(zh);
    expect(dateWords(published, "zh", "short")).toBe(zh);
  });

  it("names what it cannot read", () => {
    expect(() => dateWords("2020-1-1", "en")).toThrow(/2020-1-1/);
  });
});
