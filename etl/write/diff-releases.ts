import type { Release } from "../../app/domain/release.ts";

/** One difference between two releases. */
export interface Difference {
  readonly kind: "added" | "removed" | "changed";
  /** List of the release, e.g. figures. */
  readonly table: string;
  /** Id of the row, or its place in the list where rows have none. */
  readonly id: string;
  /** Field of a changed row; empty otherwise. */
  readonly field: string;
  /** JSON text; empty where there is none. */
  readonly before: string;
  readonly after: string;
}

type Row = Readonly<Record<string, unknown>>;

/** How the rows of each list are told apart. */
const KEYS: Readonly<Record<string, (row: Row) => string>> = {
  geographies: (row) => String(row.code),
  lookalikes: (row) => (row.figures as string[]).join(" / "),
  vocabulary: (row) => `${String(row.column)}/${String(row.value)}`,
  readings: (row) => String(row.figure),
};

const HEADER = new Set(["format", "version", "date"]);

/** Everything that differs between two releases, version and date apart, in the order of the tables. */
export function diffReleases(before: Release, after: Release): Difference[] {
  const differences: Difference[] = [];
  for (const table of Object.keys(after) as (keyof Release)[]) {
    if (HEADER.has(table)) continue;
    const a: unknown = before[table];
    const b: unknown = after[table];
    if (Array.isArray(a) && Array.isArray(b)) diffRows(table, a, b, differences);
    else if (a !== b) diffFields(table, table, a as Row, b as Row, differences);
  }
  return differences;
}

function diffRows(table: string, before: Row[], after: Row[], differences: Difference[]): void {
  const key = KEYS[table] ?? ((row: Row) => String(row.id));
  const old = new Map(before.map((row) => [key(row), row]));
  const kept = new Set<string>();
  for (const row of after) {
    const id = key(row);
    const was = old.get(id);
    kept.add(id);
    if (was !== undefined) diffFields(table, id, was, row, differences);
    else differences.push({ kind: "added", table, id, field: "", before: "", after: "" });
  }
  for (const id of old.keys()) {
    if (kept.has(id)) continue;
    differences.push({ kind: "removed", table, id, field: "", before: "", after: "" });
  }
}

function diffFields(table: string, id: string, a: Row, b: Row, differences: Difference[]): void {
  const fields = new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})]);
  for (const field of fields) {
    const before = JSON.stringify(a?.[field]) ?? "";
    const after = JSON.stringify(b?.[field]) ?? "";
    if (before !== after) differences.push({ kind: "changed", table, id, field, before, after });
  }
}

/** `+ figures x`, `- figures x`, `~ figures x estimate: … -> …`. */
export function formatDifference({ kind, table, id, field, before, after }: Difference): string {
  if (kind === "added") return `+ ${table} ${id}`;
  if (kind === "removed") return `- ${table} ${id}`;
  return `~ ${table} ${id} ${field}: ${before || "nothing"} -> ${after || "nothing"}`;
}
