import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from "react";
import { boxOf } from "../scene/boxes.ts";
import { type Group, marksOf, type Node, type Scene } from "../scene/scene.ts";
import { LeafView } from "./LeafView.tsx";

export interface SceneViewProps {
  readonly scene: Scene;
  /** Called with the figure under the pointer or the keyboard, and with null when it is left. */
  readonly onMark?: (figureId: string | null) => void;
}

/** px between a mark and the ring that shows it is current. */
const RING = 4;

const LANG = { en: "en", zh: "zh-CN" } as const;

/** Index that a key moves to from `at` among `count` marks; null for keys that move nothing. */
function target(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
      return Math.min(count - 1, at + 1);
    case "ArrowUp":
    case "ArrowLeft":
      return Math.max(0, at - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

function Ring({ mark }: { readonly mark: Group }) {
  const box = boxOf(mark);
  if (box === null) return null;
  return (
    <rect
      x={Math.max(1, box.x0 - RING)}
      y={Math.max(1, box.y0 - RING)}
      width={box.x1 - Math.max(1, box.x0 - RING) + RING}
      height={box.y1 - Math.max(1, box.y0 - RING) + RING}
      fill="none"
      stroke="var(--focus, var(--ink))"
      strokeWidth={2}
      pointerEvents="none"
    />
  );
}

/** What a node needs to know about the marks of its chart. */
interface Walk {
  readonly marks: readonly Group[];
  /** Index of the one mark in the tab order. */
  readonly stop: number;
  focus(index: number | null): void;
  point(mark: Group | null): void;
}

function nodesOf(nodes: readonly Node[], walk: Walk, inMark: boolean): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: a scene is replaced whole; nodes have no other identity.
  return nodes.map((node, i) => <NodeView key={i} node={node} walk={walk} inMark={inMark} />);
}

function NodeView({ node, walk, inMark }: { node: Node; walk: Walk; inMark: boolean }) {
  if (node.kind !== "group") return <LeafView leaf={node} />;
  if (node.name === "mark") return <MarkView mark={node} walk={walk} />;
  // Axes, names and legend are said by the marks' sentences and by the chart's description.
  const silent = !inMark && marksOf([node]).length === 0;
  return <g aria-hidden={silent ? true : undefined}>{nodesOf(node.children, walk, inMark)}</g>;
}

function MarkView({ mark, walk }: { mark: Group; walk: Walk }) {
  const index = walk.marks.indexOf(mark);
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: arrows walk marks; each is read out.
    <g
      role="img"
      aria-label={mark.label}
      data-figure={mark.figureId}
      tabIndex={index === walk.stop ? 0 : -1}
      onFocus={() => walk.focus(index)}
      onBlur={() => walk.focus(null)}
      onPointerEnter={() => walk.point(mark)}
      onPointerLeave={() => walk.point(null)}
    >
      {nodesOf(mark.children, walk, true)}
    </g>
  );
}

/**
 * A scene on the page. Paints are roles of the style sheet (`var(--ink)`), so that one drawing serves
 * both schemes. The chart is one stop of the tab key: arrows, Home and End walk its marks, each read
 * out in its own sentence, and Escape leaves. No style attribute anywhere.
 */
export function SceneView({ scene, onMark }: SceneViewProps) {
  const svg = useRef<SVGSVGElement>(null);
  const marks = useMemo(() => marksOf(scene.nodes), [scene]);
  const [current, setCurrent] = useState<number | null>(null);
  const [last, setLast] = useState(0);

  const walk: Walk = {
    marks,
    stop: Math.min(last, marks.length - 1),
    focus(index) {
      setCurrent(index);
      if (index !== null) setLast(index);
      onMark?.(index === null ? null : (marks[index]?.figureId ?? null));
    },
    point: (mark) => onMark?.(mark?.figureId ?? null),
  };

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    if (current === null) return;
    const drawn = svg.current?.querySelectorAll<SVGGElement>("[data-figure]");
    if (event.key === "Escape") {
      drawn?.[current]?.blur();
      return;
    }
    const next = target(event.key, current, marks.length);
    if (next === null) return;
    event.preventDefault();
    drawn?.[next]?.focus();
  };

  const shown = current === null ? undefined : marks[current];
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: keys reach it from the mark in focus.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand for a drawing.
    <svg
      ref={svg}
      className="scene"
      width={scene.width}
      height={scene.height}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role="group"
      aria-label={scene.title}
      lang={LANG[scene.language]}
      onKeyDown={onKeyDown}
    >
      {nodesOf(scene.nodes, walk, false)}
      {shown && <Ring mark={shown} />}
    </svg>
  );
}
