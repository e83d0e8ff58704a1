import type { Leaf, Node } from "../../scene/scene.ts";

/** Where a drawing stands on a sheet: its origin, px, and how many px one of its px takes. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

function placePath(d: string, { x, y, scale }: Place): string {
  let across = true;
  return d.replace(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g, (number) => {
    const at = (across ? x : y) + Number(number) * scale;
    across = !across;
    return String(Math.round(at * 100) / 100);
  });
}

function placeLeaf(leaf: Leaf, place: Place): Leaf {
  const { scale } = place;
  const x = (at: number) => place.x + at * scale;
  const y = (at: number) => place.y + at * scale;
  switch (leaf.kind) {
    case "text":
      return { ...leaf, x: x(leaf.x), y: y(leaf.y), size: leaf.size * scale };
    case "rect":
      return {
        ...stroked(leaf, scale),
        x: x(leaf.x),
        y: y(leaf.y),
        width: leaf.width * scale,
        height: leaf.height * scale,
      };
    case "circle":
      return { ...stroked(leaf, scale), cx: x(leaf.cx), cy: y(leaf.cy), r: leaf.r * scale };
    case "line":
      return {
        ...stroked(leaf, scale),
        x1: x(leaf.x1),
        y1: y(leaf.y1),
        x2: x(leaf.x2),
        y2: y(leaf.y2),
      };
    case "path":
      return { ...stroked(leaf, scale), d: placePath(leaf.d, place) };
  }
}

function stroked<T extends Exclude<Leaf, { kind: "text" }>>(leaf: T, scale: number): T {
  if (leaf.stroke === undefined) return leaf;
  const dash = leaf.dash && ([leaf.dash[0] * scale, leaf.dash[1] * scale] as const);
  return { ...leaf, strokeWidth: (leaf.strokeWidth ?? 1) * scale, ...(dash ? { dash } : {}) };
}

/** The same drawing elsewhere and at another size, in plain coordinates. Groups keep what they say. */
export function placeNodes(nodes: readonly Node[], place: Place): readonly Node[] {
  return nodes.map((node) =>
    node.kind === "group"
      ? { ...node, children: placeNodes(node.children, place) }
      : placeLeaf(node, place),
  );
}
