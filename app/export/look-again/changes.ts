import type { Catalog } from "../../domain/catalog.ts";
import { rangeKindOf } from "../../domain/estimate.ts";
import { LANGUAGES, type Words } from "../../domain/language.ts";
import { estimateWords, unitWords } from "../../domain/number-words.ts";
import { dateWords, periodWords } from "../../domain/period-words.ts";
import type { Figure } from "../../domain/release.ts";

/** What a record says of a figure, in the order in which a change matters. */
export const FIELDS = [
  "value",
  "rangeKind",
  "unit",
  "period",
  "place",
  "population",
  "quantity",
  "definition",
  "povertyLine",
  "baseline",
  "scenario",
  "method",
  "methodNote",
  "source",
  "published",
  "reportedBy",
  "verification",
  "statedAs",
  "locator",
  "evidence",
  "caveat",
] as const;
export type Field = (typeof FIELDS)[number];

/** A field of which the record says something else now; null: it said, or says, nothing. */
export interface Change {
  readonly field: Field;
  readonly before: Words | null;
  readonly now: Words | null;
}

type Statement = Readonly<Record<Field, Words | null>>;

const both = (text: (language: "en" | "zh") => string): Words => ({
  en: text("en"),
  zh: text("zh"),
});
const same = (text: string | null): Words | null => (text === null ? null : both(() => text));

/** Everything that a release says of one figure, in words. @throws RangeError for an unknown id. */
function statementOf(figure: Figure, catalog: Catalog): Statement {
  const indicator = catalog.indicator(figure.indicator);
  const source = catalog.source(figure.source);
  const reporter = figure.reportedBy === null ? null : catalog.source(figure.reportedBy);
  const term = (column: string, value: string | null) =>
    value === null ? null : catalog.term(column, value).label;
  const { published } = source;
  const titled = ({ issuer, titleWords, title }: typeof source) =>
    both((l) => `${issuer[l]}${l === "zh" ? "：" : ", "}${titleWords?.[l] ?? title}`);
  return {
    value: both((l) => estimateWords(figure.estimate, indicator.unit, l)),
    rangeKind: term("range_kind", rangeKindOf(figure.estimate)),
    unit: both((l) => unitWords(indicator.unit, l)),
    period: both((l) => periodWords(figure.period, l)),
    place: catalog.geography(figure.geography).name,
    population: figure.population,
    quantity: indicator.name,
    definition: indicator.definition,
    povertyLine: term("poverty_line", figure.povertyLine),
    baseline: term("baseline", figure.baseline),
    scenario: figure.scenario,
    method: term("method", figure.method),
    methodNote: figure.methodNote,
    source: titled(source),
    published: published === null ? null : both((l) => dateWords(published, l)),
    reportedBy: reporter === null ? null : titled(reporter),
    verification: term("verification", figure.verification),
    statedAs: same(figure.statedAs),
    locator: figure.locator,
    evidence: same(figure.evidenceUrl),
    caveat: figure.caveat,
  };
}

/** What is said differently of a figure in two releases that both have it, the weightiest first. */
export function changesOf(id: string, before: Catalog, now: Catalog): readonly Change[] {
  const [old, current] = [statementOf(before.figure(id), before), statementOf(now.figure(id), now)];
  return FIELDS.flatMap((field) => {
    const [was, is] = [old[field], current[field]];
    const equal = LANGUAGES.every((language) => was?.[language] === is?.[language]);
    return equal ? [] : [{ field, before: was, now: is }];
  });
}
