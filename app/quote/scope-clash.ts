import type { Catalog } from "../domain/catalog.ts";
import type { Figure } from "../domain/release.ts";

/**
 * Words that part like numbers. A sentence that says one side of a figure that is on the other speaks
 * of another population or concept; where `must` is set, leaving the side out does too.
 */
const SIDES: readonly {
  readonly said: RegExp;
  readonly not: RegExp;
  readonly figure: RegExp;
}[] = [
  { said: /\bregistered unemploy|登记失业/i, not: /\bsurveyed|调查失业/i, figure: /surveyed/ },
  { said: /\bsurveyed|调查失业/i, not: /\bregistered|登记失业/i, figure: /registered-urban/ },
  { said: /\burban\b|城镇|城市/i, not: /\brural\b|农村|城乡/i, figure: /^rural-|dibao.*rural/ },
  { said: /\brural\b|农村|乡村/i, not: /\burban\b|城镇|城市|城乡/i, figure: /urban/ },
  {
    said: /\bchild(?:ren)?\b|儿童/i,
    not: /\bof (?:them|whom)\b|其中|newly poor/i,
    figure: /^additional-people-in-poverty$|^poverty-headcount/,
  },
  {
    said: /\bhung(?:er|ry)\b|undernourish|饥饿|食物不足/i,
    not: /\bpover|\bpoor|贫困/i,
    figure: /poverty/,
  },
];

/** The whole population said of a rate of its rural part. */
const RURAL = /\brural\b|\bcountryside|\bvillage|农村|乡村/i;
const WHOLE =
  /\b(?:its|the|china's|whole|total) population|\b(?:of )?(?:all|its) (?:chinese|people|citizens)|总人口|全国人口|人口的/i;

/** Whether the sentence says another population or concept than the figure's. */
export function scopeClash(words: string, figure: Figure, catalog: Catalog): boolean {
  const { id } = catalog.indicator(figure.indicator);
  if (
    SIDES.some((side) => side.figure.test(id) && side.said.test(words) && !side.not.test(words))
  ) {
    return true;
  }
  const isRural = /rural/i.test(`${id} ${figure.population.en}`) || id.startsWith("rural");
  return isRural && WHOLE.test(words) && !RURAL.test(words);
}
