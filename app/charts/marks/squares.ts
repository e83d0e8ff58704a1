import type { Leaf } from "../../scene/scene.ts";
import { round } from "../../scene/shapes.ts";
import type { Form } from "./form.ts";
import { OUTLINE, type Pen } from "./pen.ts";

/** Squares of a hundred: `sure` are filled, those up to `upTo` tinted; `open`: more may follow. */
export interface Filling {
  readonly sure: number;
  readonly upTo: number;
  readonly open: boolean;
}

/** Share of a block's side that lies between two squares. */
const GAP = 0.018;
/** Opacity of the squares after an open end; they stand for no number. */
const FADE = [0.45, 0.28, 0.14] as const;

/** Opacity between the ends of a range. */
const TINT = 0.45;

interface Grid {
  readonly x: number;
  readonly y: number;
  readonly cell: number;
  readonly step: number;
}

/** Outline of the part of square `i` from `from` to `to` of its width, 0–1, grown by −`inset`. */
function square(grid: Grid, i: number, from: number, to: number, inset = 0): string {
  const left = grid.x + (i % 10) * grid.step;
  const top = grid.y + Math.floor(i / 10) * grid.step;
  const [x0, x1] = [left + from * grid.cell + inset, left + to * grid.cell - inset];
  const [y0, y1] = [top + inset, top + grid.cell - inset];
  const [a, b, c, d] = [x0, y0, x1, y1].map(round);
  return `M${a},${b}L${c},${b}L${c},${d}L${a},${d}Z`;
}

/** Squares from `low` to `high` of a hundred as one path; a part of a square is a part of its width. */
function run(grid: Grid, low: number, high: number, inset = 0): string {
  let d = "";
  for (let i = Math.floor(low); i < Math.min(100, Math.ceil(high)); i++) {
    const [from, to] = [Math.max(0, low - i), Math.min(1, high - i)];
    if (to > from) d += square(grid, i, from, to, inset);
  }
  return d;
}

function path(d: string, how: Partial<Leaf>): readonly Leaf[] {
  return d === "" ? [] : [{ kind: "path", d, ...how } as Leaf];
}

/**
 * A block of a hundred squares with its left upper corner at (x, y), `side` px wide, filled row by row.
 * Hollow: filled squares are outlined; dashed: outlined with dashes.
 */
export function squares(
  pen: Pen,
  { sure, upTo, open }: Filling,
  x: number,
  y: number,
  side: number,
  dashed: boolean,
): readonly Leaf[] {
  const step = (side * (1 + GAP)) / 10;
  const grid: Grid = { x, y, step, cell: step - side * GAP };
  const outlined = pen.hollow || dashed;
  const stroke = {
    fill: "paper",
    stroke: pen.paint,
    strokeWidth: OUTLINE,
    ...(dashed ? { dash: [3, 2] } : {}),
  } as const;
  const filled = outlined
    ? path(run(grid, 0, sure, OUTLINE / 2), stroke)
    : path(run(grid, 0, sure), { fill: pen.paint });
  const fade = open
    ? FADE.flatMap((opacity, i) => {
        const from = Math.ceil(sure) + i;
        return path(run(grid, from, Math.min(100, from + 1)), { fill: pen.paint, opacity });
      })
    : [];
  return [
    ...path(run(grid, upTo, 100), { fill: "rule-2" }),
    ...path(run(grid, sure, upTo), { fill: pen.paint, opacity: TINT }),
    ...filled,
    ...fade,
  ];
}

/** Two squares of `side` px that show what a form does to squares: filled, tinted or fading. */
export function swatchSquares(
  pen: Pen,
  form: Form,
  x: number,
  y: number,
  side: number,
  dashed: boolean,
): readonly Leaf[] {
  const grid: Grid = { x, y, step: side + 2, cell: side };
  const first = pen.hollow || dashed ? square(grid, 0, 0, 1, OUTLINE / 2) : square(grid, 0, 0, 1);
  const outline = { fill: "paper", stroke: pen.paint, strokeWidth: OUTLINE } as const;
  if (dashed) return path(first, { ...outline, dash: [3, 2] });
  if (pen.hollow) return path(first, outline);
  const tinted = (opacity: number) => path(square(grid, 1, 0, 1), { fill: pen.paint, opacity });
  const full = path(first, { fill: pen.paint });
  switch (form) {
    case "value":
    case "rounded":
      return full;
    case "at-least":
      return [...full, ...tinted(FADE[0])];
    case "at-most":
      return tinted(TINT);
    case "scenarios":
    case "confidence-interval":
    case "between-estimates":
    case "elasticity":
    case "between-lines":
    case "unspecified":
      return [...full, ...tinted(TINT)];
  }
}
