import type { ExplorerPanel } from "../charts/explorer-panels.ts";
import { usePage } from "./page-context.tsx";
import { lineStyle } from "./series-styles.ts";

/** A sample of a line, as the key and the tooltip show it. */
export function LineSwatch({ panel, line }: { panel: ExplorerPanel; line: string }) {
  const { catalog } = usePage();
  const { paint, dash, width } = lineStyle(panel, line, catalog);
  return (
    <svg className="line-swatch" width={36} height={10} aria-hidden="true">
      <line
        x1={1}
        x2={35}
        y1={5}
        y2={5}
        stroke={`var(--${paint})`}
        strokeWidth={width}
        strokeDasharray={dash}
      />
    </svg>
  );
}
