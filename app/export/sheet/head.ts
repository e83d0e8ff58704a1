import { wrapText } from "../../scene/line-break.ts";
import type { Group, Scene } from "../../scene/scene.ts";
import { group, text } from "../../scene/shapes.ts";
import { type TextStyle, textWidth } from "../../scene/text.ts";

/** Drawn from the origin down, px. */
export interface Block {
  readonly nodes: readonly Group[];
  readonly height: number;
}

export interface Lines {
  readonly size: number;
  /** Most lines. */
  readonly lines: number;
}

export interface HeadStyle {
  readonly width: number;
  /** Title sizes from the wished one down, with the lines that each may take. */
  readonly titles: readonly Lines[];
  readonly subtitle: Lines;
}

/** Titles end before the margin: other serifs, which editable files may be set in, run wider. */
const TITLE_ROOM = 0.88;
/** Subtitles for the same reason: faces that stand in for Arial run wider, but for Chinese letters. */
const SUBTITLE_ROOM = { en: 0.92, zh: 1 } as const;

/** First lines of a text that may not take more; a cut is marked. The whole text stands in the file's title. */
function firstLines(lines: readonly string[], most: number, width: number, style: TextStyle) {
  if (lines.length <= most) return lines;
  let last = [...(lines[most - 1] ?? "")];
  const wide = () => textWidth(`${last.join("")}…`, style.size, style.weight, style.family);
  while (last.length > 0 && wide() > width) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${last.join("").trimEnd()}…`];
}

/** Lines of about one length, no more of them than there were: no year stands alone on the last. */
function balanced(words: string, width: number, style: TextStyle): readonly string[] {
  const widest = wrapText(words, width, style);
  if (widest.length < 2) return widest;
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    if (wrapText(words, middle, style).length > widest.length) narrow = middle;
    else wide = middle;
  }
  return wrapText(words, wide, style);
}

function titleOf(words: string, sizes: readonly Lines[], width: number) {
  const at = (size: number) => ({ size, weight: 600, family: "serif" }) as const;
  for (const { size, lines } of sizes) {
    const broken = balanced(words, width, at(size));
    if (broken.length <= lines) return { size, lines: broken };
  }
  const { size, lines } = sizes.at(-1) ?? { size: 24, lines: 1 };
  return { size, lines: firstLines(wrapText(words, width, at(size)), lines, width, at(size)) };
}

/** The title that states the point, and quantity and unit under it. */
export function sheetHead(chart: Scene, style: HeadStyle): Block {
  const width = style.width * TITLE_ROOM;
  const title = titleOf(chart.title, style.titles, width);
  const { size } = style.subtitle;
  const plain = { size, weight: 400, family: "sans" } as const;
  const room = style.width * SUBTITLE_ROOM[chart.language];
  const broken = wrapText(chart.subtitle, room, plain);
  const subtitle = firstLines(broken, style.subtitle.lines, room, plain);
  const leading = Math.round(title.size * 1.24);
  const first = title.size * 1.2;
  const second = first + leading * (title.lines.length - 1) + Math.round(size * 1.75);
  const line = Math.round(size * 1.35);
  const serif = { weight: 600, family: "serif" } as const;
  return {
    nodes: [
      group(
        "title",
        title.lines.map((l, i) => text(0, first + i * leading, l, title.size, "ink", serif)),
      ),
      group(
        "subtitle",
        subtitle.map((l, i) => text(0, second + i * line, l, size, "ink-2")),
      ),
    ],
    height: second + line * (subtitle.length - 1) + size * 0.4,
  };
}
