import type { Figure } from "../domain/release.ts";
import type { SceneTable } from "../scene/scene.ts";
import type { Chart } from "./input.ts";
import { formOf } from "./marks/form.ts";
import { facetWords, varyingFacets } from "./scope.ts";
import { issuerWords, publishedWords, valueWords } from "./sentence.ts";
import { chartWords } from "./words.ts";

/**
 * Table twin of a chart: one row a figure, in the order of the marks. Facets get a column where the
 * figures differ in them; estimate, kind and way of reading always have one.
 */
export function tableOf(figures: readonly Figure[], input: Chart): SceneTable {
  const { catalog, language } = input;
  const words = chartWords(language);
  const facets = varyingFacets(figures);
  return {
    columns: [
      words.who,
      words.published,
      ...facets.map((facet) => words.facets[facet]),
      words.estimate,
      words.kind,
      words.howRead,
      words.stated,
    ],
    rows: figures.map((figure) => ({
      key: figure.id,
      cells: [
        issuerWords(figure, input),
        publishedWords(figure, input, "long"),
        ...facets.map((facet) => facetWords(facet, figure, catalog, language)),
        valueWords(figure, input),
        words.forms[formOf(figure.estimate)],
        figure.verification === "primary" ? words.primary : words.secondary,
        figure.statedAs,
      ],
    })),
  };
}
