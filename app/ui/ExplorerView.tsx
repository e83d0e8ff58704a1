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
import { axisScale, unitWords } from "../domain/number-words.ts";
import { knownOn } from "../plan/known-on.ts";
import type { ChartPlan } from "../plan/plan.ts";
import { useAsOf } from "../state/as-of.ts";
import { ChartLater } from "./ChartLater.tsx";
import { ChartSources } from "./ChartSources.tsx";
import { ExplorerDot } from "./ExplorerDot.tsx";
import { ExplorerTip } from "./ExplorerTip.tsx";
import { type ExplorerRow, explorerRows } from "./explorer-rows.ts";
import { usePage } from "./page-context.tsx";

const HUES = ["var(--theme)", "var(--comparator)", "var(--ink)", "var(--ink-3)"];
const DASHES = ["", "7 3", "2 3", "9 3 2 3"];
const GAP_DASH = "1 5";
const LEAST_HEIGHT = 340;
const TICK = { fontSize: 13, fill: "var(--ink-2)" };

const year = (time: number) => String(new Date(time).getUTCFullYear());
const cycle = (values: readonly string[], i: number) => values[i % values.length] ?? "";

/** The explorer of time series: tooltip, brush and arrow keys. Each series keeps to itself. */
export function ExplorerView({ plan: whole, height }: { plan: ChartPlan; height: number }) {
  const { catalog, language, words } = usePage();
  const asOf = useAsOf();
  const { plan, ...left } = useMemo(() => knownOn(whole, asOf, catalog), [whole, asOf, catalog]);
  const figures = useMemo(() => plan.figures.map((id) => catalog.figure(id)), [plan, catalog]);
  const { stretches, rows } = useMemo(
    () => explorerRows(figures, catalog, language),
    [figures, catalog, language],
  );
  const indicator = catalog.indicator(catalog.figure(whole.figures[0] ?? "").indicator);
  const largest = Math.max(...rows.flatMap((row) => Object.values(row.values).map(Math.abs)), 0);
  const scale = axisScale(largest, indicator.unit, language);
  const unit = unitWords(indicator.unit, language);
  const series = [...new Set(stretches.map((stretch) => stretch.series))];
  const axis = { stroke: "var(--ink-3)", tick: TICK };
  return (
    <figure className="explorer" aria-label={indicator.name[language]}>
      <h2 className="chart-title">{indicator.name[language]}</h2>
      <p className="chart-subtitle">{`${scale.word} ${unit}`.trim()}</p>
      <ResponsiveContainer width="100%" height={Math.max(height, LEAST_HEIGHT)}>
        <ComposedChart data={[...rows]} margin={{ top: 12, right: 24, bottom: 8, left: 0 }}>
          <CartesianGrid stroke="var(--rule-2)" vertical={false} />
          <XAxis
            dataKey="time"
            type="number"
            scale="time"
            domain={["dataMin", "dataMax"]}
            tickFormatter={year}
            {...axis}
          />
          <YAxis
            tickFormatter={(value: number) => String(value / scale.divisor)}
            width={48}
            {...axis}
          />
          <Tooltip
            content={({ payload }) => (
              <ExplorerTip row={payload[0]?.payload as ExplorerRow | undefined} />
            )}
          />
          {series.length > 1 && <Legend wrapperStyle={{ fontSize: 13 }} />}
          {series.map((i) => (
            <Area
              key={i}
              dataKey={(row: ExplorerRow) => row.ranges[i] as [number, number] | undefined}
              fill={cycle(HUES, i)}
              fillOpacity={0.18}
              stroke="none"
              legendType="none"
              tooltipType="none"
              isAnimationActive={false}
            />
          ))}
          {stretches.map(({ key, series: i, name, gap }) => (
            <Line
              key={key}
              name={name ?? ""}
              legendType={name === null ? "none" : "plainline"}
              dataKey={(row: ExplorerRow) => row.values[key]}
              stroke={cycle(HUES, i)}
              strokeDasharray={gap ? GAP_DASH : cycle(DASHES, i)}
              strokeWidth={gap ? 1.5 : 2}
              isAnimationActive={false}
              connectNulls
              activeDot={gap ? false : { r: 5 }}
              dot={
                gap
                  ? false
                  : ({ cx, cy, payload, key: point }) => (
                      <ExplorerDot
                        key={point}
                        cx={cx}
                        cy={cy}
                        figure={(payload as ExplorerRow).figures[i]}
                        hue={cycle(HUES, i)}
                      />
                    )
              }
            />
          ))}
          {rows.length > 6 && (
            <Brush
              dataKey="time"
              height={28}
              stroke="var(--ink-3)"
              fill="var(--sunk)"
              tickFormatter={year}
              ariaLabel={words.indicator.brush}
            />
          )}
        </ComposedChart>
      </ResponsiveContainer>
      <p className="source-line">{words.indicator.explorerKeys}</p>
      <ChartSources figures={plan.figures} />
      {asOf !== null && <ChartLater {...left} />}
    </figure>
  );
}
