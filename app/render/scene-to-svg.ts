import { DARK, LIGHT, type Paint } from "../scene/palette.ts";
import type { Leaf, Node, Scene, Text } from "../scene/scene.ts";
import { escapeXml } from "./xml.ts";

export interface SvgOptions {
  readonly scheme: "light" | "dark";
  /** A sheet of paper behind the drawing, so that it reads on any page; true unless told otherwise. */
  readonly background?: boolean;
  /** Prefix of the ids in the file, where several files are put into one document. */
  readonly id?: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** First the faces of the site, then what Windows and Linux offer, so that a file reads anywhere. */
const FAMILIES = {
  en: {
    sans: '"Source Sans 3", Arial, sans-serif',
    serif: '"Source Serif 4", Georgia, serif',
  },
  zh: {
    sans: '"Source Sans 3", "Microsoft YaHei", "Noto Sans SC", "PingFang SC", "Noto Sans CJK SC", sans-serif',
    serif: '"Source Serif 4", SimSun, "Noto Serif SC", "Songti SC", "Noto Serif CJK SC", serif',
  },
} as const;

const LANG = { en: "en", zh: "zh-CN" } as const;

function print(value: string | number): string {
  return typeof value === "number" ? String(Math.round(value * 100) / 100) : escapeXml(value);
}

function tag(name: string, attributes: Attributes, content = ""): string {
  const printed = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? "" : ` ${key}="${print(value)}"`))
    .join("");
  return content === "" ? `<${name}${printed}/>` : `<${name}${printed}>${content}</${name}>`;
}

type Colours = Readonly<Record<Paint, string>>;
type Shape = Exclude<Leaf, Text>;

function painted(leaf: Shape, colours: Colours): Attributes {
  return {
    fill: leaf.fill === undefined ? "none" : colours[leaf.fill],
    stroke: leaf.stroke === undefined ? undefined : colours[leaf.stroke],
    "stroke-width": leaf.stroke === undefined ? undefined : leaf.strokeWidth,
    "stroke-dasharray": leaf.dash?.join(" "),
    opacity: leaf.opacity,
  };
}

function leafToSvg(leaf: Leaf, scene: Scene, colours: Colours): string {
  switch (leaf.kind) {
    case "rect": {
      const { x, y, width, height } = leaf;
      return tag("rect", { x, y, width, height, ...painted(leaf, colours) });
    }
    case "line": {
      const { x1, y1, x2, y2 } = leaf;
      return tag("line", { x1, y1, x2, y2, ...painted(leaf, colours) });
    }
    case "circle": {
      const { cx, cy, r } = leaf;
      return tag("circle", { cx, cy, r, ...painted(leaf, colours) });
    }
    case "path":
      return tag("path", { d: leaf.d, ...painted(leaf, colours) });
    case "text": {
      const attributes = {
        x: leaf.x,
        y: leaf.y,
        "font-family": FAMILIES[scene.language][leaf.family],
        "font-size": leaf.size,
        "font-weight": leaf.weight === 400 ? undefined : leaf.weight,
        "text-anchor": leaf.anchor === "start" ? undefined : leaf.anchor,
        fill: colours[leaf.fill],
      };
      return tag("text", attributes, escapeXml(leaf.text));
    }
  }
}

function nodeToSvg(node: Node, scene: Scene, colours: Colours): string {
  if (node.kind !== "group") return leafToSvg(node, scene, colours);
  const label = node.label === undefined ? "" : tag("title", {}, escapeXml(node.label));
  return tag("g", {}, label + node.children.map((n) => nodeToSvg(n, scene, colours)).join(""));
}

/**
 * A scene as one SVG file that needs nothing else: presentation attributes only, no style, class or
 * script, so that Word, Illustrator and a strict content policy all take it. Px of two decimals.
 */
export function sceneToSvg(scene: Scene, options: SvgOptions): string {
  const { width, height } = scene;
  const colours = options.scheme === "dark" ? DARK : LIGHT;
  const id = options.id ?? "chart";
  const sheet = tag("rect", { x: 0, y: 0, width, height, fill: colours.paper });
  const content = [
    tag("title", { id: `${id}-title` }, escapeXml(scene.title)),
    tag("desc", { id: `${id}-desc` }, escapeXml(scene.description)),
    options.background === false ? "" : sheet,
    ...scene.nodes.map((node) => nodeToSvg(node, scene, colours)),
  ].join("");
  return tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-labelledby": `${id}-title ${id}-desc`,
      lang: LANG[scene.language],
      "xml:lang": LANG[scene.language],
    },
    content,
  );
}
