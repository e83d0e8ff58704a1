import type { DataFolder } from "./data-folder.ts";
import type { Fault, Simple } from "./faults.ts";
import { asFault, at, FIGURES } from "./faults.ts";
import { recordsOf } from "./rfc4180.ts";

const UNSOUND: readonly Simple[] = [
  [
    "a figure without an address",
    FIGURES,
    { id: "cn-ui-recipients-2020-q1" },
    "evidence_url",
    "",
    /no source address/,
    /fill in the page read/,
  ],
  [
    "a change without a baseline",
    FIGURES,
    { id: "wb-oct2020-additional-extreme-poor-2020" },
    "baseline",
    "",
    /an empty cell/,
    /name the baseline/,
  ],
  [
    "a country with a made-up code",
    "geographies.csv",
    { code: "THA" },
    "code",
    "THX",
    /"THX"/,
    /correct the code/,
  ],
  [
    "a region with a country's code",
    "geographies.csv",
    { code: "SAS-WB" },
    "code",
    "SAU",
    /"SAU"/,
    /correct kind or the code/,
  ],
  [
    "a denominator unlike its figure",
    "denominators.csv",
    { id: "cn-ui-participants-2019" },
    "value",
    "204000000",
    /204000000/,
    /correct one of the two/,
  ],
  [
    "a cited value unlike its row",
    "cited.csv",
    { short_code: "F05" },
    "high",
    "131000000",
    /131000000/,
    /correct one of the two/,
  ],
  [
    "a traced figure without an origin",
    "cited.csv",
    { short_code: "F01" },
    "origin_figure",
    "",
    /an empty cell/,
    /origin_figure or agreement/,
  ],
  [
    "a number unlike its phrase",
    FIGURES,
    { id: "cn-ui-recipients-2020-q1-second" },
    "central",
    "2390000",
    /2390000/,
    /correct the cell or the phrase/,
  ],
  [
    "a phrase that cannot be read",
    FIGURES,
    { id: "cn-ui-recipients-2020-q1-second" },
    "stated_as",
    "a good many",
    /"a good many"/,
    /readings.csv/,
  ],
  [
    "a reading that does not hold",
    "readings.csv",
    { rule: "sum" },
    "argument",
    "3046万人 & 1290万人",
    /does not stand in/,
    /correct the reading/,
  ],
  [
    "a formula that cannot be read",
    "derivations.csv",
    {},
    "formula",
    "100 * a / / b",
    /missing before/,
    /correct the formula/,
  ],
];

const lineOf = (d: DataFolder, file: string, id: string, column = "id") =>
  recordsOf(d.read(file)).findIndex((row) => row[column] === id) + 2;

export const SET_FAULTS: readonly Fault[] = [
  ...UNSOUND.map(asFault),
  [
    "a bare digit without a locator",
    (d) => {
      const id = "wb-cn-poverty-190-2015";
      const line = d.set(FIGURES, { id }, { locator: "", stated_as: "7" });
      return at(FIGURES, line, "locator", /the phrase is only "7"/, /table, row, paragraph/);
    },
  ],
  [
    "a division by a range that may be 0",
    (d) => {
      const match = { id: "rural-poor-share-of-residents-2019" };
      const inputs = "cn-population-2019 wb-chn-mpo2022-rate-550-2021";
      const line = d.set("derivations.csv", match, { inputs });
      const found = /division by an interval that contains 0/;
      return at("derivations.csv", line, "formula", found, /correct the formula/);
    },
  ],
  [
    "a series of two places",
    (d) => {
      const line = d.set(FIGURES, { id: "cn-surveyed-unemployment-2020-03" }, { geography: "WLD" });
      return at(FIGURES, line, "geography", /"WLD"/, /out of the series/);
    },
  ],
  [
    "a period twice in a series",
    (d) => {
      const dates = { period_start: "2020-02-01", period_end: "2020-02-29" };
      const line = d.set(FIGURES, { id: "cn-surveyed-unemployment-2020-03" }, dates);
      return at(FIGURES, line, "period_start", /a second point/, /correct the period/);
    },
  ],
  [
    "an id twice",
    (d) => {
      const row = recordsOf(d.read(FIGURES))[100] ?? {};
      const line = d.append(FIGURES, { ...row, series: "", supersedes: "" });
      return at(FIGURES, line, "id", /as on line 102/, /give it another value/);
    },
  ],
  [
    "a short code twice",
    (d) => {
      const line = d.set("cited.csv", { short_code: "F07" }, { short_code: "F05" });
      return at("cited.csv", line, "short_code", /"F05" again/, /another value/);
    },
  ],
  [
    "a figure that supersedes another quantity",
    (d) => {
      const cells = { supersedes: "cn-rural-poverty-rate-2019" };
      const line = d.set(FIGURES, { id: "cn-ui-recipients-2020-q1-second" }, cells);
      return at(FIGURES, line, "indicator", /ui-benefit-recipients/, /empty supersedes/);
    },
  ],
  [
    "figures that supersede each other",
    (d) => {
      d.set(
        FIGURES,
        { id: "cn-ui-recipients-2020-q1" },
        { supersedes: "cn-ui-recipients-2020-q1-second" },
      );
      const line = lineOf(d, FIGURES, "cn-ui-recipients-2020-q1");
      return at(FIGURES, line, "supersedes", /a ring: /, /oldest figure/);
    },
  ],
  [
    "a cyclic chain",
    (d) => {
      const source = "concept-note-2020-11-10";
      const match = { cited_id: "rural-poverty-remaining", step: "4" };
      const line = d.set("chains.csv", match, { source });
      return at("chains.csv", line, "source", /step 1 already: a ring/, /delete one/);
    },
  ],
  [
    "a chain that ends nowhere",
    (d) => {
      const match = { cited_id: "not-back-at-work", step: "3" };
      const line = d.set("chains.csv", match, { role: "reports" });
      return at("chains.csv", line, "role", /no later step/, /say not-found/);
    },
  ],
  [
    "a chain with a gap",
    (d) => {
      const line = d.set("chains.csv", { cited_id: "not-back-at-work", step: "3" }, { step: "4" });
      return at("chains.csv", line, "step", /found 4/, /without a gap/);
    },
  ],
  [
    "a cited figure without a chain",
    (d) => {
      d.remove("chains.csv", { cited_id: "participants" });
      const line = lineOf(d, "cited.csv", "participants");
      return at("cited.csv", line, "id", /no chain for "participants"/, /chains.csv/);
    },
  ],
  [
    "a reading that is not needed",
    (d) => {
      const cells = { rule: "exact", note_en: "Not needed.", note_zh: "不需要。" };
      const line = d.append("readings.csv", { figure: "cn-ui-recipients-2020-q1", ...cells });
      return at("readings.csv", line, "figure", /reads as its row/, /delete it/);
    },
  ],
];
