import type { Node, Path } from "./scene.ts";
import { textBox } from "./text.ts";

/** px, edges. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Points of a path, control points included, so the box is never too small. */
function pathBox(path: Path): Box {
  const numbers = (path.d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  const xs = numbers.filter((_, i) => i % 2 === 0);
  const ys = numbers.filter((_, i) => i % 2 === 1);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

function grow(box: Box, by: number): Box {
  return { x0: box.x0 - by, y0: box.y0 - by, x1: box.x1 + by, y1: box.y1 + by };
}

/** Smallest box round a node, half of its stroke included; null for a group without leaves. */
export function boxOf(node: Node): Box | null {
  switch (node.kind) {
    case "group":
      return boxOfAll(node.children);
    case "text":
      return textBox(node);
    case "rect": {
      const { x, y, width, height } = node;
      return grow({ x0: x, y0: y, x1: x + width, y1: y + height }, strokeOf(node));
    }
    case "circle": {
      const { cx, cy, r } = node;
      return grow({ x0: cx - r, y0: cy - r, x1: cx + r, y1: cy + r }, strokeOf(node));
    }
    case "line": {
      const { x1, x2, y1, y2 } = node;
      // Butt caps: the stroke of a straight line grows it across only.
      const half = strokeOf(node);
      const [gx, gy] = [y1 === y2 ? 0 : half, x1 === x2 ? 0 : half];
      return {
        x0: Math.min(x1, x2) - gx,
        y0: Math.min(y1, y2) - gy,
        x1: Math.max(x1, x2) + gx,
        y1: Math.max(y1, y2) + gy,
      };
    }
    case "path":
      return grow(pathBox(node), strokeOf(node));
  }
}

function strokeOf(node: { readonly stroke?: string; readonly strokeWidth?: number }): number {
  return node.stroke === undefined ? 0 : (node.strokeWidth ?? 1) / 2;
}

/** Smallest box round all of them. */
export function boxOfAll(nodes: readonly Node[]): Box | null {
  return nodes.reduce<Box | null>((whole, node) => {
    const box = boxOf(node);
    if (box === null || whole === null) return box ?? whole;
    return {
      x0: Math.min(whole.x0, box.x0),
      y0: Math.min(whole.y0, box.y0),
      x1: Math.max(whole.x1, box.x1),
      y1: Math.max(whole.y1, box.y1),
    };
  }, null);
}

/** Whether two boxes share more than `slack` px in both directions. */
export function overlap(a: Box, b: Box, slack = 0): boolean {
  return (
    Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > slack &&
    Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) > slack
  );
}
