import type { Figure } from "../domain/release.ts";
import { wrapText } from "../scene/line-break.ts";
import type { Group, Leaf, Node } from "../scene/scene.ts";
import { group, text } from "../scene/shapes.ts";
import { textWidth } from "../scene/text.ts";
import { type Chart, isDashed } from "./input.ts";
import { centreTick, FORMS, type Form, formLeaves, formOf } from "./marks/form.ts";
import type { Pen } from "./marks/pen.ts";
import type { Size } from "./size.ts";
import { chartWords } from "./words.ts";

/** One line of the legend; `swatch` draws inside the box from (x, y) of `SWATCH` px. */
export interface LegendEntry {
  readonly id: string;
  readonly words: string;
  readonly swatch: ((x: number, y: number) => readonly Leaf[]) | null;
}

export const SWATCH = { width: 28, height: 12 } as const;
const GAP = 8;
const BETWEEN = 22;

const PEN: Pen = { vertical: false, hollow: false, paint: "comparator" };

function sample(form: Form, pen: Pen, dashed = false): LegendEntry["swatch"] {
  return (x, y) => {
    const middle = y + SWATCH.height / 2;
    const single = form === "value" || form === "rounded";
    const low = form === "at-most" ? x + SWATCH.width : single ? x + SWATCH.width / 2 : x;
    const high = form === "at-most" || single ? low : x + SWATCH.width;
    const open = form === "at-most" ? -SWATCH.width : SWATCH.width;
    const place = { low, high, central: null, open, middle, thickness: SWATCH.height };
    return formLeaves(form, pen, place, dashed);
  };
}

/** Entries for exactly the forms that `figures` show, second-hand, dashed and stated centres included. */
export function legendEntries(figures: readonly Figure[], input: Chart): readonly LegendEntry[] {
  const words = chartWords(input.language);
  const present = new Set(figures.map((figure) => formOf(figure.estimate)));
  const forms = FORMS.filter((form) => present.has(form)).map((form) => ({
    id: form,
    words: words.forms[form],
    swatch: sample(form, PEN),
  }));
  const extra: LegendEntry[] = [];
  if (figures.some((figure) => figure.estimate.shape === "point-in-range")) {
    const at = (x: number, y: number) =>
      centreTick(PEN, x + SWATCH.width / 2, y + SWATCH.height / 2, SWATCH.height - 4);
    extra.push({ id: "centre", words: words.centre, swatch: (x, y) => [at(x, y)] });
  }
  const hollow = figures.find((figure) => figure.verification === "secondary");
  if (hollow) {
    const form = figures.every((f) => f.estimate.shape === "point") ? "value" : "scenarios";
    const swatch = sample(form, { ...PEN, hollow: true });
    extra.push({ id: "second-hand", words: words.secondHand, swatch });
  }
  if (figures.some(isDashed)) {
    const swatch = sample("value", PEN, true);
    extra.push({ id: "dashed", words: words.dashed, swatch });
  }
  // One plain form needs no key.
  const plain = forms.length === 1 && forms[0]?.id === "value";
  return [...(plain ? [] : forms), ...extra];
}

/** Sets entries from `top` in rows that wrap at `width` px. Height 0 without entries. */
export function legend(
  entries: readonly LegendEntry[],
  width: number,
  top: number,
  size: Size,
): { readonly nodes: readonly Group[]; readonly height: number } {
  if (entries.length === 0) return { nodes: [], height: 0 };
  const style = { size: size.small, weight: 400, family: "sans" } as const;
  const row = size.smallLine + 4;
  const children: Node[] = [];
  let x = 0;
  let y = top;
  for (const entry of entries) {
    const indent = entry.swatch === null ? 0 : SWATCH.width + GAP;
    const lines = wrapText(entry.words, width - indent, style);
    const wide = indent + Math.max(...lines.map((l) => textWidth(l, size.small)));
    if (x > 0 && x + wide > width) {
      x = 0;
      y += row;
    }
    const baseline = y + size.small;
    children.push(
      group(`legend-entry ${entry.id}`, [
        ...(entry.swatch?.(x, baseline - size.small * 0.35 - SWATCH.height / 2) ?? []),
        ...lines.map((l, i) =>
          text(x + indent, baseline + i * size.smallLine, l, size.small, "ink-2"),
        ),
      ]),
    );
    x += wide + BETWEEN;
    if (lines.length > 1) {
      x = 0;
      y += row + (lines.length - 1) * size.smallLine;
    }
  }
  const height = (x > 0 ? y + row : y) - top;
  return { nodes: [group("legend", children)], height };
}
