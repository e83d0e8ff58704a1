import type { Group, Leaf, Node, Scene } from "../../app/scene/scene.ts";

export const circle: Leaf = { kind: "circle", cx: 20, cy: 20, r: 5, fill: "risks" };

/** A mark for tests of renderers: a dot with a sentence. */
export function mark(id: string, x: number): Group {
  return {
    kind: "group",
    name: "mark",
    key: id,
    figureId: id,
    label: `Sentence of ${id}.`,
    children: [{ ...circle, cx: x } as Leaf],
  };
}

export function scene(nodes: readonly Node[]): Scene {
  return {
    width: 300,
    height: 100,
    title: "The point",
    subtitle: "People",
    description: "The point. Sentence of a.",
    language: "en",
    nodes,
    table: { columns: [], rows: [] },
  };
}
