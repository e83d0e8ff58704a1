import type { Problem } from "../problem.ts";
import { excerpt } from "../problem.ts";
import type { StructureFault } from "./scan-csv.ts";
import type { TableSpec } from "./table-spec.ts";

const REMEDIES: Readonly<Record<StructureFault["kind"], readonly [string, string]>> = {
  "carriage-return": ["LF line ends", "save the table with LF line ends (Unix)"],
  "control-character": ["printable text", "delete the character"],
  "stray-quote": [
    "double quotes only around a whole cell",
    'put the cell in double quotes and double the ones inside ("" for ")',
  ],
  "text-after-quote": [
    "a comma or a line end after the closing quote",
    'double the quotes inside the cell ("" for "), or close the cell where it ends',
  ],
  "unclosed-quote": ["a closing quote", "close the quoted cell that begins on this line"],
  "no-final-line-end": [
    "LF after the last row",
    "end the file with a line end; the file may be cut short",
  ],
};

/** The message for a structural fault of a table. */
export function describeFault(spec: TableSpec, fault: StructureFault): Problem {
  const [expected, remedy] = REMEDIES[fault.kind];
  return {
    file: spec.file,
    line: fault.line,
    column: columnName(spec, fault.cell),
    found: describeFound(fault),
    expected,
    remedy,
  };
}

function describeFound(fault: StructureFault): string {
  const hex = `0x${fault.byte.toString(16).padStart(2, "0")}`;
  switch (fault.kind) {
    case "carriage-return":
      return "a carriage return";
    case "control-character":
      return `control character ${hex}`;
    case "stray-quote":
      return "a double quote inside a cell that is not quoted";
    case "text-after-quote":
      return `text after the closing quote of a cell opened on line ${fault.opened}`;
    case "unclosed-quote":
      return "a quote that is never closed";
    case "no-final-line-end":
      return "no line end after the last row";
  }
}

/** The message for a byte that is not UTF-8. */
export function describeByte(spec: TableSpec, line: number, cell: number, byte: number): Problem {
  return {
    file: spec.file,
    line,
    column: columnName(spec, cell),
    found: `byte 0x${byte.toString(16).padStart(2, "0")}, which is not UTF-8`,
    expected: "UTF-8 text",
    remedy: "save the table as UTF-8 without a byte order mark",
  };
}

/** The message for a byte order mark. */
export function describeMark(spec: TableSpec, line: number): Problem {
  return {
    file: spec.file,
    line,
    column: columnName(spec, 0),
    found: "a byte order mark",
    expected: "nothing before the first cell",
    remedy: "save the table as UTF-8 without a byte order mark",
  };
}

/** The message for a row with too few or too many cells. */
export function describeRagged(spec: TableSpec, line: number, row: readonly string[]): Problem {
  const { file, columns } = spec;
  const column = columns[Math.min(row.length, columns.length) - 1] ?? "(row)";
  const expected = `${columns.length} cells`;
  if (row.length === 1 && row[0] === "") {
    return { file, line, column, found: "an empty line", expected, remedy: "delete the line" };
  }
  const found = `${row.length} cells, the row begins ${excerpt(row[0] ?? "")}`;
  const remedy =
    row.length < columns.length
      ? "add the missing commas, or close a quote"
      : "put a cell that holds a comma in double quotes";
  return { file, line, column, found, expected, remedy };
}

function columnName(spec: TableSpec, cell: number): string {
  return spec.columns[cell] ?? `column ${cell + 1}`;
}
