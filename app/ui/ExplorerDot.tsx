import type { Figure } from "../domain/release.ts";

/** A point of the explorer, in px; hollow when its figure was read second-hand. */
export function ExplorerDot({
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
  if (cx === undefined || cy === undefined || !Number.isFinite(cy) || figure === undefined) {
    return <g />;
  }
  const fill = figure.verification === "secondary" ? "var(--paper)" : hue;
  return <circle cx={cx} cy={cy} r={3.5} stroke={hue} strokeWidth={1.5} fill={fill} />;
}
