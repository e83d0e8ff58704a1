import type { Cells, Fault } from "./faults.ts";
import { any, at, FIGURES, inFigure, isPoint, isRange } from "./faults.ts";

const badNumber = (cell: string): Fault => [
  `a number written ${cell}`,
  (d, pick) =>
    at(
      FIGURES,
      inFigure(d, pick, isPoint, { central: cell }),
      "central",
      /found "/,
      /write 84000000, not/,
    ),
];

export const CELL_FAULTS: readonly Fault[] = [
  badNumber("1e6"),
  badNumber("84,000,000"),
  badNumber("84 million"),
  badNumber(".5"),
  badNumber("+5"),
  badNumber("-0"),
  badNumber("0x10"),
  badNumber("NaN"),
  [
    "a reversed range",
    (d, pick) => {
      const swap = (row: Cells) => ({ low: row.high ?? "", high: row.low ?? "" });
      const line = inFigure(d, pick, isRange, swap);
      return at(FIGURES, line, "high", /range reversed/, /swap the ends/);
    },
  ],
  [
    "a centre outside its range",
    (d) => {
      const id = "stc-unicef-jun2020-additional";
      const line = d.set(FIGURES, { id }, { central: "80000000" });
      return at(FIGURES, line, "central", /80000000, outside 90000000 to 117000000/, /correct/);
    },
  ],
  [
    "a range without a kind",
    (d, pick) => {
      const line = inFigure(d, pick, isRange, { range_kind: "none" });
      return at(FIGURES, line, "low", /as range_kind is none/, /say in range_kind/);
    },
  ],
  [
    "a kind without its ends",
    (d, pick) => {
      const line = inFigure(d, pick, isPoint, { range_kind: "scenarios" });
      return at(FIGURES, line, "low", /an empty cell/, /range_kind/);
    },
  ],
  [
    "a lower bound with an upper end",
    (d, pick) => {
      const isLower = (row: Cells) => row.range_kind === "at-least";
      const line = inFigure(d, pick, isLower, { high: "9000000000000000" });
      return at(FIGURES, line, "high", /as range_kind is at-least/, /empty the cell/);
    },
  ],
  [
    "an unknown range kind",
    (d, pick) => {
      const line = inFigure(d, pick, any, { range_kind: "guess" });
      return at(FIGURES, line, "range_kind", /"guess"/, /vocabularies.csv/);
    },
  ],
  [
    "missing Chinese",
    (d, pick) => {
      const line = inFigure(d, pick, any, { caveat_zh: "" });
      return at(FIGURES, line, "caveat_zh", /no Chinese/, /write the Chinese/);
    },
  ],
  [
    "missing English",
    (d, pick) => {
      const line = inFigure(d, pick, (row) => row.scenario_zh !== "", { scenario_en: "" });
      return at(FIGURES, line, "scenario_en", /no English/, /write the English/);
    },
  ],
  [
    "a note without a translation",
    (d, pick) => {
      const note = "A note that nobody has translated.";
      const line = inFigure(d, pick, any, { method_note_en: note });
      return at(FIGURES, line, "method_note_en", /no Chinese for/, /translations.csv/);
    },
  ],
  [
    "an issuer without a Chinese name",
    (d) => {
      d.remove("issuers.csv", { name_en: "AFP" });
      const line = d.set("sources.csv", { issuer: "AFP" }, {});
      return at("sources.csv", line, "issuer", /no Chinese name for "AFP"/, /issuers.csv/);
    },
  ],
  [
    "a day that is not in the calendar",
    (d, pick) => {
      const line = inFigure(d, pick, any, { period_end: "2020-02-30" });
      return at(FIGURES, line, "period_end", /2020-02-30/, /ISO 8601/);
    },
  ],
  [
    "a date in another notation",
    (d, pick) => {
      const line = inFigure(d, pick, any, { period_start: "10/11/2020" });
      return at(FIGURES, line, "period_start", /10\/11\/2020/, /ISO 8601/);
    },
  ],
  [
    "a reversed period",
    (d, pick) => {
      const dates = { period_start: "2021-01-01", period_end: "2020-12-31" };
      const line = inFigure(d, pick, (row) => row.series === "" && row.supersedes === "", dates);
      return at(FIGURES, line, "period_end", /before the start 2021-01-01/, /swap the ends/);
    },
  ],
  [
    "a value outside its vocabulary",
    (d, pick) => {
      const line = inFigure(d, pick, any, { method: "hearsay" });
      return at(FIGURES, line, "method", /"hearsay"/, /declare it as method/);
    },
  ],
  [
    "an address without a scheme",
    (d, pick) => {
      const line = inFigure(d, pick, any, { evidence_url: "www.unicef.cn/en" });
      return at(FIGURES, line, "evidence_url", /www.unicef.cn/, /copy the whole address/);
    },
  ],
  [
    "an address with a space",
    (d) => {
      const line = d.set("sources.csv", { id: "wb-dssi" }, { url: "https://worldbank.org/a b" });
      return at("sources.csv", line, "url", /a b/, /spaces as %20/);
    },
  ],
  [
    "an address that runs code",
    (d, pick) => {
      const line = inFigure(d, pick, any, { evidence_url: "javascript:alert(1)" });
      return at(FIGURES, line, "evidence_url", /javascript/, /copy the whole address/);
    },
  ],
  [
    "a space at the end of a cell",
    (d, pick) => {
      const line = inFigure(d, pick, any, (row) => ({ population_en: `${row.population_en} ` }));
      return at(FIGURES, line, "population_en", / "/, /delete it/);
    },
  ],
  [
    "a short code of another form",
    (d) => {
      const line = d.set("cited.csv", { short_code: "F07" }, { short_code: "F7" });
      return at("cited.csv", line, "short_code", /"F7"/, /next free code/);
    },
  ],
  [
    "a month for a day",
    (d, pick) => {
      const line = inFigure(d, pick, any, { period_start: "2020-11" });
      return at(FIGURES, line, "period_start", /2020-11/, /ISO 8601/);
    },
  ],
];
