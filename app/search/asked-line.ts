import type { Catalog } from "../domain/catalog.ts";
import type { Figure } from "../domain/release.ts";

/** An amount a day: "10 dollars a day", "$2.15", 每天10美元; and the lines that are known by number alone. */
const AMOUNTS = [
  /(\d+(?:\.\d+)?) ?(?:dollars?|usd|bucks)? ?(?:a|per|\/) ?day/,
  /\$ ?(\d{1,2}(?:\.\d{1,2})?)(?![\d.]| ?[kmbt]| ?[a-z]*illion)/,
  /(?:每天|每日|日均) ?(\d+(?:\.\d+)?) ?美元|(\d+(?:\.\d+)?) ?美元(?:[一/每]?[天日]|的?贫困线|标准)/,
  /(?<![\d.])(1\.90|2\.15|3\.20|3\.65|5\.50|6\.85)(?![\d.%])/,
];

/**
 * Test whether a question (as corrected) is of a poverty line of so many dollars a day, and the figure is
 * not by that one.
 */
export function openAskedLine(catalog: Catalog): (question: string) => (figure: Figure) => boolean {
  const amountOf = (line: string) => Number(/^usd(\d+)-/.exec(line)?.[1] ?? Number.NaN) / 100;
  const held = new Set(
    catalog.tables.figures.map(({ povertyLine }) => amountOf(povertyLine ?? "")),
  );
  return (question) => {
    const said = AMOUNTS.map((amount) => amount.exec(question)).find((m) => m !== null);
    if (said === undefined || said === null) return () => false;
    const asked = Number(said[1] ?? said[2]);
    return ({ povertyLine }) =>
      !held.has(asked) ||
      (povertyLine !== "several-international" && amountOf(povertyLine ?? "") !== asked);
  };
}
