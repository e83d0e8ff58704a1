/** Paints by role, never by colour: a renderer turns a role into a colour of its scheme. */
export const PAINTS = [
  "paper",
  "sunk",
  "ink",
  "ink-2",
  "ink-3",
  "rule",
  "rule-2",
  "responses",
  "responses-tint",
  "risks",
  "risks-tint",
  "financing",
  "financing-tint",
  "comparator",
] as const;
export type Paint = (typeof PAINTS)[number];

type Scheme = Readonly<Record<Paint, string>>;

/** Text roles hold 4.5:1 and mark roles 3:1 on `paper` in their scheme (tested). */
export const LIGHT: Scheme = {
  paper: "#ffffff",
  sunk: "#f3f6f8",
  ink: "#0d1b2a",
  "ink-2": "#41505f",
  "ink-3": "#5f6e7c",
  rule: "#cfd8df",
  "rule-2": "#e6ecf0",
  responses: "#00776c",
  "responses-tint": "#d9efec",
  risks: "#c2185b",
  "risks-tint": "#fbe3ec",
  financing: "#3949ab",
  "financing-tint": "#e3e6f6",
  comparator: "#7a8996",
};

export const DARK: Scheme = {
  paper: "#0b141d",
  sunk: "#070e15",
  ink: "#eef1ee",
  "ink-2": "#b9c2c8",
  "ink-3": "#8f9aa2",
  rule: "#2c3741",
  "rule-2": "#222c35",
  responses: "#4fc0b6",
  "responses-tint": "#12312f",
  risks: "#ff7fab",
  "risks-tint": "#3d1526",
  financing: "#9aa5f5",
  "financing-tint": "#20254a",
  comparator: "#8a97a1",
};
