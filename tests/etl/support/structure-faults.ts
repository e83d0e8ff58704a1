import type { Fault } from "./faults.ts";
import { at, FIGURES } from "./faults.ts";

export const STRUCTURE_FAULTS: readonly Fault[] = [
  [
    "a quote that is never closed",
    (d) => {
      const lines = d.read("dropped.csv").split("\n");
      const last = lines.length - 2;
      lines[last] = `${lines[last]?.replace(/,[^,]*$/, "")},"never closed`;
      d.write("dropped.csv", lines.join("\n"));
      return at("dropped.csv", last + 1, "stated_as", /never closed/, /begins on this line/);
    },
  ],
  [
    "a quote closed too late",
    (d) => {
      const line = d.replace("themes.csv", 'emergency cash.",', "emergency cash.,");
      return at("themes.csv", line + 1, "description_en", /opened on line 2/, /double the quotes/);
    },
  ],
  [
    "a quote inside a bare cell",
    (d) => {
      const line = d.replace("topics.csv", "Rural poverty in China", 'Rural "poverty" in China');
      return at("topics.csv", line, "name_en", /a double quote inside/, /in double quotes/);
    },
  ],
  [
    "a row with a cell too few",
    (d) => {
      const line = d.replace("topics.csv", "rural-poverty,risks,", "rural-poverty,");
      return at("topics.csv", line, "name_en", /3 cells/, /add the missing commas/);
    },
  ],
  [
    "a row with a cell too many",
    (d) => {
      const line = d.replace("topics.csv", "rural-poverty,risks,", "rural-poverty,risks,,");
      return at("topics.csv", line, "name_zh", /5 cells/, /in double quotes/);
    },
  ],
  [
    "an empty line",
    (d) => {
      const line = d.replace("topics.csv", "rural-poverty,", "\nrural-poverty,");
      return at("topics.csv", line, "id", /an empty line/, /delete the line/);
    },
  ],
  [
    "a fault after a cell of several lines",
    (d) => {
      d.replace("themes.csv", "What governments did", "What\ngovernments\ndid");
      const line = d.replace("themes.csv", "financing,", "Financing,");
      return at("themes.csv", line, "id", /Financing/, /write an id/);
    },
  ],
  [
    "a missing column",
    (d) => {
      d.write(FIGURES, d.read(FIGURES).replace("range_kind,", ""));
      return at(FIGURES, 1, "range_kind", /no column "range_kind"/, /add the column/);
    },
  ],
  [
    "an unknown column",
    (d) => {
      d.write("sources.csv", d.read("sources.csv").replace("archive_url,", "archive_url,doi,"));
      return at("sources.csv", 1, "doi", /unknown column "doi"/, /delete the column/);
    },
  ],
  [
    "a column twice",
    (d) => {
      d.write("cited.csv", d.read("cited.csv").replace("low,central", "low,low"));
      return at("cited.csv", 1, "low", /"low" twice/, /delete one/);
    },
  ],
  [
    "columns in another order",
    (d) => {
      d.write("chains.csv", d.read("chains.csv").replace("source,role", "role,source"));
      return at("chains.csv", 1, "source", /another order/, /expected order/);
    },
  ],
];
