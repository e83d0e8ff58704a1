import type { Exhibit } from "../../domain/exhibit.ts";
import { choiceWords } from "../choices.ts";
import { countWords, publishedFigure, totalWords } from "../shown-edition.ts";
import {
  CODE,
  column,
  DATA_COLUMNS,
  type DataColumn,
  type DataRow,
  LINK,
  NUMBER,
  WIDE,
} from "./columns.ts";
import { dataWords } from "./words.ts";

const countOf = ({ figure, edition }: DataRow) => publishedFigure(figure.id, edition);
const totalOf = ({ edition, language }: DataRow) => totalWords(edition, language);

function countUnit(row: DataRow): string {
  const { catalog, shares } = row.edition;
  return (shares?.published ?? catalog).indicator(countOf(row).indicator).unit;
}

/**
 * Beside shares, which stand in the columns of numbers: the counts as published, what they are shares
 * of, and where that total was read.
 */
const SHARE_COLUMNS: readonly DataColumn[] = [
  column(
    "count_low",
    "Count as published: low",
    "原数：下限值",
    (row) => {
      const { estimate } = countOf(row);
      return "low" in estimate ? estimate.low : null;
    },
    NUMBER,
  ),
  column(
    "count_central",
    "Count as published: central",
    "原数：中间值",
    (row) => {
      const { estimate } = countOf(row);
      return "central" in estimate ? estimate.central : null;
    },
    NUMBER,
  ),
  column(
    "count_high",
    "Count as published: high",
    "原数：上限值",
    (row) => {
      const { estimate } = countOf(row);
      return "high" in estimate ? estimate.high : null;
    },
    NUMBER,
  ),
  column("count_unit_id", "Unit of the count, id", "原数单位标识", countUnit, CODE),
  column(
    "count_value",
    "Count as published, in words",
    "原数（文字）",
    ({ figure, edition, language }) => countWords(figure.id, edition, language),
    { width: 24 },
  ),
  column(
    "share_of_id",
    "Share of, id",
    "所占总数标识",
    ({ edition }) => edition.shares?.total.id ?? null,
    CODE,
  ),
  column("share_of", "Share of", "所占总数", (row) => totalOf(row)?.of ?? null, WIDE),
  column("total", "Total", "总数", ({ edition }) => edition.shares?.total.value ?? null, NUMBER),
  column(
    "total_source",
    "Source of the total",
    "总数来源",
    (r) => totalOf(r)?.source ?? null,
    WIDE,
  ),
  column("total_url", "Page of the total", "总数页面", (row) => totalOf(row)?.url ?? null, LINK),
];

const CHOICES = column(
  "chosen",
  "What was chosen",
  "所作选择",
  ({ exhibit, edition, language }) =>
    choiceWords(exhibit, edition, language).join(dataWords(language).listOf),
  WIDE,
);

/** Columns of the data file of an exhibit: more where it shows shares, or where something was chosen. */
export function columnsOf({ path, share }: Pick<Exhibit, "path" | "share">): readonly DataColumn[] {
  return [
    ...DATA_COLUMNS,
    ...(share === undefined ? [] : SHARE_COLUMNS),
    ...(path.includes("?") ? [CHOICES] : []),
  ];
}
