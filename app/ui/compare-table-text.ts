import type { Verdict } from "../domain/comparability/compare-figures.ts";
import type { Judged } from "../domain/comparability/compare-set.ts";
import { comparabilityWords, dimensionWords } from "../domain/comparability/comparison-words.ts";
import { DIMENSIONS } from "../domain/comparability/dimensions.ts";
import { valueWordsOf, whoWords } from "../domain/comparability/summary-words.ts";
import type { Language } from "../domain/language.ts";
import { numberWords } from "../domain/number-words.ts";
import { dateWords } from "../domain/period-words.ts";
import { choiceWords } from "../export/choices.ts";
import { spreadsheetText } from "../export/spreadsheet-text.ts";
import { compareTexts } from "../i18n/compare-texts.ts";
import type { CompareModel } from "../plan/compare-model.ts";
import { escapeXml } from "../render/xml.ts";
import { printSelection } from "../state/compare-address.ts";
import type { Texts } from "./copy-texts.ts";
import type { Page } from "./page-context.tsx";

/** A cell, and whether it differs from the reference. */
interface Cell {
  readonly text: string;
  readonly isMarked: boolean;
}

const plain = (text: string): Cell => ({ text, isMarked: false });

/**
 * The comparison as a table for documents and spreadsheets: verdict, issuer, number, every dimension in
 * which any figure differs (≠ marks those that do, ? those left open), the phrase as printed and where it was read; then release and address.
 */
export function tableTexts(
  model: CompareModel,
  { language, release, words: page }: Pick<Page, "language" | "release" | "words">,
  address: string,
): Texts {
  const texts = compareTexts(language);
  const words = comparabilityWords(language);
  const { set, catalog, published } = model;
  const all = [...set.same, ...set.family, ...set.different];
  const columns = DIMENSIONS.filter((dimension) =>
    all.some(({ comparison: c }) => [...c.differs, ...c.unknown].includes(dimension)),
  );
  const isShare = (one: Judged) => catalog.figure(one.figure.id).estimate !== one.figure.estimate;
  const anyShare = all.some(isShare);
  const head = [
    texts.verdict,
    texts.who,
    texts.estimate,
    ...(anyShare ? [texts.asPublished] : []),
    ...columns.map((d) => words.dimensions[d]),
    page.figure.statedAs,
    page.figure.source,
  ];
  const rows = all.map((one): readonly Cell[] => {
    const { figure, comparison } = one;
    const verdict: Verdict = comparison.verdict;
    const cell = (dimension: (typeof columns)[number]): Cell => {
      const text = dimensionWords(dimension, figure, published, language);
      if (comparison.differs.includes(dimension)) return { text: `≠ ${text}`, isMarked: true };
      return plain(comparison.unknown.includes(dimension) ? `? ${text}` : text);
    };
    const isReference = figure.id === set.reference?.id;
    return [
      plain(isReference ? texts.reference : words.verdicts[verdict]),
      plain(whoWords(figure, published, language)),
      plain(valueWordsOf(catalog.figure(figure.id), catalog, language)),
      ...(anyShare ? [plain(valueWordsOf(figure, published, language))] : []),
      ...columns.map(cell),
      plain(figure.statedAs),
      plain(figure.evidenceUrl ?? published.source(figure.source).url ?? ""),
    ];
  });
  const total = totalOf(model, language);
  const path = `/compare/${printSelection(model.selection)}`;
  const edition = { catalog: published, release, site: null };
  const chosen = choiceWords({ path }, edition, language);
  const foot = [
    ...(total === null || !anyShare ? [] : [total]),
    ...(chosen.length === 0 ? [] : [chosen.join(language === "zh" ? "；" : "; ")]),
    page.site.release(release.version, release.date),
    address,
  ];
  return { html: toHtml(head, rows, foot), plain: toText(head, rows, foot) };
}

/** What the shares are of, and who says so. */
function totalOf({ total, published }: CompareModel, language: Language): string | null {
  if (total === null) return null;
  const source = published.source(total.source);
  const date = source.published === null ? "" : dateWords(source.published, language, "short");
  const who = [source.issuerShort[language], date].filter((part) => part !== "");
  return compareTexts(language).shareSources(
    total.name[language],
    numberWords(total.value, total.unit, language),
    [...who, source.url ?? ""].filter((part) => part !== "").join(language === "zh" ? "，" : ", "),
  );
}

const safe = (text: string) => escapeXml(spreadsheetText(text));

function toHtml(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  foot: readonly string[],
) {
  const th = head.map((text) => `<th>${safe(text)}</th>`).join("");
  const body = rows.map((row) => {
    const cells = row.map(({ text, isMarked }) =>
      isMarked ? `<td><b>${safe(text)}</b></td>` : `<td>${safe(text)}</td>`,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  const lines = foot.map((text) => `<p>${safe(text)}</p>`).join("");
  return `<table><thead><tr>${th}</tr></thead><tbody>${body.join("")}</tbody></table>${lines}`;
}

function toText(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  foot: readonly string[],
) {
  const flat = (text: string) => spreadsheetText(text).replace(/[\t\n]+/g, " ");
  const lines = [head, ...rows.map((row) => row.map(({ text }) => text))].map((cells) =>
    cells.map(flat).join("\t"),
  );
  return [...lines, "", ...foot.map(flat), ""].join("\n");
}
