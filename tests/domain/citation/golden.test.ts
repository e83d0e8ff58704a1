import { expect, test } from "vitest";
import { bibliographyToBibtex, pageToBibtex } from "../../../app/domain/citation/bibtex.ts";
import { citeOneSource, citePage, citeSource } from "../../../app/domain/citation/cite.ts";
import { STYLES } from "../../../app/domain/citation/cite-forms.ts";
import { bibliographyToCslJson, pageToCslJson } from "../../../app/domain/citation/csl-json.ts";
import { entriesOf } from "../../../app/domain/citation/list-entry.ts";
import { readingList } from "../../../app/domain/citation/reading-list.ts";
import { bibliographyToRis, pageToRis } from "../../../app/domain/citation/ris.ts";
import { pageWork } from "../../../app/domain/citation/site-work.ts";
import { LANGUAGES } from "../../../app/domain/language.ts";
import { CATALOG } from "../../support/release.ts";
import { ACCESSED, expectGolden, marked, pageOf, SAMPLE } from "./citations.ts";

/** First-hand, second-hand, second-hand of an undated survey, and every figure that the dialogue cites. */
const FIGURES = [
  "cn-rural-poor-headcount-2011",
  "cn-rural-poor-headcount-2012",
  "cn-rural-poor-headcount-2016",
  "cn-ui-recipients-2020-q1",
  "cn-poverty-at-risk-total-2019",
  "un-sg-brief-apr2020-additional-extreme-poor-children-2020",
  "sp-note-extreme-poverty-additional-2020",
  "ubs-cn-not-working-total-2020-03",
];

const CASES = STYLES.flatMap((style) => LANGUAGES.map((language) => ({ style, language })));

test.each(CASES)(
  "citations in $style, $language, read as the golden file",
  ({ style, language }) => {
    const sources = SAMPLE.map((id) => [
      `## ${id}`,
      marked(citeOneSource(CATALOG.source(id), style, language, ACCESSED)),
    ]);
    const figures = FIGURES.map((id) => [
      `## figure ${id}`,
      marked(citeSource(CATALOG.figure(id), CATALOG, style, language, ACCESSED)),
      marked(citePage(CATALOG.figure(id), CATALOG, style, language, pageOf(id))),
    ]);
    const own = pageWork(CATALOG.figure(FIGURES[0] ?? ""), CATALOG, language, pageOf("a"));
    const list = readingList(FIGURES, CATALOG, style, language, ACCESSED, own).map((one) => [
      marked(one),
    ]);
    const blocks = [...sources, ...figures, ["## reading list of these figures"], ...list];
    expect(blocks.length).toBeGreaterThan(60);
    const text = blocks.map((block) => `${block.join("\n\n")}\n`).join("\n");
    expectGolden(`${style}-${language}.md`, text);
  },
);

test.each(LANGUAGES)("files for programs read as the golden files: %s", (language) => {
  const permalink = (id: string) => pageOf(id).address;
  const entries = entriesOf(FIGURES, CATALOG, { language, accessed: ACCESSED }, permalink);
  const [id = ""] = FIGURES;
  const page = [CATALOG.figure(id), CATALOG, language, pageOf(id)] as const;
  expectGolden(
    `list-${language}.bib`,
    `${bibliographyToBibtex(entries)}\n${pageToBibtex(...page)}`,
  );
  expectGolden(`list-${language}.ris`, bibliographyToRis(entries) + pageToRis(...page));
  expectGolden(`list-${language}.json`, bibliographyToCslJson(entries));
  expectGolden(`page-${language}.json`, pageToCslJson(...page));
});
