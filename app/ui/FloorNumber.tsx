import { estimateWords } from "../domain/number-words.ts";
import type { Figure } from "../domain/release.ts";
import { textWidth } from "../scene/text.ts";
import { usePage } from "./page-context.tsx";
import { Unbroken, unitAfter } from "./Value.tsx";

/** Widths for which the style sheet has a size, em. */
const MOST = 30;

const widthOf = (text: string) => textWidth(text, 1, 700, "serif");
const bucket = (ems: number) => Math.max(2, Math.min(MOST, Math.ceil(ems)));

/**
 * The number as large as it fits: the style sheet sizes it by its width in em, of the whole and of its
 * longest part, for a number may break after its dash. Classes, because no style may stand in the page.
 */
export function FloorNumber({ figure }: { figure: Figure }) {
  const { catalog, language } = usePage();
  const { unit } = catalog.indicator(figure.indicator);
  const text = estimateWords(figure.estimate, unit, language);
  const after = unitAfter(figure, unit, language);
  const parts = text.split(/(?<=[–（(])/);
  const whole = bucket(widthOf(text) + widthOf(after) * 0.5);
  const part = bucket(Math.max(...parts.map(widthOf), widthOf(after) * 0.5));
  return (
    <span className={`floor-number ems-${whole} part-${part}`}>
      <Unbroken text={text} />
      {after !== "" && <span className="unit">{after}</span>}
    </span>
  );
}
