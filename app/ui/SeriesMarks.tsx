import { useActiveTooltipLabel, usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { stepsBeside } from "../charts/explorer-beside.ts";
import type { ExplorerPanel } from "../charts/explorer-panels.ts";
import { isDashed } from "../charts/input.ts";
import { extentPx, figureMark, placeOf } from "../charts/marks/figure-mark.ts";
import type { Figure } from "../domain/release.ts";
import { LeafView } from "../render/LeafView.tsx";
import type { Node } from "../scene/scene.ts";
import { usePage } from "./page-context.tsx";
import { lineStyle } from "./series-styles.ts";

/** px */
const RING = 4;
/** From one figure to the next of the same time. */
export const STEP = 14;

/** The marks of the figures, in the forms they have in every other chart, and where lines break. */
export function SeriesMarks({ panel }: { panel: ExplorerPanel }) {
  const { catalog } = usePage();
  const x = useXAxisScale();
  const y = useYAxisScale();
  const area = usePlotArea();
  const active = useActiveTooltipLabel();
  if (x === undefined || y === undefined || area === undefined) return null;
  const at = (scale: typeof x, value: number) => scale(value) ?? Number.NaN;
  const reach = [area.y + area.height, area.y] as const;
  const most = Math.max(...panel.lines.map((line) => line.moments.length), 1);
  const thickness = Math.min(9, Math.max(5, area.width / most - 3));
  const aside = stepsBeside(panel);
  const marks = panel.lines.flatMap((line) => {
    const { paint } = lineStyle(panel, line.key, catalog);
    return line.moments.map(({ figure, at: time }) => {
      const middle = at(x, time) + (aside.get(figure.id) ?? 0) * STEP;
      const place = placeOf(figure.estimate, {
        at: (value) => at(y, value),
        middle,
        thickness,
        reach,
      });
      const pen = { vertical: true, hollow: isHollow(figure), paint };
      const mark = figureMark(figure, pen, place, isDashed(figure), "");
      const ends = extentPx(figure.estimate, place);
      return { figure, time, middle, ends, mark };
    });
  });
  if (marks.some(({ middle, ends }) => ![middle, ...ends].every(Number.isFinite))) return null;
  return (
    <g className="series-marks">
      {panel.lines.flatMap((line) =>
        line.partings
          .filter(({ cut }) => cut.why === "definition")
          .map(({ from, to }) => {
            const middle = (at(x, from.at) + at(x, to.at)) / 2;
            return (
              <line
                key={`${line.key} ${from.at} ${to.figure.id}`}
                className="series-break"
                x1={middle}
                x2={middle}
                y1={area.y}
                y2={area.y + area.height}
              />
            );
          }),
      )}
      {marks.map(({ figure, mark }) => (
        <g key={figure.id} data-mark={figure.id}>
          <Nodes nodes={mark.children} />
        </g>
      ))}
      {marks
        .filter(({ time }) => time === Number(active))
        .map(({ figure, middle, ends: [top, bottom] }) => (
          <rect
            key={figure.id}
            className="series-ring"
            x={middle - thickness / 2 - RING}
            width={thickness + 2 * RING}
            y={top - RING}
            height={bottom - top + 2 * RING}
            rx={3}
          />
        ))}
    </g>
  );
}

const isHollow = (figure: Figure) => figure.verification === "secondary";

/** Leaves of a scene inside another drawing. */
export function Nodes({ nodes }: { nodes: readonly Node[] }) {
  return nodes.map((node, i) =>
    node.kind === "group" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a mark is replaced whole
      <Nodes key={i} nodes={node.children} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a mark is replaced whole
      <LeafView key={i} leaf={node} />
    ),
  );
}
