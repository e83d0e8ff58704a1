import { useMemo } from "react";
import { drawChart } from "../charts/draw-chart.ts";
import type { ChartPlan } from "../plan/plan.ts";
import { SceneView } from "../render/SceneView.tsx";
import type { Scene } from "../scene/scene.ts";
import type { ChartSpan } from "./Chart.tsx";
import { ChartSources } from "./ChartSources.tsx";
import { ExportTools } from "./ExportTools.tsx";
import { exhibitHere } from "./exhibit-here.ts";
import { Kept } from "./Kept.tsx";
import { Mark } from "./Mark.tsx";
import { usePage } from "./page-context.tsx";

/** px: the narrow drawing is for phones; the wide one for its span. */
const NARROW = 340;
const WIDE: Readonly<Record<ChartSpan, number>> = { column: 700, page: 1096, third: 340 };

export function ChartView({
  plan,
  span,
  level,
}: {
  plan: ChartPlan;
  span: ChartSpan;
  level: 2 | 3;
}) {
  const page = usePage();
  const { catalog, language, words } = page;
  const exhibit = useMemo(() => exhibitHere(plan, page), [plan, page]);
  const [narrow, wide] = useMemo(() => {
    const at = (width: number) => drawChart(plan, catalog, language, width);
    return [at(NARROW), WIDE[span] === NARROW ? null : at(WIDE[span])];
  }, [plan, catalog, language, span]);
  const Heading = level === 2 ? "h2" : "h3";
  const scene = wide ?? narrow;
  const titleId = `${plan.id}-title`;
  return (
    <figure className={`chart chart-${span}`} id={plan.id} aria-labelledby={titleId}>
      <Heading id={titleId} className="chart-title">
        <Kept text={scene.title} />
      </Heading>
      <p className="chart-subtitle">{scene.subtitle}</p>
      <div className={wide === null ? "drawing" : "drawing drawing-narrow"}>
        <SceneView scene={narrow} />
      </div>
      {wide !== null && (
        <div className="drawing drawing-wide">
          <SceneView scene={wide} />
        </div>
      )}
      <ChartSources figures={plan.figures} />
      <ExportTools exhibit={exhibit} />
      <div className="chart-tools">
        <details className="summary">
          <summary>{words.chart.summary}</summary>
          <p>
            <Kept text={scene.description} />
          </p>
        </details>
        <details className="twin">
          <summary>{words.chart.table}</summary>
          <ChartTable scene={scene} figures={plan.figures} />
        </details>
      </div>
    </figure>
  );
}

/** The table twin: the scene's own rows, each with the mark of its source. */
function ChartTable({ scene, figures }: { scene: Scene; figures: readonly string[] }) {
  const known = new Set(figures);
  return (
    <div className="scroll">
      <table>
        <caption className="visually-hidden">{scene.title}</caption>
        <thead>
          <tr>
            {scene.table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scene.table.rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, i) =>
                i === 0 ? (
                  <th key={scene.table.columns[i]} scope="row">
                    {cell}
                    {known.has(row.key) && <Mark figureId={row.key} />}
                  </th>
                ) : (
                  <td key={scene.table.columns[i]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
