import { expect, test } from "vitest";
import type { Estimate } from "../../app/domain/estimate.ts";
import type { Figure } from "../../app/domain/release.ts";
import { disagreement } from "../../etl/check/agreement.ts";
import { applyReading } from "../../etl/check/reading-rules.ts";

const none = { en: "A note.", zh: "一条说明。" };

function figure(statedAs: string, estimate: Estimate, id = "a-figure"): Figure {
  return { id, statedAs, estimate, indicator: "an-indicator" } as Figure;
}

/** What is wrong with a reading: null where it gives the figure's number. */
function wrong(phrase: string, estimate: Estimate, rule: string, argument: string | null): unknown {
  const read = figure(phrase, estimate);
  const other = figure("2.3 million", point(2_300_000), "another");
  const find = (id: string) => (id === "another" ? other : undefined);
  try {
    const reading = { figure: read.id, rule, argument, note: none };
    return disagreement(applyReading(reading, read, find), estimate, "people");
  } catch (error) {
    return (error as Error).message;
  }
}

const point = (central: number, rounded = false): Estimate => ({
  shape: "point",
  central,
  rounded,
});
const range = (low: number, high: number): Estimate => ({
  shape: "range",
  low,
  high,
  kind: "scenarios",
});

test.each<[rule: string, phrase: string, estimate: Estimate, argument: string | null]>([
  ["excerpt", "429 programs in 164 countries", point(429), "429"],
  ["comma scale", "4,7 millones", point(4_700_000), "4,7 | 1000000"],
  ["scale", "147.5", point(147_500_000), "1000000"],
  ["rounded", "60.867996253721365", point(60.87), null],
  ["rounded", "733477315.5", point(733_477_315), null],
  ["negative", "nearly 35 million people", point(-35_000_000, true), null],
  ["negative", "over 25 million", { shape: "at-most", high: -25_000_000 }, null],
  ["soft", "122 million", point(122_000_000, true), null],
  ["exact", "an estimated 305 million", point(305_000_000), null],
  [
    "excerpt bound",
    "from 199 million a month",
    { shape: "at-least", low: 199_000_000 },
    "199 million | at-least",
  ],
  ["bound", "approach 100 million", { shape: "at-most", high: 100_000_000 }, "at-most"],
  ["unit", "120 million years", point(120_000_000), "years"],
  ["ends scale", "83 milllion-132 million", range(83_000_000, 132_000_000), "83 & 132 | 1000000"],
  ["sum", "3046万人，比2016年末减少1289万人", point(43_350_000), "3046万人 & 1289万人"],
  ["sum", "5000-6000万 + 2000万", range(70_000_000, 80_000_000), "5000-6000万 & 2000万"],
  ["difference", "1,179 less 124", point(1055), "1,179 & 124"],
  ["words", "全部脱贫", point(0), "0"],
  ["same-as", "the same as the previous quarter", point(2_300_000), "another"],
])("rule %s reads %s", (rule, phrase, estimate, argument) => {
  expect(wrong(phrase, estimate, rule, argument)).toBeNull();
});

test.each<
  [
    why: string,
    rule: string,
    phrase: string,
    estimate: Estimate,
    argument: string | null,
    says: RegExp,
  ]
>([
  [
    "an excerpt that is not there",
    "excerpt",
    "429 programs",
    point(430),
    "430",
    /does not stand in/,
  ],
  [
    "an excerpt that is no number",
    "excerpt",
    "some programs",
    point(430),
    "programs",
    /cannot be read/,
  ],
  ["a factor that is no power of ten", "scale", "147.5", point(295), "2", /no power of ten/],
  [
    "a cell that is not the rounded number",
    "rounded",
    "60.877",
    point(60.87),
    null,
    /does not round/,
  ],
  ["words that hold a number", "words", "all 832", point(0), "0", /prints a number/],
  ["a missing argument", "excerpt", "429 programs", point(429), null, /no argument for excerpt/],
  ["an argument too many", "negative", "5 people", point(-5), "5", /an argument too many/],
  ["an unknown rule", "guess", "5 people", point(6), null, /unknown rule "guess"/],
  ["a pointer to nothing", "same-as", "as before", point(5), "nowhere", /not the id of another/],
  ["a unit that is not there", "unit", "5 people", point(5), "years", /read in people/],
  ["a bound of no side", "bound", "5 people", point(5), "around", /neither at-least nor at-most/],
  ["a bound made exact", "exact", "over 5 people", point(5), null, /a range or a bound already/],
  ["a number not softened made exact", "exact", "5 people", point(5), null, /does not soften/],
  ["a soft number made soft", "soft", "about 5 people", point(5, true), null, /softens its number/],
  [
    "a bound turned round",
    "bound",
    "over 5 people",
    { shape: "at-most", high: 5 },
    "at-most",
    /bound already/,
  ],
  ["ends that are ranges", "ends", "1-2 and 3-4", range(1, 4), "1-2 & 3-4", /more than one number/],
  ["a dot for a comma", "comma", "4.7", point(4.7), "4.7", /decimal comma/],
])("a rule gives no free pass: %s", (_, rule, phrase, estimate, argument, says) => {
  expect(wrong(phrase, estimate, rule, argument)).toMatch(says);
});

test.each<[string, Estimate, string]>([
  ["about 5 million", point(5_000_000), "range_kind"],
  ["5 million", point(5_000_000, true), "range_kind"],
  ["over 5 million", point(5_000_000), "range_kind"],
  ["5 million", { shape: "at-least", low: 5_000_000 }, "range_kind"],
  ["over 5 million", { shape: "at-most", high: 5_000_000 }, "range_kind"],
  ["4 to 5 million", point(5_000_000), "range_kind"],
  ["5 million", range(4_000_000, 5_000_000), "low"],
  ["4 to 5 million", range(4_000_000, 6_000_000), "high"],
  ["5 million yuan", point(5_000_000), "stated_as"],
  ["5 million", point(50_000_000), "central"],
])("%s does not agree with another number, kind or unit", (phrase, estimate, column) => {
  const find = () => undefined;
  const reading = { figure: "a-figure", rule: "excerpt", argument: phrase, note: none };
  const read = applyReading(reading, figure(phrase, estimate), find);
  expect(disagreement(read, estimate, "people")).toMatchObject({ column });
});
