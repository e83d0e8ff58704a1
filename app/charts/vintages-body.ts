import type { Figure } from "../domain/release.ts";
import type { Group, Node } from "../scene/scene.ts";
import { group, line, text } from "../scene/shapes.ts";
import { leftAxis, topTickBox } from "./frame-left-axis.ts";
import { type Chart, hueOf, isDashed, penOf, stands } from "./input.ts";
import type { Wish } from "./label-places.ts";
import { figureMark, withEdge } from "./marks/figure-mark.ts";
import { numberedKey } from "./numbered-key.ts";
import { placeLabels, type Spot } from "./place-labels.ts";
import { issuerWords, labelWords, markSentence, publishedWords } from "./sentence.ts";
import { type Size, sizeFor } from "./size.ts";
import { bottomAxis, timeAxisHeight } from "./time-axis.ts";
import { timeTicks } from "./time-ticks.ts";
import type { ValueAxis } from "./value-axis.ts";
import { FITS, type Fit, plotOf, rides, type Standing, stand } from "./vintages-plot.ts";
import { chartWords } from "./words.ts";

/** How marks are named: by issuer (by value where all have one issuer), or by numbers with a key. */
type Naming = "words" | "numbers";

/** Beyond this many marks even numbers stop telling them apart, and rows are drawn. */
const MOST = 60;

export interface TimeBody {
  readonly nodes: readonly Node[];
  /** Where the drawing ends and notes may begin, px. */
  readonly bottom: number;
}

function wishOf({ figure, box }: Standing, naming: Naming, input: Chart, size: Size): Wish {
  const bold = stands(figure, input);
  const issuers = new Set(input.figures.map((f) => issuerWords(f, input)));
  const value = labelWords(figure, input);
  const named = issuers.size > 1 ? issuerWords(figure, input) : value;
  const word = naming === "numbers" ? `${input.figures.indexOf(figure) + 1}` : named;
  return {
    id: figure.id,
    lines: bold && word !== value ? [word, value] : [word],
    style: { size: size.small, weight: bold || naming === "numbers" ? 600 : 400, family: "sans" },
    lineHeight: size.smallLine,
    mark: box,
    air: naming === "numbers" ? 2 : 0,
  };
}

function labelNodes(wish: Wish, spot: Spot, figure: Figure, input: Chart): Group {
  const fill = stands(figure, input) ? hueOf(figure, input.catalog).strong : "ink-2";
  const leader =
    spot.leader === null ? [] : [line(...spot.leader, { stroke: "ink-3", strokeWidth: 0.75 })];
  const lines = wish.lines.map((words, i) => {
    const baseline = spot.top + wish.lineHeight * (i + 1) - 4;
    const how = { weight: wish.style.weight, anchor: "middle" } as const;
    return text(spot.x, baseline, words, wish.style.size, fill, how);
  });
  return group("value", [...leader, ...lines]);
}

/** More marks than this are not named in words: leader lines would run through other marks. */
const MOST_NAMED = 8;

/** Words only where each mark has a name of its own: a name said again and again tells nothing apart. */
function namingsOf(input: Chart): readonly Naming[] {
  const { figures } = input;
  const issuers = new Set(figures.map((figure) => issuerWords(figure, input)));
  const ownNames = issuers.size === 1 || issuers.size === figures.length;
  return ownNames && figures.length <= MOST_NAMED ? ["words", "numbers"] : ["numbers"];
}

/** What the numbers at the marks stand for: who, when, how much. */
function keyWords(input: Chart): readonly string[] {
  const words = chartWords(input.language);
  return input.figures.map((figure) =>
    words.join([
      issuerWords(figure, input),
      publishedWords(figure, input, "short"),
      labelWords(figure, input),
    ]),
  );
}

/** Marks with their labels over a time axis; null where a mark or a label finds no place of its own. */
function timeBody(
  axis: ValueAxis,
  input: Chart,
  tall: number,
  naming: Naming,
  fit: Fit,
): TimeBody | null {
  const size = sizeFor(input.width);
  const plot = plotOf(axis, input, size, tall);
  const standing = stand(input, plot, fit);
  if (standing === null) return null;
  const rank = (s: Standing) => (stands(s.figure, input) ? 0 : 1);
  const wishes = [...standing]
    .sort((a, b) => rank(a) - rank(b))
    .map((s) => wishOf(s, naming, input, size));
  const corner = topTickBox(axis, size, plot.top);
  const frame = { x0: plot.left + 2, x1: plot.right, y0: 0, y1: plot.bottom - 2 };
  const spots = placeLabels(wishes, [corner], frame, input.highlight.length);
  if (spots === null) return null;
  const marks = standing.map((mark) => {
    const { figure, place } = mark;
    const wish = wishes.find((w) => w.id === figure.id);
    const spot = spots.get(figure.id);
    const label = wish && spot ? [labelNodes(wish, spot, figure, input)] : [];
    const sentence = markSentence(figure, input, input.facets);
    const pen = penOf(figure, input, true);
    const drawn = figureMark(figure, pen, place, isDashed(figure), sentence, label);
    return rides(mark, standing) ? withEdge(drawn, pen, place) : drawn;
  });
  const ticks = timeTicks(plot.x, "day", input.language, size);
  const base = plot.bottom + timeAxisHeight(ticks, size);
  const key =
    naming === "numbers" ? numberedKey(keyWords(input), input.width, base + 14, size) : null;
  return {
    nodes: [
      leftAxis(axis, plot.y, plot.left, plot.right, size),
      bottomAxis(ticks, plot.x, plot.bottom, input.width, size),
      ...marks,
      ...(key === null ? [] : [key.node]),
    ],
    bottom: key === null ? base : base + 14 + key.height,
  };
}

/**
 * The lowest plot in which every mark is named in words; numbered marks with a key where names repeat,
 * are many, or find no room at any height; null where not even numbers find a place. All figures dated.
 */
export function vintagesBody(axis: ValueAxis, input: Chart): TimeBody | null {
  if (input.figures.length > MOST) return null;
  for (const naming of namingsOf(input)) {
    for (const tall of input.compact === true ? [0.7, 0.85, 1] : [1, 1.25, 1.5]) {
      for (const fit of FITS) {
        const body = timeBody(axis, input, tall, naming, fit);
        if (body !== null) return body;
      }
    }
  }
  return null;
}
