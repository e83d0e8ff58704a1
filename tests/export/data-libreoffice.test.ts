import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LANGUAGES } from "../../app/domain/language.ts";
import { exhibitToCsv } from "../../app/export/data/csv.ts";
import { exhibitToXlsx } from "../../app/export/data/xlsx.ts";
import { exhibitOfFigure } from "../../app/plan/exhibits.ts";
import { CATALOG } from "../support/release.ts";
import { EDITION, hostileEdition, ONE_OF_EACH, sampleFigures } from "./data-cases.ts";

/** Comma, quotes, UTF-8; cells as they are, not as shown; every sheet. */
const TO_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
/** Comma, quotes, UTF-8, from the first row, numbers known as such. */
const FROM_CSV = "CSV:44,34,76,1,,0,false,true";

const folder = mkdtempSync(join(tmpdir(), "data-office-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const exhibits = [...ONE_OF_EACH, ...sampleFigures(5).map((f) => exhibitOfFigure(f, CATALOG))];
const hostile = hostileEdition('=HYPERLINK("https://evil.example/","x")');

function convert(files: readonly string[], to: string, ...more: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const args = [profile, "--headless", ...more, "--convert-to", TO_CSV, "--outdir", to, ...files];
  execFileSync("soffice", args, { stdio: "ignore" });
}

beforeAll(() => {
  const [csv, xlsx] = ["csv", "xlsx"].map((name) => join(folder, name));
  if (csv === undefined || xlsx === undefined) throw new Error("no folders");
  mkdirSync(csv);
  mkdirSync(xlsx);
  for (const [i, exhibit] of exhibits.entries()) {
    for (const language of LANGUAGES) {
      const name = `f${i}${language}`;
      writeFileSync(join(csv, `${name}.csv`), exhibitToCsv(exhibit, EDITION, language));
      writeFileSync(join(xlsx, `${name}.xlsx`), exhibitToXlsx(exhibit, EDITION, language));
    }
  }
  const { exhibit, edition } = hostile;
  writeFileSync(join(csv, "hostile.csv"), exhibitToCsv(exhibit, edition, "en"));
  writeFileSync(join(xlsx, "hostile.xlsx"), exhibitToXlsx(exhibit, edition, "en"));
  const inFolder = (path: string) => readdirSync(path).map((name) => join(path, name));
  convert(inFolder(xlsx), join(folder, "from-xlsx"));
  convert(inFolder(csv), join(folder, "from-csv"), `--infilter=${FROM_CSV}`);
});

function read(kind: string, name: string): readonly Readonly<Record<string, string>>[] {
  const found = readdirSync(join(folder, kind)).find((file) => file.startsWith(`${name}`));
  if (found === undefined) throw new Error(`LibreOffice wrote nothing for ${name}`);
  const text = readFileSync(join(folder, kind, found), "utf8");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

const numberOf = (text: string | undefined) =>
  text === undefined || text === "" ? null : Number(text);

test.each(
  exhibits.flatMap((exhibit, i) =>
    LANGUAGES.map((language) => [exhibit.name, i, language] as const),
  ),
)("LibreOffice shows the values of the record: %s (no. %i) in %s", (_name, i, language) => {
  const exhibit = exhibits[i];
  const figures = (exhibit?.figures ?? []).map((id) => CATALOG.figure(id));
  const expected = figures.map(({ id, estimate: e, statedAs }) => ({
    id,
    low: "low" in e ? e.low : null,
    central: "central" in e ? e.central : null,
    high: "high" in e ? e.high : null,
    statedAs,
  }));
  const labels =
    language === "en"
      ? { id: "Id", low: "Low", central: "Central", high: "High", stated: "As stated" }
      : { id: "标识", low: "下限值", central: "中间值", high: "上限值", stated: "原文表述" };
  const names = { id: "id", low: "low", central: "central", high: "high", stated: "stated_as" };
  const sheet = language === "en" ? "Figures" : "数据";
  for (const [kind, name, keys] of [
    ["from-xlsx", `f${i}${language}-${sheet}`, labels],
    ["from-csv", `f${i}${language}`, names],
  ] as const) {
    const rows = read(kind, name).map((row) => ({
      id: row[keys.id],
      low: numberOf(row[keys.low]),
      central: numberOf(row[keys.central]),
      high: numberOf(row[keys.high]),
      statedAs: row[keys.stated],
    }));
    // From CSV, LibreOffice reads "47%" and "2020-10" as numbers; XLSX says what is text.
    const compared = kind === "from-csv" ? rows.map(({ statedAs: _, ...row }) => row) : rows;
    const wanted = kind === "from-csv" ? expected.map(({ statedAs: _, ...row }) => row) : expected;
    expect(compared, kind).toEqual(wanted);
  }
});

test("LibreOffice runs nothing of a hostile figure", () => {
  const text = '=HYPERLINK("https://evil.example/","x")';
  expect(read("from-xlsx", "hostile-Figures")[0]?.["As stated"]).toBe(text);
  expect(read("from-csv", "hostile")[0]?.stated_as).toBe(`'${text}`);
});
