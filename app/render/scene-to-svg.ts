import { DARK, LIGHT, type Paint } from "../scene/palette.ts";
import type { Group, Leaf, Node, Scene, Text } from "../scene/scene.ts";
import { escapeXml } from "./xml.ts";

export interface SvgOptions {
  readonly scheme: "light" | "dark";
  /** A sheet of paper behind the drawing, so that it reads on any page; true unless told otherwise. */
  readonly background?: boolean;
  /** Prefix of the ids in the file, where several files are put into one document. */
  readonly id?: string;
  /** Font lists instead of those of the site, the first one first. */
  readonly families?: SvgFamilies;
  /** Id of a group in the file, unique there; undefined: none. */
  readonly groupId?: (group: Group) => string | undefined;
  /** Well-formed XML that describes the file for machines; stands in `metadata`. */
  readonly metadata?: string;
  /** Rules of a style sheet, for pictures that carry their own fonts. Absent in files for people. */
  readonly styles?: string;
  /** Draws a text in another way than as live text, e.g. as outlines; well-formed SVG elements. */
  readonly drawText?: (text: Text, colours: SvgColours) => string;
}

export type SvgFamilies = Readonly<Record<Text["family"], string>>;
export type SvgColours = Readonly<Record<Paint, string>>;

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

/** What every node of one file is drawn with. */
interface Pencil {
  readonly scene: Scene;
  readonly colours: SvgColours;
  readonly options: SvgOptions;
}

type Shape = Exclude<Leaf, Text>;

function painted(leaf: Shape, colours: SvgColours): Attributes {
  return {
    fill: leaf.fill === undefined ? "none" : colours[leaf.fill],
    stroke: leaf.stroke === undefined ? undefined : colours[leaf.stroke],
    "stroke-width": leaf.stroke === undefined ? undefined : leaf.strokeWidth,
    "stroke-dasharray": leaf.dash?.join(" "),
    opacity: leaf.opacity,
  };
}

function textToSvg(text: Text, { scene, colours, options }: Pencil): string {
  if (options.drawText !== undefined) return options.drawText(text, colours);
  const families = options.families ?? FAMILIES[scene.language];
  const attributes = {
    x: text.x,
    y: text.y,
    "font-family": families[text.family],
    "font-size": text.size,
    "font-weight": text.weight === 400 ? undefined : text.weight,
    "text-anchor": text.anchor === "start" ? undefined : text.anchor,
    fill: colours[text.fill],
  };
  return tag("text", attributes, escapeXml(text.text));
}

function leafToSvg(leaf: Leaf, pencil: Pencil): string {
  const { colours } = pencil;
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
    case "text":
      return textToSvg(leaf, pencil);
  }
}

function nodeToSvg(node: Node, pencil: Pencil): string {
  if (node.kind !== "group") return leafToSvg(node, pencil);
  const label = node.label === undefined ? "" : tag("title", {}, escapeXml(node.label));
  const id = pencil.options.groupId?.(node);
  return tag("g", { id }, label + node.children.map((n) => nodeToSvg(n, pencil)).join(""));
}

/**
 * A scene as one SVG file that needs nothing else: presentation attributes only, no style, class or
 * script, so that Word, Illustrator and a strict content policy all take it. Px of two decimals.
 */
export function sceneToSvg(scene: Scene, options: SvgOptions): string {
  const { width, height } = scene;
  const colours = options.scheme === "dark" ? DARK : LIGHT;
  const pencil = { scene, colours, options };
  const id = options.id ?? "chart";
  const sheet = tag("rect", { x: 0, y: 0, width, height, fill: colours.paper });
  const content = [
    tag("title", { id: `${id}-title` }, escapeXml(scene.title)),
    tag("desc", { id: `${id}-desc` }, escapeXml(scene.description)),
    options.metadata === undefined ? "" : tag("metadata", {}, options.metadata),
    options.styles === undefined ? "" : tag("style", {}, escapeXml(options.styles)),
    options.background === false ? "" : sheet,
    ...scene.nodes.map((node) => nodeToSvg(node, pencil)),
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
