import { useMemo } from "react";
import {
  Area,
  Brush,
  CartesianGrid,
  ComposedChart,
  Legend,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { axisScale, estimateWords } from "../domain/number-words.ts";
import { periodWords } from "../domain/period-words.ts";
import type { Figure } from "../domain/release.ts";
import { lineName, linesOf, rowsOf, type SeriesRow } from "../domain/series.ts";
import type { ChartPlan } from "../plan/plan.ts";
import { usePage } from "./page-context.tsx";

const HUES = [
  "var(--theme)",
  "var(--comparator)",
  "var(--ink)",
  "var(--financing)",
  "var(--responses)",
];
const DASHES = ["", "6 3", "2 3", "8 3 2 3", "4 2"];
const LEAST_HEIGHT = 340;

/** The explorer of time series: tooltip, brush and arrow keys; each series keeps to itself. */
export function ExplorerView({ plan, height }: { plan: ChartPlan; height: number }) {
  const { catalog, language } = usePage();
  const { lines, rows, unit } = useMemo(() => {
    const figures = plan.figures.map((id) => catalog.figure(id));
    const first = figures[0];
    return {
      lines: linesOf(figures),
      rows: rowsOf(linesOf(figures)),
      unit: first === undefined ? "" : catalog.indicator(first.indicator).unit,
    };
  }, [plan, catalog]);
  const largest = Math.max(...rows.flatMap((row) => Object.values(row.values).map(Math.abs)), 0);
  const scale = axisScale(largest, unit, language);
  const title = catalog.indicator(catalog.figure(plan.figures[0] ?? "").indicator).name[language];
  return (
    <figure className="explorer" aria-label={title}>
      <h2 className="chart-title">{title}</h2>
      <p className="chart-subtitle">{scale.word}</p>
      <ResponsiveContainer width="100%" height={Math.max(height, LEAST_HEIGHT)}>
        <ComposedChart
          data={[...rows]}
          margin={{ top: 12, right: 24, bottom: 8, left: 8 }}
          accessibilityLayer
        >
          <CartesianGrid stroke="var(--rule-2)" vertical={false} />
          <XAxis
            dataKey="time"
            type="number"
            scale="time"
            domain={["dataMin", "dataMax"]}
            tickFormatter={(time: number) => String(new Date(time).getUTCFullYear())}
            stroke="var(--ink-3)"
            tick={{ fontSize: 13, fill: "var(--ink-2)" }}
          />
          <YAxis
            tickFormatter={(value: number) => String(value / scale.divisor)}
            stroke="var(--ink-3)"
            tick={{ fontSize: 13, fill: "var(--ink-2)" }}
            width={56}
          />
          <Tooltip
            content={({ payload }) => <Tip row={payload[0]?.payload as SeriesRow | undefined} />}
          />
          {lines.length > 1 && <Legend wrapperStyle={{ fontSize: 13 }} />}
          {lines.map((line, i) => (
            <Area
              key={`range-${line.id}`}
              dataKey={(row: SeriesRow) => row.ranges[line.id] as [number, number] | undefined}
              fill={HUES[i % HUES.length] ?? "var(--ink)"}
              fillOpacity={0.18}
              stroke="none"
              legendType="none"
              isAnimationActive={false}
              connectNulls={false}
            />
          ))}
          {lines.map((line, i) => (
            <Line
              key={line.id}
              name={lineName(line, catalog, language)}
              dataKey={(row: SeriesRow) => row.values[line.id]}
              stroke={HUES[i % HUES.length] ?? "var(--ink)"}
              strokeDasharray={DASHES[i % DASHES.length] ?? ""}
              strokeWidth={2}
              isAnimationActive={false}
              connectNulls
              dot={({ cx, cy, payload, key }) => (
                <Dot
                  key={key}
                  cx={cx}
                  cy={cy}
                  figure={(payload as SeriesRow).figures[line.id]}
                  hue={HUES[i % HUES.length] ?? "var(--ink)"}
                />
              )}
            />
          ))}
          {rows.length > 6 && (
            <Brush
              dataKey="time"
              height={28}
              stroke="var(--ink-3)"
              fill="var(--sunk)"
              tickFormatter={(time: number) => String(new Date(time).getUTCFullYear())}
            />
          )}
        </ComposedChart>
      </ResponsiveContainer>
    </figure>
  );
}

/** A point; hollow when it was read second-hand. */
function Dot({
  cx,
  cy,
  figure,
  hue,
}: {
  cx: number | undefined;
  cy: number | undefined;
  figure: Figure | undefined;
  hue: string;
}) {
  if (cx === undefined || cy === undefined || !Number.isFinite(cy) || figure === undefined)
    return <g />;
  return (
    <circle
      cx={cx}
      cy={cy}
      r={3.5}
      stroke={hue}
      strokeWidth={1.5}
      fill={figure.verification === "secondary" ? "var(--paper)" : hue}
    />
  );
}

/** Every figure at one moment, with its number as stated and whether it is second-hand. */
function Tip({ row }: { row: SeriesRow | undefined }) {
  const { catalog, language, words } = usePage();
  if (row === undefined) return null;
  return (
    <div className="tip" role="status">
      {Object.values(row.figures).map((figure) => (
        <p key={figure.id}>
          <b>
            {estimateWords(figure.estimate, catalog.indicator(figure.indicator).unit, language)}
          </b>{" "}
          {[
            periodWords(figure.period, language),
            catalog.source(figure.source).issuerShort[language],
            ...(figure.verification === "secondary" ? [words.figure.secondHandInline] : []),
          ].join(language === "zh" ? "，" : ", ")}
        </p>
      ))}
    </div>
  );
}
