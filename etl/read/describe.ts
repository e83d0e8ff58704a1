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

/** What is wrong with the header row, or null. `header` is empty for an empty file. */
export function describeHeader(spec: TableSpec, header: readonly string[]): Problem | null {
  const { file, columns } = spec;
  const first = header[0];
  const at = { file, line: 1 };
  const expected = `the header ${columns.join(",")}`;
  if (first === undefined) {
    const remedy = "write the header row and the rows";
    return { ...at, column: "(file)", found: "an empty file", expected, remedy };
  }
  if (first.startsWith("\ufeff")) {
    const remedy = "save the table as UTF-8 without a byte order mark";
    const column = columns[0] ?? "(file)";
    return {
      ...at,
      column,
      found: "a byte order mark",
      expected: "nothing before the header",
      remedy,
    };
  }
  const twice = header.find((name, i) => header.indexOf(name) !== i);
  if (twice !== undefined) {
    const remedy = "delete one of the two columns";
    return { ...at, column: twice, found: `column ${excerpt(twice)} twice`, expected, remedy };
  }
  const missing = columns.find((name) => !header.includes(name));
  if (missing !== undefined) {
    const remedy = `add the column ${missing}`;
    return { ...at, column: missing, found: `no column ${excerpt(missing)}`, expected, remedy };
  }
  const extra = header.find((name) => !columns.includes(name));
  if (extra !== undefined) {
    const remedy = "delete the column, or declare it in etl/read/table-specs.ts";
    return { ...at, column: extra, found: `unknown column ${excerpt(extra)}`, expected, remedy };
  }
  const moved = columns.find((name, i) => header[i] !== name);
  if (moved === undefined) return null;
  const remedy = "put the columns in the expected order";
  return { ...at, column: moved, found: "columns in another order", expected, remedy };
}

function columnName(spec: TableSpec, cell: number): string {
  return spec.columns[cell] ?? `column ${cell + 1}`;
}
