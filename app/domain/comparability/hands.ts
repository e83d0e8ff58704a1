import type { CitedFigure, Figure, Source } from "../release.ts";

/** What a method note says when the number was made by somebody other than who printed it. */
const MADE_BY: readonly (readonly [RegExp, (found: RegExpMatchArray) => string])[] = [
  [/^Taken over from (?:the )?([^,.]+)/, (found) => found[1] ?? ""],
  // The World Bank's own calculator, whoever redistributes it.
  [/\bPovcalNet\b/, () => "World Bank"],
];

/** Offices of one state publish one set of official statistics. */
const CHINESE_OFFICE = /\bof China\b|^State Council\b|^Guizhou Provincial\b|^General Offices\b/;
const OFFICIAL = ["survey", "administrative", "derived"];
/** Nobody but the statistics office measures a national standard. */
const NATIONAL_LINE = "cn-rural-2010";

function maker(figure: Figure, source: Source): string {
  for (const [phrase, name] of MADE_BY) {
    const found = figure.methodNote?.en.match(phrase);
    if (found) return name(found);
  }
  const isOfficial = OFFICIAL.includes(figure.method);
  if (isOfficial && figure.povertyLine === NATIONAL_LINE) return "official statistics of China";
  if (isOfficial && CHINESE_OFFICE.test(source.issuer.en)) return "official statistics of China";
  // "World Bank (KNOMAD)" is the World Bank; joint issuers stand in either order.
  const names = source.issuer.en.replace(/ \(.*\)$/, "").split(/, | and | \/ /);
  return names.sort().join(" and ");
}

const MAKERS = new WeakMap<Figure, string>();

/** Who made the estimate, in one form for one maker; the same whoever prints or repeats it. */
export function handOf(figure: Figure, source: Source): string {
  const known = MAKERS.get(figure);
  if (known !== undefined) return known;
  const found = maker(figure, source);
  MAKERS.set(figure, found);
  return found;
}

/** The tables that tell who made, repeated or replaced a figure. */
export interface Lineage {
  hasFigure(id: string): boolean;
  figure(id: string): Figure;
  /** What a document states with the value of this figure; null where none does. */
  citedBy(id: string): Pick<CitedFigure, "originFigure" | "agreement"> | null;
}

/** Id of the first of the chain of estimates that replaced one another; its own id where it replaces none. */
export function firstIssueOf(figure: Figure, catalog: Lineage): string {
  let first = figure;
  const seen = new Set<string>();
  while (first.supersedes !== null && catalog.hasFigure(first.supersedes) && !seen.has(first.id)) {
    seen.add(first.id);
    first = catalog.figure(first.supersedes);
  }
  return first.id;
}

/** Whether one of the two is what the note or the release says, faithfully, of the other. */
export function isRestatement(a: Figure, b: Figure, catalog: Lineage): boolean {
  return a.indicator === b.indicator && (restates(a, b, catalog) || restates(b, a, catalog));
}

function restates(said: Figure, origin: Figure, catalog: Lineage): boolean {
  const cited = catalog.citedBy(said.id);
  return cited?.originFigure === origin.id && cited.agreement === "faithful";
}
