import { Component, type ReactNode, Suspense, useRef, useState } from "react";
import type { ChartPlan } from "../plan/plan.ts";
import { lazyPart } from "./lazy-part.ts";
import { usePage } from "./page-context.tsx";

const ExplorerView = lazyPart(async () => (await import("./ExplorerView.tsx")).ExplorerView);

/**
 * A series chart with an explorer that is loaded when asked for. The prerendered chart stays until
 * the explorer can take its room, so that nothing jumps.
 */
export function SeriesExplorer({ plan, children }: { plan: ChartPlan; children: ReactNode }) {
  const { words } = usePage();
  const [open, setOpen] = useState(false);
  const room = useRef<HTMLDivElement>(null);
  /** px: height of the drawing, and of all that the explorer stands in for. */
  const [taken, setTaken] = useState({ drawing: 0, all: 0 });

  function toggle() {
    const drawings = [...(room.current?.querySelectorAll(".drawing") ?? [])];
    setTaken({
      drawing: Math.max(...drawings.map((element) => element.getBoundingClientRect().height), 0),
      all: room.current?.getBoundingClientRect().height ?? 0,
    });
    setOpen(!open);
  }

  return (
    <>
      <div ref={room} style={open ? { minHeight: taken.all } : undefined}>
        {open ? (
          <Failure message={words.indicator.explorerFailed} instead={children}>
            <Suspense fallback={children}>
              <ExplorerView plan={plan} height={taken.drawing} />
            </Suspense>
          </Failure>
        ) : (
          children
        )}
      </div>
      <p className="explorer-bar">
        <button type="button" className="button" onClick={toggle} aria-pressed={open}>
          {open ? words.indicator.closeExplorer : words.indicator.explore}
        </button>
      </p>
    </>
  );
}

/** Keeps the chart on the page, and says so, when the explorer cannot be loaded. */
class Failure extends Component<
  { message: string; instead: ReactNode; children: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <>
        <p role="alert">{this.props.message}</p>
        {this.props.instead}
      </>
    );
  }
}
