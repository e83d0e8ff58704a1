import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { drawChart } from "../charts/draw-chart.ts";
import type { CiteSubject } from "../domain/citation/citation-set.ts";
import type { Exhibit } from "../domain/exhibit.ts";
import { citeTexts } from "../i18n/cite-texts.ts";
import { releaseQuery } from "../load/queries.ts";
import { CitePanel } from "./CitePanel.tsx";
import { citeHere } from "./cite-request.ts";
import { usePage } from "./page-context.tsx";
import { editionOf } from "./use-edition.ts";

/** px; the title does not depend on it. */
const WIDTH = 700;

/** Every source of a chart once, and the chart itself. The page carries no authors: the release does. */
export function CiteChart({ exhibit }: { exhibit: Exhibit }) {
  const { language, release } = usePage();
  const texts = citeTexts(language);
  const query = useQuery(releaseQuery(release.version));
  const request = useMemo(() => {
    if (query.data === undefined) return null;
    const { catalog } = editionOf(query.data);
    const { title } = drawChart(exhibit, catalog, language, WIDTH);
    const { name, path } = exhibit;
    return citeHere({ subject: subjectOf(exhibit), catalog, language, release, name, title, path });
  }, [query.data, exhibit, language, release]);
  if (request === null) {
    return <p role="status">{query.isError ? texts.failed : texts.loading}</p>;
  }
  return (
    <CitePanel request={request} stem={`${exhibit.name}-chart-citation`} own="chart" takesFocus />
  );
}

/** A chart of one figure is cited as that figure is; of several, those that stand out are read aloud. */
function subjectOf({ figures, highlight }: Exhibit): CiteSubject {
  const [only, second] = figures;
  if (only !== undefined && second === undefined) return { kind: "figure", figure: only };
  return { kind: "list", figures, spoken: highlight.length > 0 ? highlight : figures };
}
