import { type Hue, hueOf, isDashed } from "../../charts/input.ts";
import { formOf } from "../../charts/marks/form.ts";
import { labelWords } from "../../charts/sentence.ts";
import { extentOf, valueAxis } from "../../charts/value-axis.ts";
import { chartWords } from "../../charts/words.ts";
import { rangeKindOf } from "../../domain/estimate.ts";
import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import { axisScale, numberWords, unitWords } from "../../domain/number-words.ts";
import type { Figure } from "../../domain/release.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Edition } from "../edition.ts";
import { type FigureFacts, figureFacts } from "../facts.ts";
import { rowNames } from "./row-names.ts";

/** A figure on a native chart. */
export interface ChartRow {
  readonly figure: Figure;
  readonly facts: FigureFacts;
  /** Name on the chart, with the kind of its range where the chart holds several kinds. */
  readonly name: string;
  /** Value beside its mark: four digits at most, as on the screen. */
  readonly label: string;
  /** Kind of number in words: "Range between scenarios". */
  readonly form: string;
  readonly stands: boolean;
  /** A colour of the theme: its own where it stands out, grey for a rival. */
  readonly paint: string;
  readonly hollow: boolean;
  readonly dashed: boolean;
}

/** What the numbers of a chart are counted in. */
export interface ChartUnit {
  readonly id: string;
  /** Figures are divided by this on the chart: 1000000. */
  readonly divisor: number;
  /** "million", "亿" or nothing. */
  readonly word: string;
  /** Before and after a number: "CNY " and " million", "" and "%". */
  readonly around: readonly [before: string, after: string];
  /** "million people". */
  readonly name: string;
}

export interface ChartRows {
  readonly rows: readonly ChartRow[];
  readonly unit: ChartUnit;
}

/** Beyond this many rows a name says no more than tells it from the others. */
const MANY = 10;

const ACCENTS: Readonly<Record<string, string>> = {
  responses: "accent1",
  risks: "accent2",
  financing: "accent3",
};

function accentOf(hue: Hue): string {
  return ACCENTS[hue.strong] ?? "tx2";
}

/** The ids in the order of the screen; what the screen only names in a note comes last. */
export function inScreenOrder(exhibit: Exhibit, scene: Pick<Scene, "table">): readonly string[] {
  const drawn = scene.table.rows.map((row) => row.key);
  return [...drawn, ...exhibit.figures.filter((id) => !drawn.includes(id))];
}

function unitOf(figures: readonly Figure[], edition: Edition, language: Language): ChartUnit {
  const id = edition.catalog.indicator((figures[0] as Figure).indicator).unit;
  const { domain } = valueAxis(extentOf(figures), id, language, 5);
  const most = Math.max(...domain.map(Math.abs));
  const { divisor, word } = axisScale(most, id, language);
  const [before = "", after = ""] = numberWords(2, id, language).split("2");
  const gap = language === "en" && word !== "" ? "\u00a0" : "";
  const named = unitWords(id, language);
  return {
    id,
    divisor,
    word,
    around: [before, gap + word + after],
    name: word === "" ? named : word + (language === "en" ? ` ${named}` : named),
  };
}

/** Figures as the rows of a native chart. @throws RangeError for an unknown id. */
export function chartRows(
  exhibit: Exhibit,
  scene: Scene,
  edition: Edition,
  language: Language,
): ChartRows {
  const { catalog } = edition;
  const facts = new Map(figureFacts(exhibit, edition, language).map((f) => [f.id, f]));
  const figures = inScreenOrder(exhibit, scene).map((id) => catalog.figure(id));
  const kinds = new Set(
    figures.map((f) => rangeKindOf(f.estimate)).filter((kind) => kind !== null),
  );
  const on = figures.filter((figure) => exhibit.highlight.includes(figure.id));
  const words = chartWords(language);
  const names = rowNames(figures, edition, language, figures.length > MANY);
  const rows = figures.map((figure): ChartRow => {
    const own = facts.get(figure.id) as FigureFacts;
    const said = words.forms[formOf(figure.estimate)];
    const name = names.get(figure.id) ?? own.name;
    const isTwice = [...names.values()].filter((other) => other === name).length > 1;
    // Among many rows the pattern of the bar says so, with its words in the key.
    const isSaid = own.rangeKind !== null && kinds.size > 1 && figures.length <= MANY;
    const kind = isSaid || isTwice ? said : null;
    const stands = on.length === 0 || on.includes(figure);
    return {
      figure,
      facts: own,
      name: kind === null ? name : words.join([name, lowerFirst(kind, language)]),
      label: labelWords(figure, { catalog, language }),
      form: words.forms[formOf(figure.estimate)],
      stands,
      paint: stands ? accentOf(hueOf(figure, catalog)) : "accent4",
      hollow: figure.verification === "secondary",
      dashed: isDashed(figure),
    };
  });
  return { rows, unit: unitOf(figures, edition, language) };
}

export function lowerFirst(words: string, language: Language): string {
  return language === "en" ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
