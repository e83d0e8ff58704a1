import type { Problem } from "../problem.ts";
import { excerpt } from "../problem.ts";
import type { TableSpec } from "./table-spec.ts";

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
    const remedy = "delete the column, or declare it in etl/read/table-spec.ts";
    return { ...at, column: extra, found: `unknown column ${excerpt(extra)}`, expected, remedy };
  }
  const moved = columns.find((name, i) => header[i] !== name);
  if (moved === undefined) return null;
  const remedy = "put the columns in the expected order";
  return { ...at, column: moved, found: "columns in another order", expected, remedy };
}
