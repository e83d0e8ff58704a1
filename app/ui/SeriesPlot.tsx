import { useMemo, useRef, useState } from "react";
import { CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from "recharts";
import {
  type ExplorerPanel,
  type ExplorerRow,
  explorerRows,
  figuresOf,
  stretchKey,
} from "../charts/explorer-panels.ts";
import { openChart } from "../charts/input.ts";
import { legend, legendEntries } from "../charts/legend.ts";
import { sizeFor } from "../charts/size.ts";
import { timeScale } from "../charts/time-axis.ts";
import { type TimeTick, timeTicks } from "../charts/time-ticks.ts";
import { extentOf, valueAxis } from "../charts/value-axis.ts";
import { usePage } from "./page-context.tsx";
import { Nodes, SeriesMarks, STEP } from "./SeriesMarks.tsx";
import { SeriesTip } from "./SeriesTip.tsx";
import { lineStyle } from "./series-styles.ts";
import { useWidth } from "./use-width.ts";

interface PlotProps {
  readonly panel: ExplorerPanel;
  readonly names: ReadonlyMap<string, string>;
  /** Of all panels, ms: one position for all of them. */
  readonly times: readonly number[];
  /** Steps that figures of one time take beside each other, in any of the charts. */
  readonly steps: number;
  /** Of the charts that point to the same time. */
  readonly syncId: string;
  readonly title: string;
  /** px */
  readonly height: number;
}

/** px: the same in all charts, so that times stand below each other. */
const AXIS = 52;
const MARGIN = { top: 24, right: 14, bottom: 0, left: 0 };
/** px between the first and last figure and the ends of the axis. */
const AIR = 14;
/** As in the charts that stand in pages, so that both begin at the same value. */
const TICKS = 5;
const LEAST_WIDTH = 120;
const LEAST_HEIGHT = 180;
const KEY_GAP = 10;

/** One chart of the explorer; the others follow its tooltip. */
export function SeriesPlot(props: PlotProps) {
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room);
  const [hasFocus, setFocus] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears that the chart inside has the focus
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: as above
    <div
      ref={room}
      className="series-plot"
      style={{ minHeight: props.height }}
      onFocus={() => setFocus(true)}
      onBlur={() => setFocus(false)}
    >
      {width !== null && width > LEAST_WIDTH && (
        <Keyed {...props} width={width} hasFocus={hasFocus} />
      )}
    </div>
  );
}

type DrawingProps = PlotProps & { readonly width: number; readonly hasFocus: boolean };

/** The drawing, and under it the key of its forms. */
function Keyed(props: DrawingProps) {
  const { panel, width, height } = props;
  const { catalog, language } = usePage();
  const key = useMemo(() => {
    const figures = figuresOf(panel);
    const input = openChart({ figures, catalog, language, width: Math.max(width, 240) });
    return legend(legendEntries(figures, input), width, 0, sizeFor(width));
  }, [panel, catalog, language, width]);
  const room = key.height === 0 ? 0 : key.height + KEY_GAP;
  return (
    <>
      <Drawing {...props} height={Math.max(height - room, LEAST_HEIGHT)} />
      {key.height > 0 && (
        <svg className="form-key" width={width} height={key.height} aria-hidden="true">
          <Nodes nodes={key.nodes} />
        </svg>
      )}
    </>
  );
}

function Drawing({
  panel,
  names,
  times,
  steps,
  syncId,
  title,
  height,
  width,
  hasFocus,
}: DrawingProps) {
  const { catalog, language } = usePage();
  const figures = figuresOf(panel);
  const { unit } = catalog.indicator(figures[0]?.indicator ?? "");
  const axis = useMemo(
    () => valueAxis(extentOf(figures), unit, language, TICKS, false),
    [figures, unit, language],
  );
  const rows = useMemo(() => explorerRows(panel, times), [panel, times]);
  const { domain, ticks } = useMemo(() => {
    const x = timeScale(times, 0, width - AXIS - MARGIN.right, AIR + steps * STEP);
    const span = Math.max(...times) - Math.min(...times);
    const grain = span > 3.5 * 365 * 86_400_000 ? "year" : "month";
    return {
      domain: x.domain().map(Number) as [number, number],
      ticks: timeTicks(x, grain, language, sizeFor(width)),
    };
  }, [times, width, language, steps]);
  const digits = new Map(axis.ticks.map((tick) => [tick.value, tick.digits]));
  const size = sizeFor(width).small;
  return (
    <ComposedChart
      width={width}
      height={height}
      data={rows as ExplorerRow[]}
      margin={MARGIN}
      syncId={syncId}
      aria-label={title}
    >
      <CartesianGrid stroke="var(--rule-2)" vertical={false} />
      <XAxis
        dataKey="time"
        type="number"
        scale="time"
        domain={domain}
        ticks={ticks.map(({ at }) => at)}
        interval={0}
        height={ticks.some(({ year }) => year !== null) ? 44 : 26}
        stroke="var(--ink-3)"
        tick={(tick: { x: number | string; y: number | string; payload: { value: number } }) => (
          <TimeLabel {...tick} ticks={ticks} size={size} />
        )}
      />
      <YAxis
        type="number"
        domain={[axis.domain[0], axis.domain[1]]}
        ticks={axis.ticks.map(({ value }) => value)}
        tickFormatter={(value: number) => digits.get(value) ?? ""}
        interval={0}
        width={AXIS}
        axisLine={false}
        tickLine={false}
        tick={{ fontSize: size, fill: "var(--ink-3)" }}
      />
      <text x={AXIS - 8} y={size} fontSize={size} textAnchor="start" fill="var(--ink-3)">
        {axis.ticks.at(-1)?.word.trim()}
      </text>
      <Tooltip
        isAnimationActive={false}
        filterNull={false}
        cursor={{ stroke: "var(--ink-3)" }}
        allowEscapeViewBox={{ x: false, y: true }}
        content={({ active, label }) =>
          active ? (
            <SeriesTip panel={panel} names={names} time={Number(label)} isSpoken={hasFocus} />
          ) : null
        }
      />
      {/* A time without a figure has a place on the axis, too; nothing is drawn there. */}
      <Line
        dataKey={() => axis.domain[0]}
        stroke="none"
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      {panel.lines.flatMap((line) => {
        const { paint, dash, width: strokeWidth } = lineStyle(panel, line.key, catalog);
        return line.stretches.map((_, i) => (
          <Line
            key={stretchKey(line, i)}
            className="series-line"
            dataKey={(row: ExplorerRow) => row.values[stretchKey(line, i)]}
            stroke={`var(--${paint})`}
            strokeWidth={strokeWidth}
            strokeDasharray={dash ?? "none"}
            dot={false}
            activeDot={false}
            connectNulls
            isAnimationActive={false}
          />
        ));
      })}
      <SeriesMarks panel={panel} />
    </ComposedChart>
  );
}

function TimeLabel({
  x,
  y,
  payload,
  ticks,
  size,
}: {
  x: number | string;
  y: number | string;
  payload: { value: number };
  ticks: readonly TimeTick[];
  size: number;
}) {
  const tick = ticks.find(({ at }) => at === payload.value);
  if (tick === undefined) return <g />;
  const text = { x, textAnchor: "middle", fontSize: size, fill: "var(--ink-3)" } as const;
  return (
    <g>
      <text {...text} y={Number(y) + size * 0.6}>
        {tick.words}
      </text>
      {tick.year !== null && (
        <text {...text} y={Number(y) + size * 1.9}>
          {tick.year}
        </text>
      )}
    </g>
  );
}
