import { type Box, boxOf, boxOfAll, overlap } from "../../app/scene/boxes.ts";
import {
  type Group,
  leaves,
  marksOf,
  type Node,
  type Scene,
  type Text,
} from "../../app/scene/scene.ts";
import { textBox } from "../../app/scene/text.ts";

/** Px by which rounding and font hinting may let boxes touch. */
const SLACK = 0.6;

export function textsOf(scene: Scene): readonly Text[] {
  return leaves(scene.nodes).filter((leaf) => leaf.kind === "text");
}

function outside(box: Box, scene: Scene): boolean {
  return (
    box.x0 < -SLACK ||
    box.y0 < -SLACK ||
    box.x1 > scene.width + SLACK ||
    box.y1 > scene.height + SLACK
  );
}

/** Texts and marks that leave the frame, in words. */
export function clipped(scene: Scene): readonly string[] {
  const texts = textsOf(scene)
    .filter((text) => outside(textBox(text), scene))
    .map((text) => `text out of frame: "${text.text}" ${JSON.stringify(textBox(text))}`);
  const marks = marksOf(scene.nodes).flatMap((mark) => {
    const box = boxOf(mark);
    return box !== null && outside(box, scene)
      ? [`mark out of frame: ${mark.key} ${JSON.stringify(box)}`]
      : [];
  });
  return [...texts, ...marks];
}

/** Pairs of texts whose boxes overlap, ascent and descent included. */
export function overlappingTexts(scene: Scene): readonly string[] {
  const boxed = textsOf(scene)
    .map((text) => ({ text: text.text, box: textBox(text) }))
    .sort((a, b) => a.box.y0 - b.box.y0);
  const found: string[] = [];
  boxed.forEach(({ text, box }, i) => {
    for (const other of boxed.slice(i + 1)) {
      if (other.box.y0 > box.y1) break;
      if (overlap(box, other.box, SLACK)) found.push(`"${text}" on "${other.text}"`);
    }
  });
  return found;
}

/** Groups of a name anywhere in a scene. */
export function groupsNamed(nodes: readonly Node[], name: string): readonly Group[] {
  return nodes.flatMap((node) =>
    node.kind === "group"
      ? [...(node.name === name ? [node] : []), ...groupsNamed(node.children, name)]
      : [],
  );
}

/** Ids of the entries of the legend, in order. */
export function legendIds(scene: Scene): readonly string[] {
  const prefix = "legend-entry ";
  const walk = (nodes: readonly Node[]): string[] =>
    nodes.flatMap((node) =>
      node.kind !== "group"
        ? []
        : node.name.startsWith(prefix)
          ? [node.name.slice(prefix.length)]
          : walk(node.children),
    );
  return walk(scene.nodes);
}

/** Box of what is drawn between the values of a mark: no centre tick, no words. */
export function formBox(mark: Group): Box {
  const box = boxOfAll(groupsNamed(mark.children, "form"));
  if (box === null) throw new Error(`mark without a form: ${mark.key}`);
  return box;
}
