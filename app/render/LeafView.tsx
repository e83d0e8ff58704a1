import type { Paint } from "../scene/palette.ts";
import type { Leaf, Text } from "../scene/scene.ts";

/** Roles are custom properties of the style sheet, one value a scheme. */
function colour(paint: Paint): string {
  return `var(--${paint})`;
}

const FAMILIES: Readonly<Record<Text["family"], string>> = {
  sans: "var(--sans, sans-serif)",
  serif: "var(--serif, serif)",
};

function painted(leaf: Exclude<Leaf, Text>) {
  return {
    fill: leaf.fill === undefined ? "none" : colour(leaf.fill),
    stroke: leaf.stroke === undefined ? undefined : colour(leaf.stroke),
    strokeWidth: leaf.stroke === undefined ? undefined : leaf.strokeWidth,
    strokeDasharray: leaf.dash?.join(" "),
    opacity: leaf.opacity,
  };
}

function px(value: number): number {
  return Math.round(value * 100) / 100;
}

/** One leaf of a scene as an SVG element; presentation attributes only. */
export function LeafView({ leaf }: { readonly leaf: Leaf }) {
  switch (leaf.kind) {
    case "rect": {
      const { x, y, width, height } = leaf;
      const box = { x: px(x), y: px(y), width: px(width), height: px(height) };
      return <rect {...box} {...painted(leaf)} />;
    }
    case "line": {
      const { x1, y1, x2, y2 } = leaf;
      return <line x1={px(x1)} y1={px(y1)} x2={px(x2)} y2={px(y2)} {...painted(leaf)} />;
    }
    case "circle":
      return <circle cx={px(leaf.cx)} cy={px(leaf.cy)} r={px(leaf.r)} {...painted(leaf)} />;
    case "path":
      return <path d={leaf.d} {...painted(leaf)} />;
    case "text":
      return (
        <text
          x={px(leaf.x)}
          y={px(leaf.y)}
          fontFamily={FAMILIES[leaf.family]}
          fontSize={leaf.size}
          fontWeight={leaf.weight === 400 ? undefined : leaf.weight}
          textAnchor={leaf.anchor === "start" ? undefined : leaf.anchor}
          fill={colour(leaf.fill)}
        >
          {leaf.text}
        </text>
      );
  }
}
