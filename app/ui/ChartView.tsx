import { type ReactNode, useMemo } from "react";
import { drawChart } from "../charts/draw-chart.ts";
import { dateWords } from "../domain/period-words.ts";
import { asOfTexts } from "../i18n/as-of-texts.ts";
import { knownOn } from "../plan/known-on.ts";
import type { ChartPlan } from "../plan/plan.ts";
import { SceneView } from "../render/SceneView.tsx";
import type { Scene } from "../scene/scene.ts";
import { useAsOf } from "../state/as-of.ts";
import type { ChartSpan } from "./Chart.tsx";
import { ChartLater } from "./ChartLater.tsx";
import { ChartSources } from "./ChartSources.tsx";
import { ExportTools } from "./ExportTools.tsx";
import { exhibitHere } from "./exhibit-here.ts";
import { Kept } from "./Kept.tsx";
import { Mark } from "./Mark.tsx";
import { usePage } from "./page-context.tsx";

/** px: the narrow drawing is for phones; the wide one for its span. */
const NARROW = 340;
const WIDE: Readonly<Record<ChartSpan, number>> = { column: 700, page: 1096, third: 340 };

interface ViewProps {
  readonly plan: ChartPlan;
  readonly span: ChartSpan;
  readonly level: 2 | 3;
  readonly note?: string | undefined;
}

/** The chart, of what was out on the day that the page is shown as of; its note speaks of all. */
export function ChartView(props: ViewProps) {
  const { plan } = props;
  const { catalog } = usePage();
  const asOf = useAsOf();
  const known = useMemo(() => knownOn(plan, asOf, catalog), [plan, asOf, catalog]);
  if (asOf === null) return <Drawn {...props} asOf={null} isPart={false} />;
  const later = <ChartLater {...known} />;
  const isPart = known.plan.figures.length < plan.figures.length;
  if (known.plan.figures.length === 0) {
    return (
      <NoChart {...props} asOf={asOf}>
        {later}
      </NoChart>
    );
  }
  return (
    <Drawn {...props} plan={known.plan} note={undefined} asOf={asOf} isPart={isPart}>
      {later}
    </Drawn>
  );
}

/** In the place of a chart none of whose figures was out. */
function NoChart({
  plan,
  span,
  level,
  asOf,
  children,
}: ViewProps & { asOf: string; children: ReactNode }) {
  const { catalog, language } = usePage();
  const indicator = catalog.indicator(catalog.figure(plan.figures[0] ?? "").indicator);
  const Heading = level === 2 ? "h2" : "h3";
  const titleId = `${plan.id}-title`;
  return (
    <figure
      className={`chart chart-${span}`}
      id={plan.id}
      aria-labelledby={titleId}
      data-as-of={asOf}
    >
      <Heading id={titleId} className="chart-title">
        <Kept text={indicator.name[language]} />
      </Heading>
      <p className="chart-subtitle">{asOfTexts(language).nothing(dateWords(asOf, language))}</p>
      {children}
    </figure>
  );
}

interface DrawnProps extends ViewProps {
  /** ISO date; null: the latest. */
  readonly asOf: string | null;
  /** Figures that came later were left out of the plan. */
  readonly isPart: boolean;
  /** What stands below the source line. */
  readonly children?: ReactNode;
}

function Drawn({ plan, span, level, note, asOf, isPart, children }: DrawnProps) {
  const page = usePage();
  const { catalog, language, words } = page;
  const exhibit = useMemo(
    () => exhibitHere(plan, page, isPart ? asOf : null),
    [plan, page, isPart, asOf],
  );
  const [narrow, wide] = useMemo(() => {
    const at = (width: number) => drawChart(plan, catalog, language, width);
    return [at(NARROW), WIDE[span] === NARROW ? null : at(WIDE[span])];
  }, [plan, catalog, language, span]);
  const Heading = level === 2 ? "h2" : "h3";
  const scene = wide ?? narrow;
  const titleId = `${plan.id}-title`;
  return (
    <figure
      className={`chart chart-${span}`}
      id={plan.id}
      aria-labelledby={titleId}
      data-as-of={asOf ?? undefined}
    >
      <Heading id={titleId} className="chart-title">
        <Kept text={scene.title} />
      </Heading>
      <p className="chart-subtitle">{scene.subtitle}</p>
      {note !== undefined && <p className="chart-note">{note}</p>}
      <div className={wide === null ? "drawing" : "drawing drawing-narrow"}>
        <SceneView scene={narrow} />
      </div>
      {wide !== null && (
        <div className="drawing drawing-wide">
          <SceneView scene={wide} />
        </div>
      )}
      <ChartSources figures={plan.figures} />
      {children}
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
