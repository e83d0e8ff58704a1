import { wrapText } from "../../scene/line-break.ts";

/** Arial, and what a destination theme may bring, run wider than the face that is measured. */
const SLACK = 1.15;
/** Height of a line in font sizes: Microsoft YaHei and Noto Sans are taller than Arial. */
export const LINE = 1.25;

/** In LibreOffice the usual Chinese faces are taller still. */
const CHINESE_LINE = 1.5;

function linesOf(text: string, width: number, sizePt: number, bold: boolean): readonly string[] {
  const style = { size: sizePt * SLACK, weight: bold ? 700 : 400, family: "sans" } as const;
  return wrapText(text, width, style);
}

/** Lines that `text` takes at `sizePt` in a box of `width` points. */
export function linesAt(text: string, width: number, sizePt: number, bold = false): number {
  return Math.max(1, linesOf(text, width, sizePt, bold).length);
}

/** Points of height that `text` takes. */
export function heightOf(text: string, width: number, sizePt: number, bold = false): number {
  const line = /[\u3000-\u9fff]/.test(text) ? CHINESE_LINE : LINE;
  return linesAt(text, width, sizePt, bold) * sizePt * line;
}

/** Widths at which lines are tried, as shares of the whole. */
const WIDTHS = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55];

/**
 * The text with line ends: in as few lines as `width` points take, broken after commas where that can be
 * (Chinese may break within a name), else all of about one length.
 */
export function brokenText(text: string, width: number, sizePt: number): string {
  const all = WIDTHS.map((share) => linesOf(text, width * share, sizePt, false));
  const fewest = all.filter((lines) => lines.length === all[0]?.length);
  const whole = fewest.find((lines) => lines.slice(0, -1).every((line) => /[，、；]$/.test(line)));
  return (whole ?? fewest.at(-1) ?? []).join("\n");
}

export interface Fitted {
  readonly sizePt: number;
  /** The text, or its beginning and an ellipsis where no size gives it room. */
  readonly text: string;
}

/** Far more than any slide holds: longer texts are cut before they are measured. */
const MOST = 1200;

/** Up to `length` characters of a text, an ellipsis where that is not all of it. */
export function cutText(text: string, length: number): string {
  const chars = [...text];
  return chars.length <= length ? text : `${chars.slice(0, length - 1).join("")}…`;
}

/** The largest of `sizes` (falling, points) at which the text fits the box; cut at the last one if need be. */
export function fitText(
  text: string,
  box: { readonly width: number; readonly height: number },
  sizes: readonly number[],
  bold = false,
): Fitted {
  const whole = cutText(text, MOST);
  const fits = (words: string, size: number) =>
    heightOf(words, box.width, size, bold) <= box.height;
  const sizePt = sizes.find((size) => fits(whole, size));
  if (sizePt !== undefined) return { sizePt, text: whole };
  const least = sizes.at(-1) ?? 8;
  let [low, high] = [1, MOST];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(cutText(whole, middle), least)) low = middle;
    else high = middle;
  }
  return { sizePt: least, text: cutText(whole, low) };
}
