import { leaves, type Node, type Scene, type Text } from "../../scene/scene.ts";
import { systemTextWidth, textWidth } from "../../scene/text.ts";

/** Latin letters of the Chinese fonts of Linux are those of Source Sans, drawn larger by this. */
const LATIN_OF_HAN = 1.12;
/** Never smaller: the letters of Arial are taller, so at this size they look the same. */
const LEAST = 0.82;
/** px that a line may run on. */
const SLACK = 1.5;

function ratioOf({ text, size, weight }: Text, chinese: boolean): number {
  const own = textWidth(text, size, weight);
  if (own === 0) return 1;
  const han = chinese ? Math.min(own * LATIN_OF_HAN, [...text].length * size) : 0;
  return Math.min(1, (own + SLACK) / Math.max(systemTextWidth(text, size, weight), han));
}

function resized(nodes: readonly Node[], ratio: number): readonly Node[] {
  return nodes.map((node) => {
    if (node.kind === "group") return { ...node, children: resized(node.children, ratio) };
    return node.kind === "text" && node.family === "sans"
      ? { ...node, size: node.size * ratio }
      : node;
  });
}

/**
 * The same sheet with its small print made as much smaller as Arial is wider than the face that it was
 * laid out in: no line grows, so nothing that stood free is touched, and every mark stays where it is.
 */
export function fitToSystemType(scene: Scene): Scene {
  const chinese = scene.language === "zh";
  const ratios = leaves(scene.nodes)
    .filter((leaf) => leaf.kind === "text")
    .filter((leaf) => leaf.family === "sans")
    .map((text) => ratioOf(text, chinese));
  const ratio = Math.max(LEAST, Math.min(1, ...ratios));
  return ratio === 1 ? scene : { ...scene, nodes: resized(scene.nodes, ratio) };
}
