import { wrapText } from "../scene/line-break.ts";
import type { Group } from "../scene/scene.ts";
import { group, text } from "../scene/shapes.ts";
import { textWidth } from "../scene/text.ts";
import type { Size } from "./size.ts";

const BETWEEN = 24;

/** What the numbers 1, 2, 3 … at marks or lines stand for, in columns read downwards. */
export function numberedKey(
  entries: readonly string[],
  width: number,
  top: number,
  size: Size,
): { readonly node: Group; readonly height: number } {
  const indent = textWidth(`${entries.length} `, size.small, 600) + 6;
  const widest = indent + Math.max(...entries.map((entry) => textWidth(entry, size.small)));
  const columns = Math.max(1, Math.floor((width + BETWEEN) / (widest + BETWEEN)));
  const columnWidth = (width + BETWEEN) / columns;
  const style = { size: size.small, weight: 400, family: "sans" } as const;
  const lines = entries.map((entry) => wrapText(entry, columnWidth - BETWEEN - indent, style));
  const perColumn = Math.ceil(entries.length / columns);
  const heights = Array.from({ length: columns }, () => 0);
  const children = lines.flatMap((entry, i) => {
    const column = Math.floor(i / perColumn);
    const x = column * columnWidth;
    const y = top + (heights[column] ?? 0) + size.small;
    heights[column] = (heights[column] ?? 0) + entry.length * size.smallLine + 2;
    return [
      text(x, y, `${i + 1}`, size.small, "ink", { weight: 600 }),
      ...entry.map((l, j) => text(x + indent, y + j * size.smallLine, l, size.small, "ink-2")),
    ];
  });
  return { node: group("key", children), height: Math.max(...heights) };
}
