import { compareFigures } from "../domain/comparability/compare-figures.ts";
import { comparabilityWords, dimensionWords } from "../domain/comparability/comparison-words.ts";
import type { Dimension } from "../domain/comparability/dimensions.ts";
import type { Figure } from "../domain/release.ts";
import { asOfTexts } from "../i18n/as-of-texts.ts";
import { usePage } from "./page-context.tsx";
import { publishedWords } from "./published.ts";

/** A replacement is published later, of the same thing: these say nothing about why. */
const SILENT: readonly Dimension[] = ["vintage", "measure", "unit", "geography", "period"];

/** Why an issuer replaced a figure: a newer edition, and in what else the two differ. */
export function ReplacedWhy({ older, newer }: { older: Figure; newer: Figure }) {
  const page = usePage();
  const { catalog, language } = page;
  const texts = asOfTexts(language);
  const names = comparabilityWords(language).dimensions;
  const source = catalog.source(newer.source);
  const { differs } = compareFigures(older, newer, catalog);
  const isLine = differs.includes("poverty-line");
  const changed = differs.filter((d) => !SILENT.includes(d) && !(d === "ppp" && isLine));
  return (
    <p className="quiet">
      {[
        texts.why +
          texts.space +
          texts.vintage(source.issuerShort[language], publishedWords(source, page)),
        ...changed.map((d) =>
          texts.sentence(
            names[d],
            dimensionWords(d, older, catalog, language),
            dimensionWords(d, newer, catalog, language),
          ),
        ),
      ].join(texts.space)}
    </p>
  );
}
