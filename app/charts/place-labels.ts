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
  /** Stands right of its mark where it can, as names at the ends of lines do. */
  readonly right?: boolean;
}

export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** Where a label went. `leader` joins it to its mark where it could not stand next to it. */
export interface Spot {
  /** Middle of the label's lines and top of the first. */
  readonly x: number;
  readonly top: number;
  readonly box: Box;
  readonly leader: Segment | null;
}

/** px from the mark: next to it first, then farther off with a leader line. */
const NEAR = 4;
const FAR = [14, 24, 36, 50, 66, 84, 104, 128, 156, 190] as const;
/** Directions of far places, in sixteenths of a turn from straight up; steep ones first. */
const TURNS = [0, 8, 1, -1, 7, -7, 2, -2, 6, -6, 3, -3, 5, -5] as const;

const RETRIES = 12;

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

type Attempt =
  | { readonly spots: ReadonlyMap<string, Spot> }
  | { readonly spots: null; readonly stuck: string };

/** Places labels in the order of `wishes`, or says which one found no place. */
function placeInOrder(wishes: readonly Wish[], taken: readonly Box[], frame: Box): Attempt {
  const full: Box[] = [...taken, ...wishes.map((wish) => wish.mark)];
  const leaders: Segment[] = [];
  const spots = new Map<string, Spot>();
  for (const { id, lines, style, lineHeight, mark, right } of wishes) {
    const w = Math.max(...lines.map((l) => textWidth(l, style.size, style.weight, style.family)));
    const h = lines.length * lineHeight;
    const free = (box: Box) =>
      inside(box, frame) &&
      !full.some((other) => overlap(box, other)) &&
      !leaders.some((leader) => crosses(leader, box));
    const clear = (leader: Segment) =>
      !full.some((other) => other !== mark && crosses(leader, other));
    const places = nearBoxes(mark, w, h);
    const sides = right ? [...places.slice(2, 3), ...places] : places;
    const near = sides.find(free);
    const spot = near
      ? { box: near, leader: null }
      : farSpots(mark, w, h).find(({ box, leader }) => free(box) && clear(leader));
    if (spot === undefined) return { spots: null, stuck: id };
    full.push(spot.box);
    if (spot.leader !== null) leaders.push(spot.leader);
    spots.set(id, { ...spot, x: (spot.box.x0 + spot.box.x1) / 2, top: spot.box.y0 });
  }
  return { spots };
}

/** Tries an order, and again with whichever label got stuck put first, a fixed number of times. */
function placeWithRetries(
  head: readonly Wish[],
  rest: readonly Wish[],
  taken: readonly Box[],
  frame: Box,
): ReadonlyMap<string, Spot> | null {
  let order = [...rest];
  for (let tries = 0; tries < RETRIES; tries++) {
    const attempt = placeInOrder([...head, ...order], taken, frame);
    if (attempt.spots !== null) return attempt.spots;
    const stuck = order.filter((wish) => wish.id === attempt.stuck);
    if (stuck.length === 0) return null;
    order = [...stuck, ...order.filter((wish) => wish.id !== attempt.stuck)];
  }
  return null;
}

/** Leader lines that a placement needs, px in all. */
function leaderLength(spots: ReadonlyMap<string, Spot>): number {
  return [...spots.values()].reduce((sum, { leader }) => {
    return leader === null ? sum : sum + Math.hypot(leader[2] - leader[0], leader[3] - leader[1]);
  }, 0);
}

/**
 * Finds a place for every label inside `frame`, clear of all marks, of `taken` and of each other; null
 * where one of them finds none, so that the caller draws another chart rather than a crowded one. A few
 * orders are tried after the first `fixed` wishes, and the one with the shortest leader lines is kept.
 */
export function placeLabels(
  wishes: readonly Wish[],
  taken: readonly Box[],
  frame: Box,
  fixed = 0,
): ReadonlyMap<string, Spot> | null {
  const [head, rest] = [wishes.slice(0, fixed), wishes.slice(fixed)];
  const by = (key: (wish: Wish) => number) => [...rest].sort((a, b) => key(a) - key(b));
  const crowd = (wish: Wish) =>
    wishes.reduce(
      (sum, { mark }) =>
        sum + 1 / (30 + Math.hypot(mark.x0 - wish.mark.x0, mark.y0 - wish.mark.y0)),
      0,
    );
  const orders = [
    rest,
    [...rest].reverse(),
    by((w) => w.mark.y0),
    by((w) => -w.mark.y1),
    by((w) => -crowd(w)),
    by(crowd),
  ];
  let best: ReadonlyMap<string, Spot> | null = null;
  for (const order of orders) {
    const spots = placeWithRetries(head, order, taken, frame);
    if (spots === null) continue;
    if (leaderLength(spots) === 0) return spots;
    if (best === null || leaderLength(spots) < leaderLength(best)) best = spots;
  }
  return best;
}
