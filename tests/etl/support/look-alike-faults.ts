import type { DataFolder } from "./data-folder.ts";
import type { Fault } from "./faults.ts";
import { at, FIGURES } from "./faults.ts";
import { recordsOf } from "./rfc4180.ts";

const lineOfFigure = (d: DataFolder, id: string) =>
  recordsOf(d.read(FIGURES)).findIndex((row) => row.id === id) + 2;

/** Pairs that must not be confused, noted badly or not at all. */
export const LOOK_ALIKE_FAULTS: readonly Fault[] = [
  [
    "a pair of look-alikes twice, turned round",
    (d) => {
      const row = recordsOf(d.read("lookalikes.csv"))[4] ?? {};
      const turned = { ...row, figure_a: row.figure_b ?? "", figure_b: row.figure_a ?? "" };
      const line = d.append("lookalikes.csv", turned);
      return at("lookalikes.csv", line, "figure_a", /line 6 again/, /delete one/);
    },
  ],
  [
    "a figure that looks like itself",
    (d) => {
      const row = recordsOf(d.read("lookalikes.csv"))[0] ?? {};
      const line = d.set("lookalikes.csv", row, { figure_b: row.figure_a ?? "" });
      return at("lookalikes.csv", line, "figure_b", /un-sg-brief/, /must not be confused/);
    },
  ],
  [
    "close ranges of two quantities without a note",
    (d) => {
      const pair = recordsOf(d.read("lookalikes.csv")).find(
        (row) => row.figure_b === "sofi-2020-additional-undernourished",
      );
      d.remove("lookalikes.csv", {
        figure_a: pair?.figure_a ?? "",
        figure_b: pair?.figure_b ?? "",
      });
      const ids = [
        "sofi-2020-additional-undernourished",
        "un-sg-brief-apr2020-additional-extreme-poor-2020",
      ];
      const line = Math.max(...ids.map((id) => lineOfFigure(d, id)));
      return at(FIGURES, line, "low", /132000000, close to .+ another quantity/, /tells .+ apart/);
    },
  ],
  [
    "a range that comes within 2 per cent of another quantity's",
    (d) => {
      const id = "sp-note-child-extreme-poverty-2020";
      const cells = {
        id: "planted",
        indicator: "additional-undernourished-people",
        low: "42800000",
      };
      const line = d.copy(FIGURES, { id }, cells);
      return at(
        FIGURES,
        line,
        "low",
        /42800000 to 66000000, close to/,
        /tells planted and .+ apart/,
      );
    },
  ],
];
