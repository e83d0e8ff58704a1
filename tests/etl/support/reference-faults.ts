import type { Fault, Simple } from "./faults.ts";
import { asFault, FIGURES } from "./faults.ts";

const DANGLING: readonly Simple[] = [
  [
    "indicator",
    FIGURES,
    { id: "cn-ui-recipients-2020-q1" },
    "indicator",
    "no-such",
    /"no-such"/,
    /indicators.csv/,
  ],
  [
    "geography",
    FIGURES,
    { id: "cn-ui-recipients-2020-q1" },
    "geography",
    "XYZ",
    /"XYZ"/,
    /geographies.csv/,
  ],
  [
    "source",
    FIGURES,
    { id: "cn-ui-recipients-2020-q1" },
    "source",
    "no-such",
    /"no-such"/,
    /sources.csv/,
  ],
  [
    "reporter",
    FIGURES,
    { id: "cn-ui-recipients-2020-q1" },
    "reported_by",
    "no-such",
    /"no-such"/,
    /sources.csv/,
  ],
  [
    "superseded figure",
    FIGURES,
    { id: "cn-ui-recipients-2020-q1-second" },
    "supersedes",
    "no-such",
    /"no-such"/,
    /figures.csv/,
  ],
  [
    "topic",
    "indicators.csv",
    { id: "rural-poverty-rate" },
    "topic",
    "no-such",
    /"no-such"/,
    /topics.csv/,
  ],
  ["theme", "topics.csv", { id: "job-loss" }, "theme", "no-such", /"no-such"/, /themes.csv/],
  [
    "origin",
    "cited.csv",
    { short_code: "F01" },
    "origin_figure",
    "no-such",
    /"no-such"/,
    /figures.csv/,
  ],
  [
    "source of a chain",
    "chains.csv",
    { step: "3" },
    "source",
    "no-such",
    /"no-such"/,
    /sources.csv/,
  ],
  ["look-alike", "lookalikes.csv", {}, "figure_b", "no-such", /"no-such"/, /figures.csv/],
  [
    "figure of a denominator",
    "denominators.csv",
    { id: "cn-ui-participants-2019" },
    "figure",
    "no-such",
    /"no-such"/,
    /figures.csv/,
  ],
  [
    "figure kept instead",
    "dropped.csv",
    { reason: "duplicate" },
    "kept_instead",
    "no-such",
    /"no-such"/,
    /figures.csv/,
  ],
  [
    "input of a formula",
    "derivations.csv",
    {},
    "inputs",
    "no-such cn-population-2019",
    /"no-such"/,
    /add its row/,
  ],
  ["figure of a reading", "readings.csv", {}, "figure", "no-such", /"no-such"/, /figures.csv/],
];

/** Every kind of id that a table refers to, pointing at nothing. */
export const REFERENCE_FAULTS: readonly Fault[] = DANGLING.map((simple) => {
  const [name, plant] = asFault(simple);
  return [`a dangling id: ${name}`, plant];
});
