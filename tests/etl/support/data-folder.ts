import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseRfc4180, printRfc4180, recordsOf } from "./rfc4180.ts";

export const DATA = join(process.cwd(), "data");

/** A copy of the real tables in a folder that is its own, with room for releases beside. */
export class DataFolder {
  readonly root = mkdtempSync(join(tmpdir(), "etl-test-"));
  readonly data = join(this.root, "data");
  readonly out = join(this.root, "out");

  constructor(from = DATA) {
    cpSync(from, this.data, { recursive: true });
  }

  read(file: string): string {
    return readFileSync(join(this.data, file), "utf8");
  }

  write(file: string, content: string | Uint8Array): void {
    writeFileSync(join(this.data, file), content);
  }

  /** Replaces text that must occur; returns the line, from 1, where it first did. */
  replace(file: string, before: string, after: string): number {
    const text = this.read(file);
    const at = text.indexOf(before);
    if (at === -1) throw new Error(`${file} does not hold ${before}`);
    this.write(file, text.slice(0, at) + after + text.slice(at + before.length));
    return text.slice(0, at).split("\n").length;
  }

  /** Sets cells of the row that `match` finds; returns its line. The real tables have a row a line. */
  set(
    file: string,
    match: Readonly<Record<string, string>>,
    cells: Readonly<Record<string, string>>,
  ): number {
    const rows = parseRfc4180(this.read(file));
    const [header = []] = rows;
    const at = (name: string) => {
      const index = header.indexOf(name);
      if (index === -1) throw new Error(`${file} has no column ${name}`);
      return index;
    };
    const wanted = Object.entries(match);
    const index = rows.findIndex((row, i) => i > 0 && wanted.every(([k, v]) => row[at(k)] === v));
    const row = rows[index];
    if (row === undefined) throw new Error(`${file} has no row ${JSON.stringify(match)}`);
    for (const [name, value] of Object.entries(cells)) row[at(name)] = value;
    this.write(file, printRfc4180(rows));
    return index + 1;
  }

  /** Adds a row at the end; returns its line. */
  append(file: string, cells: Readonly<Record<string, string>>): number {
    const rows = parseRfc4180(this.read(file));
    const [header = []] = rows;
    rows.push(header.map((name) => cells[name] ?? ""));
    this.write(file, printRfc4180(rows));
    return rows.length;
  }

  /** Adds a copy of the first row that `match` finds, with other cells; returns its line. */
  copy(
    file: string,
    match: Readonly<Record<string, string>>,
    cells: Readonly<Record<string, string>>,
  ): number {
    const row = recordsOf(this.read(file)).find((found) =>
      Object.entries(match).every(([k, v]) => found[k] === v),
    );
    return this.append(file, { ...row, ...cells });
  }

  /** Takes the first row out that `match` finds. */
  remove(file: string, match: Readonly<Record<string, string>>): void {
    const rows = parseRfc4180(this.read(file));
    const [header = []] = rows;
    const index = rows.findIndex(
      (row, i) => i > 0 && Object.entries(match).every(([k, v]) => row[header.indexOf(k)] === v),
    );
    if (index === -1) throw new Error(`${file} has no row ${JSON.stringify(match)}`);
    rows.splice(index, 1);
    this.write(file, printRfc4180(rows));
  }

  /** Puts an entry on top of CHANGES.md. */
  announce(version: string, date = "2026-12-01"): void {
    const entry = `## ${version} — ${date}\n\nA change.\n\n一处修改。\n\n`;
    this.write("CHANGES.md", this.read("CHANGES.md").replace("## ", `${entry}## `));
  }

  get wroteNothing(): boolean {
    return !existsSync(this.out);
  }

  dispose(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
