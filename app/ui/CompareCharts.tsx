import { memo, useMemo } from "react";
import { rangesChart } from "../charts/ranges-chart.ts";
import { vintagesChart } from "../charts/vintages-chart.ts";
import type { Exhibit } from "../domain/exhibit.ts";
import type { Figure } from "../domain/release.ts";
import { compareTexts } from "../i18n/compare-texts.ts";
import type { CompareModel } from "../plan/compare-model.ts";
import { SceneView } from "../render/SceneView.tsx";
import { printSelection } from "../state/compare-address.ts";
import { ChartSources } from "./ChartSources.tsx";
import { ExportTools } from "./ExportTools.tsx";
import { Kept } from "./Kept.tsx";
import { usePage } from "./page-context.tsx";
import { useNarrow } from "./use-narrow.ts";

/** px, as for other charts: for phones, and across the page. */
const WIDTHS = { narrow: 340, wide: 1096 } as const;

/** What may share an axis, on one; or side by side on one scale. */
export function CompareCharts({ model }: { model: CompareModel }) {
  const { language } = usePage();
  const texts = compareTexts(language);
  const { selection, panels, onAxis, set, shares } = model;
  const exhibit = useMemo(() => exhibitOf(model), [model]);
  if (selection.view === "table") return null;
  if (panels.length === 0) return <p className="quiet">{texts.noneOnAxis}</p>;
  const isSplit = panels.length > 1;
  return (
    <div className="compare-charts">
      <div className={isSplit ? "panels" : undefined}>
        {panels.map(({ label, figures }, i) => (
          <CompareChart
            // biome-ignore lint/suspicious/noArrayIndexKey: a panel keeps its place while its figures change
            key={i}
            id={`together-${i + 1}`}
            label={isSplit ? label : null}
            figures={figures}
            axisOf={onAxis}
            kind={selection.view === "vintages" ? "vintages" : "ranges"}
            reference={set.reference?.id ?? null}
            isSmall={isSplit}
          />
        ))}
      </div>
      {selection.axis === "family" && set.family.length > 0 && (
        <p className="quiet">{texts.onAxisNote}</p>
      )}
      {shares !== null && shares.shown.length > 0 && (
        <p className="quiet live-only">{texts.filesAsShares}</p>
      )}
      <ExportTools exhibit={exhibit} />
    </div>
  );
}

/** The comparison as it leaves the page: its figures, and the address that shows them so. */
function exhibitOf({ onAxis, set, selection, total, shares }: CompareModel): Exhibit {
  const figures = onAxis.map((f) => f.id);
  const reference = set.reference?.id;
  const of = total !== null && shares !== null && shares.shown.length > 0 ? total.id : null;
  return {
    kind: selection.view === "vintages" ? "vintages" : "ranges",
    figures,
    highlight: reference !== undefined && figures.includes(reference) ? [reference] : [],
    name: of === null ? "compare" : `compare-share-of-${of}`,
    path: `/compare/${printSelection(selection)}`,
    ...(of === null ? {} : { share: of }),
  };
}

interface ChartProps {
  readonly id: string;
  readonly label: string | null;
  readonly figures: readonly string[];
  readonly axisOf: readonly Figure[];
  readonly kind: "ranges" | "vintages";
  readonly reference: string | null;
  readonly isSmall: boolean;
}

const CompareChart = memo(function CompareChart(props: ChartProps) {
  const { id, label, figures, axisOf, kind, reference, isSmall } = props;
  const { catalog, language, words } = usePage();
  const isNarrow = useNarrow();
  const [narrow, wide] = useMemo(() => {
    const at = (width: number) =>
      (kind === "vintages" ? vintagesChart : rangesChart)({
        figures: figures.map((one) => catalog.figure(one)),
        highlight: reference === null ? [] : [reference],
        axisOf,
        catalog,
        language,
        width,
      });
    // Once the window is known, only the drawing that it shows is made.
    return [
      isNarrow !== false || isSmall ? at(WIDTHS.narrow) : null,
      isNarrow !== true && !isSmall ? at(WIDTHS.wide) : null,
    ];
  }, [figures, axisOf, kind, reference, isSmall, isNarrow, catalog, language]);
  const scene = wide ?? narrow;
  if (scene === null) return null;
  return (
    <figure
      className={isSmall ? "chart chart-third" : "chart chart-page"}
      id={id}
      aria-labelledby={`${id}-title`}
    >
      {label !== null && <p className="panel-label">{label}</p>}
      <h2 id={`${id}-title`} className="chart-title">
        <Kept text={scene.title} />
      </h2>
      <p className="chart-subtitle">{scene.subtitle}</p>
      {narrow !== null && (
        <div className={isSmall ? "drawing" : "drawing drawing-narrow"}>
          <SceneView scene={narrow} />
        </div>
      )}
      {wide !== null && (
        <div className="drawing drawing-wide">
          <SceneView scene={wide} />
        </div>
      )}
      <ChartSources figures={figures} />
      <div className="chart-tools">
        <details className="summary">
          <summary>{words.chart.summary}</summary>
          <p>
            <Kept text={scene.description} />
          </p>
        </details>
      </div>
    </figure>
  );
});
