import type { Paint } from "./palette.ts";

/**
 * A drawing as plain data: px, y downwards, text on its baseline. Six kinds of node; a new kind must
 * stop every renderer from compiling until it is handled (no `default` in a renderer's switch).
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** States the point of the chart. */
  readonly title: string;
  /** Quantity and unit. */
  readonly subtitle: string;
  /** The chart in words, for a reader who does not see it: every number on it, in reading order. */
  readonly description: string;
  readonly language: "en" | "zh";
  readonly nodes: readonly Node[];
  /** Table twin, made from the same figures as the marks: one row a mark. */
  readonly table: SceneTable;
}

export interface SceneTable {
  readonly columns: readonly string[];
  /** `key` is the `key` of the mark's group. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

export type Node = Leaf | Group;
export type Leaf = Rect | Line | Circle | Path | Text;

interface Painted {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  /** px; 1 when a stroke is given without it. */
  readonly strokeWidth?: number;
  /** Lengths of dash and gap in px; absent: solid. */
  readonly dash?: readonly [number, number];
  /** 0–1; absent: 1. */
  readonly opacity?: number;
}

export interface Rect extends Painted {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Line extends Painted {
  readonly kind: "line";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Circle extends Painted {
  readonly kind: "circle";
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

export interface Path extends Painted {
  readonly kind: "path";
  /** Absolute M, L, C and Z only. */
  readonly d: string;
}

export interface Text {
  readonly kind: "text";
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  /** px. */
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly family: "sans" | "serif";
  readonly anchor: "start" | "middle" | "end";
  readonly fill: Paint;
}

export interface Group {
  readonly kind: "group";
  /** What the group is, for tests and for tracing: "mark", "axis", "legend", "label" … */
  readonly name: string;
  /** Marks only: joins the mark to its table row, and says which figure it draws. */
  readonly key?: string;
  readonly figureId?: string;
  /** Marks only: the mark in one sentence, with its range kind, and second-hand said so. */
  readonly label?: string;
  readonly children: readonly Node[];
}

/** All leaves of a scene in drawing order. */
export function leaves(nodes: readonly Node[]): readonly Leaf[] {
  return nodes.flatMap((node) => (node.kind === "group" ? leaves(node.children) : [node]));
}

/** All groups that are marks, in drawing order. */
export function marksOf(nodes: readonly Node[]): readonly Group[] {
  return nodes.flatMap((node) =>
    node.kind === "group"
      ? [...(node.name === "mark" ? [node] : []), ...marksOf(node.children)]
      : [],
  );
}
