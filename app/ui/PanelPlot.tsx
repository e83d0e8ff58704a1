import { Suspense, useLayoutEffect, useRef, useState } from "react";
import type { ExplorerPanel } from "../charts/explorer-panels.ts";
import { SceneView } from "../render/SceneView.tsx";
import type { Scene } from "../scene/scene.ts";
import { lazyPart } from "./lazy-part.ts";

const SeriesPlot = lazyPart(async () => (await import("./SeriesPlot.tsx")).SeriesPlot);

/** px: a chart that was never drawn by us has this height. */
const HEIGHT = 340;

interface PlotProps {
  readonly panel: ExplorerPanel;
  readonly names: ReadonlyMap<string, string>;
  readonly times: readonly number[];
  readonly steps: number;
  readonly syncId: string;
  readonly isLive: boolean;
  readonly title: string;
  readonly scenes: { readonly narrow: Scene; readonly wide: Scene };
}

/**
 * The drawing of a panel: ours, which stands in the page before any script, until the interactive one
 * takes its room. Nothing moves when it does.
 */
export function PanelPlot({ scenes, isLive, ...plot }: PlotProps) {
  const room = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (!isLive) setDrawn(room.current?.getBoundingClientRect().height ?? null);
  }, [isLive]);
  const height = drawn === null || drawn === 0 ? HEIGHT : drawn;
  return (
    <div ref={room} className="panel-plot" style={isLive ? { minHeight: height } : undefined}>
      {isLive ? (
        <Suspense fallback={drawn === null ? null : <Drawn {...scenes} />}>
          <SeriesPlot {...plot} height={height} />
        </Suspense>
      ) : (
        <Drawn {...scenes} />
      )}
    </div>
  );
}

function Drawn({ narrow, wide }: PlotProps["scenes"]) {
  return (
    <>
      <div className="drawing drawing-narrow">
        <SceneView scene={narrow} />
      </div>
      <div className="drawing drawing-wide">
        <SceneView scene={wide} />
      </div>
    </>
  );
}
