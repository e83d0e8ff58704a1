import { type PointerEvent, type RefObject, useRef } from "react";

/** px from an edge of the window at which dragging scrolls, and how far each frame. */
const EDGE = 56;
const STEP = 9;

interface Drag {
  readonly from: number;
  readonly items: readonly HTMLElement[];
  readonly tops: readonly number[];
  /** px: how far the others make room. */
  readonly room: number;
  /** Of the pointer on the page. */
  readonly start: number;
  clientY: number;
  to: number;
  frame: number;
}

/**
 * Dragging of the children of `list` by a handle in each. Children follow the pointer by transforms
 * alone; `onDrop` is told the place that was left and the one reached, both counted from 0.
 */
export function useDrag(
  list: RefObject<HTMLElement | null>,
  onDrop: (from: number, to: number) => void,
) {
  const drag = useRef<Drag | null>(null);

  function start(event: PointerEvent<HTMLElement>, from: number) {
    if (event.button !== 0 || list.current === null) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const items = [...list.current.children] as HTMLElement[];
    const boxes = items.map((item) => item.getBoundingClientRect());
    const own = boxes[from];
    if (own === undefined) return;
    const next = boxes[from + 1] ?? boxes[from - 1];
    drag.current = {
      from,
      items,
      tops: boxes.map((box) => box.top + scrollY + box.height / 2),
      room: next === undefined ? 0 : Math.abs(next.top - own.top),
      start: event.clientY + scrollY,
      clientY: event.clientY,
      to: from,
      frame: requestAnimationFrame(step),
    };
    list.current.classList.add("dragging");
    items[from]?.classList.add("dragged");
  }

  /** Each frame: scrolls at the edges and puts everything where the pointer wants it. */
  function step() {
    const now = drag.current;
    if (now === null) return;
    if (now.clientY < EDGE) scrollBy(0, -STEP);
    if (now.clientY > innerHeight - EDGE) scrollBy(0, STEP);
    const by = now.clientY + scrollY - now.start;
    const middle = (now.tops[now.from] ?? 0) + by;
    now.to = placeOf(middle, now);
    for (const [i, item] of now.items.entries()) {
      const shift = i === now.from ? by : shiftOf(i, now);
      item.style.transform = shift === 0 ? "" : `translateY(${shift}px)`;
    }
    now.frame = requestAnimationFrame(step);
  }

  function end(isDropped: boolean) {
    const was = drag.current;
    if (was === null) return;
    drag.current = null;
    cancelAnimationFrame(was.frame);
    list.current?.classList.remove("dragging");
    for (const item of was.items) {
      item.style.transform = "";
      item.classList.remove("dragged");
    }
    if (isDropped && was.to !== was.from) onDrop(was.from, was.to);
  }

  return {
    start,
    move: (event: PointerEvent) => {
      if (drag.current !== null) drag.current.clientY = event.clientY;
    },
    drop: () => end(true),
    cancel: () => end(false),
  };
}

/** The place whose middle the dragged one has passed. */
function placeOf(middle: number, { from, tops }: Drag): number {
  const above = tops.filter((top, i) => (i < from ? top < middle : i > from && top <= middle));
  return above.length;
}

function shiftOf(i: number, { from, to, room }: Drag): number {
  if (i > from && i <= to) return -room;
  if (i < from && i >= to) return room;
  return 0;
}
