import { type Box, overlap } from "../scene/boxes.ts";
import { type TextStyle, textWidth } from "../scene/text.ts";

/** A label to set near a mark, px. The first to be placed has the best places. */
export interface Wish {
  readonly id: string;
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly lineHeight: number;
  /** What the mark covers; leaders start at its ends. */
  readonly mark: Box;
  /** Kept free left and right of the words, px: numbers next to each other would read as one. */
  readonly air?: number;
  /** Stands right of its mark where it can, as names at the ends of lines do. */
  readonly right?: boolean;
}

export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** px from the mark: next to it first, then farther off with a leader line. */
const NEAR = 4;
const FAR = [14, 24, 36, 50, 66, 84, 104, 128, 156, 190] as const;
/** Directions of far places, in sixteenths of a turn from straight up; steep ones first. */
const TURNS = [0, 8, 1, -1, 7, -7, 2, -2, 6, -6, 3, -3, 5, -5] as const;

function boxAt(x0: number, y0: number, w: number, h: number): Box {
  return { x0, y0, x1: x0 + w, y1: y0 + h };
}

function nearBoxes(mark: Box, w: number, h: number): readonly Box[] {
  const cx = (mark.x0 + mark.x1) / 2;
  const cy = (mark.y0 + mark.y1) / 2;
  const [up, down] = [mark.y0 - NEAR - h, mark.y1 + NEAR];
  const [left, right] = [mark.x0 - NEAR - 2 - w, mark.x1 + NEAR + 2];
  return [
    boxAt(cx - w / 2, up, w, h),
    boxAt(cx - w / 2, down, w, h),
    boxAt(right, cy - h / 2, w, h),
    boxAt(left, cy - h / 2, w, h),
    boxAt(right, mark.y0 - 2, w, h),
    boxAt(left, mark.y0 - 2, w, h),
    boxAt(right, mark.y1 - h + 2, w, h),
    boxAt(left, mark.y1 - h + 2, w, h),
    ...[0.1, 0.9].flatMap((t) => [boxAt(cx - t * w, up, w, h), boxAt(cx - t * w, down, w, h)]),
    ...[cx - w - NEAR, cx + NEAR].flatMap((x) => [boxAt(x, up, w, h), boxAt(x, down, w, h)]),
  ];
}

/** Places at a distance: the label's near edge ends a straight line from the mark's end. */
function farSpots(mark: Box, w: number, h: number): readonly { box: Box; leader: Segment }[] {
  const cx = (mark.x0 + mark.x1) / 2;
  return FAR.flatMap((far) =>
    TURNS.map((turn) => {
      const angle = (turn * Math.PI) / 8;
      const up = Math.cos(angle) > 0;
      const start = up ? mark.y0 - 2 : mark.y1 + 2;
      const [x, y] = [cx + far * Math.sin(angle), start - far * Math.cos(angle)];
      const leader: Segment = [cx, start, x, y];
      return { box: boxAt(x - w / 2, up ? y - 1 - h : y + 1, w, h), leader };
    }),
  );
}

/** Whether a segment passes through a box (Liang and Barsky 1984, doi:10.1145/357332.357333). */
export function crosses([x1, y1, x2, y2]: Segment, box: Box): boolean {
  // Most boxes lie wholly to one side of the segment.
  if (Math.max(x1, x2) < box.x0 || Math.min(x1, x2) > box.x1) return false;
  if (Math.max(y1, y2) < box.y0 || Math.min(y1, y2) > box.y1) return false;
  let [t0, t1] = [0, 1];
  const edges = [
    [x1 - x2, x1 - box.x0],
    [x2 - x1, box.x1 - x1],
    [y1 - y2, y1 - box.y0],
    [y2 - y1, box.y1 - y1],
  ] as const;
  for (const [p, q] of edges) {
    if (p === 0 && q < 0) return false;
    if (p < 0) t0 = Math.max(t0, q / p);
    if (p > 0) t1 = Math.min(t1, q / p);
  }
  return t0 < t1;
}

function inside(box: Box, frame: Box): boolean {
  return box.x0 >= frame.x0 && box.x1 <= frame.x1 && box.y0 >= frame.y0 && box.y1 <= frame.y1;
}

export interface Candidate {
  readonly box: Box;
  readonly leader: Segment | null;
}

/** A wish with its places that are clear of all that does not move: marks, taken boxes, the frame. */
export interface Asked {
  readonly id: string;
  readonly places: readonly Candidate[];
}

export function ask(wish: Wish, fixed: readonly Box[], frame: Box): Asked {
  const { id, lines, style, lineHeight, mark, right, air = 0 } = wish;
  const widths = lines.map((l) => textWidth(l, style.size, style.weight, style.family));
  const w = Math.max(...widths) + 2 * air;
  const h = lines.length * lineHeight;
  const near = nearBoxes(mark, w, h).map((box) => ({ box, leader: null }));
  const sides = right ? [...near.slice(2, 3), ...near] : near;
  const free = ({ box, leader }: Candidate) =>
    inside(box, frame) &&
    !fixed.some((other) => overlap(box, other)) &&
    (leader === null || !fixed.some((other) => other !== mark && crosses(leader, other)));
  return { id, places: [...sides, ...farSpots(mark, w, h)].filter(free) };
}
