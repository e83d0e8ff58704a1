import { type Box, overlap } from "../scene/boxes.ts";
import {
  type Asked,
  ask,
  type Candidate,
  crosses,
  type Segment,
  type Wish,
} from "./label-places.ts";

/** Where a label went. `leader` joins it to its mark where it could not stand next to it. */
export interface Spot {
  /** Middle of the label's lines and top of the first. */
  readonly x: number;
  readonly top: number;
  readonly box: Box;
  readonly leader: Segment | null;
}

/** Further tries of an order, each with the label that got stuck put first. */
const RETRIES = 12;

type Attempt =
  | { readonly spots: ReadonlyMap<string, Spot> }
  | { readonly spots: null; readonly stuck: string };

/** Gives each label, in order, its first place clear of those before it, or says which one has none. */
function placeInOrder(asked: readonly Asked[]): Attempt {
  const placed: Candidate[] = [];
  const spots = new Map<string, Spot>();
  for (const { id, places } of asked) {
    const spot = places.find(({ box, leader }) =>
      placed.every(
        (other) =>
          !overlap(box, other.box) &&
          (leader === null || !crosses(leader, other.box)) &&
          (other.leader === null || !crosses(other.leader, box)),
      ),
    );
    if (spot === undefined) return { spots: null, stuck: id };
    placed.push(spot);
    spots.set(id, { ...spot, x: (spot.box.x0 + spot.box.x1) / 2, top: spot.box.y0 });
  }
  return { spots };
}

/** Tries an order, and again with whichever label got stuck put first, a fixed number of times. */
function placeWithRetries(
  head: readonly Asked[],
  rest: readonly Asked[],
): ReadonlyMap<string, Spot> | null {
  let order = [...rest];
  for (let tries = 0; tries < RETRIES; tries++) {
    const attempt = placeInOrder([...head, ...order]);
    if (attempt.spots !== null) return attempt.spots;
    const stuck = order.filter(({ id }) => id === attempt.stuck);
    if (stuck.length === 0) return null;
    order = [...stuck, ...order.filter(({ id }) => id !== attempt.stuck)];
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
  const still = [...taken, ...wishes.map((wish) => wish.mark)];
  const asked = new Map(wishes.map((wish) => [wish.id, ask(wish, still, frame)] as const));
  if ([...asked.values()].some(({ places }) => places.length === 0)) return null;
  const rest = wishes.slice(fixed);
  const by = (key: (wish: Wish) => number) => [...rest].sort((a, b) => key(a) - key(b));
  const orders = [
    rest,
    [...rest].reverse(),
    by(({ mark }) => mark.y0),
    by(({ mark }) => -mark.y1),
    by(({ id }) => asked.get(id)?.places.length ?? 0),
  ];
  const of = (order: readonly Wish[]) => order.flatMap(({ id }) => asked.get(id) ?? []);
  let best: ReadonlyMap<string, Spot> | null = null;
  for (const order of orders) {
    const spots = placeWithRetries(of(wishes.slice(0, fixed)), of(order));
    if (spots === null) continue;
    if (leaderLength(spots) === 0) return spots;
    if (best === null || leaderLength(spots) < leaderLength(best)) best = spots;
  }
  return best;
}
