import type { Catalog } from "../domain/catalog.ts";
import type { Quantity } from "../domain/quantity/quantity.ts";
import type { Figure } from "../domain/release.ts";
import { timeFits } from "../search/mentions.ts";
import { isOut } from "./agreement.ts";
import { type Candidate, MANY_DIGITS } from "./candidates.ts";
import { LEAST_SAID } from "./concepts.ts";
import { isOneHouse } from "./issuers.ts";
import type { Reading } from "./reading.ts";
import { isPrecise, matchValue, significantDigits } from "./value-match.ts";
import { type Judged, judgeExact } from "./verdict.ts";

/** How well the words must speak of a figure before its look-alikes are asked. */
const SURE_CONCEPT = 0.55;
/** How far below the best figure for the words such a figure may stand. */
const CLOSE = 0.3;

/** Whether the number is the figure's to the last digit that it states. */
function isExactly(quantity: Quantity, figure: Figure, unit: string, isHan: boolean): boolean {
  return (
    matchValue(quantity, figure.estimate, unit, isHan) === "exact" &&
    isPrecise(quantity, figure.estimate)
  );
}

/**
 * The number of a figure that the tables warn of beside the one that the words speak of: right, but of
 * something else. null where no such number is said.
 */
export function lookAlikeSaid(
  quantity: Quantity,
  candidates: readonly Candidate[],
  reading: Reading,
  catalog: Catalog,
): Judged | null {
  if (candidates.some((c) => c.value === "exact" && !c.clash)) return null;
  const top = candidates.reduce((most, c) => Math.max(most, c.score), 0);
  const meant = candidates.filter(
    (c) => !c.clash && c.concept >= SURE_CONCEPT && c.score >= top - CLOSE,
  );
  for (const { figure } of meant) {
    for (const { figures } of catalog.lookalikesOf(figure.id)) {
      const other = catalog.figure(figures[0] === figure.id ? figures[1] : figures[0]);
      if (other.indicator === figure.indicator || !isOut(other, reading.asOf, catalog)) continue;
      const { unit } = catalog.indicator(other.indicator);
      if (!isExactly(quantity, other, unit, reading.isHan)) continue;
      return { verdict: "wrong-scope", figure: other, now: null, differs: ["population"] };
    }
  }
  return null;
}

/**
 * A number of the issuer that is named, said of something else: "265 million poor, says the World Food
 * Programme"; or a range whose two ends are those of one figure alone, whoever says it of what. null
 * where there is none.
 */
export function issuersNumberSaid(
  quantity: Quantity,
  reading: Reading,
  catalog: Catalog,
): Judged | null {
  if (quantity.unit === null) return null;
  const isRange = quantity.low !== null && quantity.high !== null && quantity.low !== quantity.high;
  const isTelling = isRange || significantDigits(quantity) >= MANY_DIGITS;
  if (!isTelling || reading.elsewhere || !(reading.isOurs || reading.issuer !== null)) return null;
  const found = catalog.tables.figures.find((figure) => {
    const { unit } = catalog.indicator(figure.indicator);
    return (
      ((isRange && reading.isOurs) || reading.issuer?.(catalog.source(figure.source)) === true) &&
      isOut(figure, reading.asOf, catalog) &&
      timeFits(reading.mentions, figure) !== "clashes" &&
      isExactly(quantity, figure, unit, reading.isHan)
    );
  });
  if (found === undefined) return null;
  // Words that say nothing of what is counted contradict nothing.
  if (reading.said.whole < LEAST_SAID) {
    return reading.issuer === null
      ? null
      : judgeExact({ figure: found, quantity }, reading, catalog);
  }
  return { verdict: "wrong-scope", figure: found, now: null, differs: ["population"] };
}

/**
 * A figure said to be of an issuer that has another one of the same quantity. null where the issuer
 * named may well have said it: nobody is named, or one of the same house, or one without an estimate.
 */
export function otherIssuerSaid(
  { verdict, figure }: Judged,
  reading: Reading,
  catalog: Catalog,
): Judged | null {
  const { issuer } = reading;
  if (issuer === null || figure === null || verdict !== "correct") return null;
  const sources = [figure.source, figure.reportedBy].flatMap((id) =>
    id === null ? [] : [catalog.source(id)],
  );
  if (sources.some(issuer)) return null;
  const own = catalog.source(figure.source);
  const isRival = catalog.figuresOfIndicator(figure.indicator).some((other) => {
    const source = catalog.source(other.source);
    const isAlike = other.geography === figure.geography && other.period === figure.period;
    return isAlike && issuer(source) && !isOneHouse(own, source);
  });
  return isRival ? { verdict: "wrong-scope", figure, now: null, differs: ["issuer"] } : null;
}

/**
 * A number of the same publication as another number of the sentence: "a basic income for 2.7 billion
 * people would cost 199 billion dollars". null where the publications have no such number.
 */
export function companionSaid(
  quantity: Quantity,
  beside: readonly Figure[],
  reading: Reading,
  catalog: Catalog,
): Judged | null {
  if (quantity.unit === null) return null;
  const sources = new Set(beside.map((figure) => figure.source));
  const found = catalog.tables.figures.find((figure) => {
    const { unit } = catalog.indicator(figure.indicator);
    return (
      sources.has(figure.source) &&
      !beside.includes(figure) &&
      beside.some((f) => f.geography === figure.geography && f.period === figure.period) &&
      timeFits(reading.mentions, figure) !== "clashes" &&
      isExactly(quantity, figure, unit, reading.isHan)
    );
  });
  return found === undefined ? null : judgeExact({ figure: found, quantity }, reading, catalog);
}
