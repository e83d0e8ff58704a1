import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Words } from "../../app/domain/language.ts";
import type { Release } from "../../app/domain/release.ts";
import { DATA } from "./support/data-folder.ts";
import { recordsOf } from "./support/rfc4180.ts";

const release = JSON.parse(
  readFileSync(join(process.cwd(), "public/data/1.0.0/release.json"), "utf8"),
) as Release;
const table = (name: string) => recordsOf(readFileSync(join(DATA, `${name}.csv`), "utf8"));
const chinese = new Map(table("translations").map((row) => [row.text_en, row.text_zh]));
const issuers = new Map(table("issuers").map((row) => [row.name_en, row]));

const orNull = (cell: string | undefined) => (cell === "" || cell === undefined ? null : cell);
const words = (en: string | undefined, zh: string | undefined): Words | null =>
  en === "" && zh === "" ? null : { en: en ?? "", zh: zh ?? "" };
const translated = (en: string | undefined): Words | null =>
  en === "" || en === undefined ? null : { en, zh: chinese.get(en) ?? "" };
const days = (start: string | undefined, end: string | undefined) =>
  start === end ? start : `${start}/${end}`;

/** The estimate that four cells mean, by the table in data/README.md. */
function estimateOf(row: Record<string, string>): unknown {
  const value = (cell: string | undefined) => (cell === "" ? null : Number(cell));
  const [low, central, high] = [value(row.low), value(row.central), value(row.high)];
  const kind = row.range_kind;
  if (kind === "none" || kind === "rounding") {
    return { shape: "point", central, rounded: kind === "rounding" };
  }
  if (kind === "at-least") return { shape: "at-least", low };
  if (kind === "at-most") return { shape: "at-most", high };
  if (central === null) return { shape: "range", low, high, kind };
  return { shape: "point-in-range", low: low ?? central, central, high: high ?? central, kind };
}

test("every row of themes, topics and indicators is there with every cell", () => {
  expect(release.themes).toEqual(
    table("themes").map((r) => ({
      id: r.id,
      name: words(r.name_en, r.name_zh),
      description: words(r.description_en, r.description_zh),
    })),
  );
  expect(release.topics).toEqual(
    table("topics").map((r) => ({ id: r.id, theme: r.theme, name: words(r.name_en, r.name_zh) })),
  );
  expect(release.indicators).toEqual(
    table("indicators").map((r) => ({
      id: r.id,
      topic: r.topic,
      name: words(r.name_en, r.name_zh),
      measure: r.measure,
      unit: r.unit,
      definition: words(r.definition_en, r.definition_zh),
      higherIs: r.higher_is,
    })),
  );
});

test("every row of geographies, vocabularies and sources is there with every cell", () => {
  expect(release.geographies).toEqual(
    table("geographies").map((r) => ({
      code: r.code,
      name: words(r.name_en, r.name_zh),
      kind: r.kind,
      issuer: translated(r.issuer),
      note: words(r.note, r.note_zh),
    })),
  );
  expect(release.vocabulary).toEqual(
    table("vocabularies").map((r) => ({
      column: r.column,
      value: r.value,
      label: words(r.label_en, r.label_zh),
      meaning: translated(r.meaning_en),
    })),
  );
  expect(release.sources).toEqual(
    table("sources").map((r) => {
      const issuer = issuers.get(r.issuer);
      return {
        id: r.id,
        cslType: r.csl_type,
        title: r.title,
        titleWords: r.title?.startsWith("[") ? translated(r.title) : null,
        issuer: words(issuer?.name_en, issuer?.name_zh),
        issuerShort: {
          en: orNull(issuer?.short_en) ?? issuer?.name_en,
          zh: orNull(issuer?.short_zh) ?? issuer?.name_zh,
        },
        authors: orNull(r.authors),
        container: orNull(r.container),
        published: orNull(r.published),
        language: r.language,
        url: orNull(r.url),
        archiveUrl: orNull(r.archive_url),
        note: translated(r.note),
      };
    }),
  );
});

test("every row of figures is there with every cell", () => {
  expect(release.figures).toHaveLength(623);
  expect(release.figures).toEqual(
    table("figures").map((r) => ({
      id: r.id,
      indicator: r.indicator,
      geography: r.geography,
      population: words(r.population_en, r.population_zh),
      period: days(r.period_start, r.period_end),
      estimate: estimateOf(r),
      statedAs: r.stated_as,
      povertyLine: orNull(r.poverty_line),
      baseline: orNull(r.baseline),
      scenario: words(r.scenario_en, r.scenario_zh),
      method: r.method,
      methodNote: translated(r.method_note_en),
      source: r.source,
      locator: translated(r.locator),
      reportedBy: orNull(r.reported_by),
      verification: r.verification,
      evidenceUrl: orNull(r.evidence_url),
      series: orNull(r.series),
      supersedes: orNull(r.supersedes),
      caveat: words(r.caveat_en, r.caveat_zh),
    })),
  );
});

test("every row of cited and chains is there with every cell", () => {
  const steps = table("chains");
  expect(release.cited).toEqual(
    table("cited").map((r) => ({
      id: r.id,
      document: r.document,
      section: translated(r.section),
      footnote: orNull(r.footnote),
      statedAs: r.stated_as,
      indicator: r.indicator,
      geography: r.geography,
      period: days(r.period_start, r.period_end),
      estimate: estimateOf(r),
      statement: words(r.statement_en, r.statement_zh),
      originFigure: orNull(r.origin_figure),
      agreement: r.agreement,
      departs: words(r.departs_en, r.departs_zh),
      shortCode: r.short_code,
      figure: r.figure,
      chain: steps
        .filter((step) => step.cited_id === r.id)
        .sort((a, b) => Number(a.step) - Number(b.step))
        .map((step) => ({
          source: step.source,
          role: step.role,
          locator: translated(step.locator),
          seen: step.seen,
        })),
    })),
  );
  expect(release.cited.flatMap((row) => row.chain)).toHaveLength(steps.length);
});

test("every row of the other tables is there with every cell", () => {
  expect(release.lookalikes).toEqual(
    table("lookalikes").map((r) => ({
      figures: [r.figure_a, r.figure_b],
      why: words(r.why_en, r.why_zh),
    })),
  );
  const span = (cell: string | undefined) =>
    cell?.length === 4 ? `${cell}-01-01/${cell}-12-31` : cell;
  expect(release.denominators).toEqual(
    table("denominators").map((r) => ({
      id: r.id,
      name: words(r.name_en, r.name_zh),
      geography: r.geography,
      period: span(r.period),
      value: Number(r.value),
      unit: r.unit,
      source: r.source,
      figure: orNull(r.figure),
    })),
  );
  expect(release.dropped).toEqual(
    table("dropped").map((r) => ({
      id: r.id,
      reason: r.reason,
      keptInstead: orNull(r.kept_instead),
      detail: translated(r.detail_en),
      indicator: translated(r.indicator_en),
      statedAs: r.stated_as,
    })),
  );
  expect(release.readings).toEqual(
    table("readings").map((r) => ({
      figure: r.figure,
      rule: r.rule,
      argument: orNull(r.argument),
      note: words(r.note_en, r.note_zh),
    })),
  );
  expect(release.derived.map(({ estimate: _, ...row }) => row)).toEqual(
    table("derivations").map((r) => ({
      id: r.id,
      name: words(r.name_en, r.name_zh),
      unit: r.unit,
      formula: r.formula,
      inputs: r.inputs?.split(" "),
      warning: words(r.warning_en, r.warning_zh),
    })),
  );
});
