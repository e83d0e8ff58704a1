/** px by which sums of floating-point numbers may be off. */
const ROUNDING = 1e-6;

/** How far the marks `i` and `j` have to be apart, px; 0 where they may stand at one place. */
export type Apart = (i: number, j: number) => number;

/** Each place as far back as its own limit and the marks before it let it be. */
function push(limits: readonly number[], apart: Apart): readonly number[] {
  const places: number[] = [];
  limits.forEach((limit, j) => {
    places.push(Math.max(limit, ...places.map((place, i) => place + apart(i, j))));
  });
  return places;
}

function flip(places: readonly number[]): readonly number[] {
  return places.map((place) => -place).reverse();
}

/**
 * Places for marks that belong at `at` (px, ascending): apart as asked, none more than `nudge` px from
 * where it belongs, none before a mark that it follows. Null where no places do all three.
 */
export function standApart(
  at: readonly number[],
  apart: Apart,
  nudge: number,
): readonly number[] | null {
  const end = at.length - 1;
  const back: Apart = (i, j) => apart(end - j, end - i);
  const first = push(
    at.map((x) => x - nudge),
    apart,
  );
  const last = flip(
    push(
      flip(at).map((x) => x - nudge),
      back,
    ),
  );
  const from = (places: readonly number[], i: number) => places[i] ?? 0;
  if (at.some((x, i) => from(first, i) > x + nudge + ROUNDING)) return null;
  const ahead = push(
    at.map((x, i) => Math.min(x, from(last, i))),
    apart,
  );
  const behind = flip(push(flip(at.map((x, i) => Math.max(x, from(first, i)))), back));
  // Both keep what is asked, so what lies half way does too, and pushes neither side more.
  return ahead.map((place, i) => (place + from(behind, i)) / 2);
}
