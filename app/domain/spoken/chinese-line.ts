import type { Catalog } from "../catalog.ts";
import type { Figure, Indicator } from "../release.ts";
import { chineseClaim } from "./chinese-claim.ts";
import { counterfactualWords, needsQualifier, qualifiers } from "./qualifiers.ts";
import {
  isOfChina,
  spokenIssuer,
  spokenReporter,
  terseIssuer,
  terseReporter,
} from "./spoken-issuer.ts";
import { spokenPlace } from "./spoken-place.ts";
import { isMonthOfPublication, publishedWords, tersePeriod, wholeYear } from "./spoken-time.ts";
import { isRunningCount, isVintage } from "./vintage.ts";
import { withinBreath } from "./within-breath.ts";

type Addition =
  | "verb"
  | "place"
  | "cause"
  | "issuer"
  | "reporter"
  | "day"
  | "period"
  | "published"
  | `qualifier-${number}`;

const VERBS: Readonly<Record<string, string>> = {
  model: "估计，",
  forecast: "预测，",
  survey: "调查数据显示，",
  administrative: "数据显示，",
  count: "统计，",
  derived: "数据推算，",
  judgement: "称，",
};

/** The verb after an issuer and the month of issue, where `dated`. */
function verbOf(figure: Figure, dated: boolean, isGovernment: boolean): string {
  if (figure.scenario?.en === "Government target") {
    return isGovernment ? "提出目标，" : "称，政府目标是";
  }
  const verb = (Object.hasOwn(VERBS, figure.method) ? VERBS[figure.method] : undefined) ?? "指出，";
  return dated && verb.includes("数据") ? `发布的${verb}` : verb;
}

/** "据新华社转引，"; "" for a figure read at its issuer. */
function secondHand(figure: Figure, catalog: Catalog, named: boolean): string {
  if (figure.reportedBy === null) return figure.verification === "secondary" ? "据转引，" : "";
  if (!named) {
    const site = terseReporter(catalog.source(figure.reportedBy), "zh");
    return site === "" ? "据转引，" : `据${site}转引，`;
  }
  const [reporter, issuer] = [figure.reportedBy, figure.source].map((id) =>
    spokenReporter(catalog.source(id), "zh"),
  );
  return reporter === issuer ? "据其另一出版物转引，" : `据${reporter}转引，`;
}

/** Latin letters and digits that meet are set apart: "IFPRI 2020年". */
const spaced = (text: string): string => text.replace(/([A-Za-z])(?=\d)/g, "$1 ");

/** 低收入和中等收入国家 in fewer characters, still not 中低收入. */
const tersePlace = (place: string): string =>
  place.replace("低收入和中等收入国家", "低、中等收入国家");

/** What is added to the least that can be said, the most important first. */
function additionsOf(figure: Figure, count: number, isNeeded: boolean): readonly Addition[] {
  const many = Array.from({ length: count }, (_, i) => `qualifier-${i}` as const);
  const published = isVintage(figure) ? (["published"] as const) : [];
  const needed = isNeeded ? many.slice(0, 1) : [];
  const least = ["verb", "cause", "place", "issuer"] as const;
  return [...least, ...needed, "reporter", "day", "period", ...published, ...many];
}

/** The sentence of one figure in Chinese: at most 46 characters without punctuation, no brackets. */
export function chineseLine(figure: Figure, indicator: Indicator, catalog: Catalog): string {
  const source = catalog.source(figure.source);
  const claim = chineseClaim(figure, indicator);
  const where = spokenPlace(figure, indicator, catalog, "zh");
  const place = claim.text.includes(where) ? "" : where;
  const running = isRunningCount(figure, indicator, catalog);
  const offered = qualifiers(figure, indicator, catalog, "zh");
  const isNeeded = needsQualifier(figure, indicator, catalog, "zh");
  const published = isVintage(figure)
    ? publishedWords(source.published, figure.period, "zh")
    : null;
  const sameDay = published !== null && isMonthOfPublication(figure.period, source.published);

  const say = (chosen: ReadonlySet<Addition>): string => {
    const has = (addition: Addition) => chosen.has(addition);
    const dated = published !== null && (sameDay || has("published"));
    const detail = has("period") ? "full" : has("day") ? "day" : "month";
    const period = tersePeriod(figure.period, "zh", running, detail);
    const thisYear = dated && wholeYear(figure.period) === published.slice(0, 4);
    const lead = [
      secondHand(figure, catalog, has("reporter")),
      figure.method === "derived" && figure.reportedBy === null && has("verb") ? "据" : "",
      (has("issuer") ? spokenIssuer : terseIssuer)(source, "zh"),
      dated ? published : "",
      has("verb") ? verbOf(figure, dated, isOfChina(source)) : "：",
    ];
    const text = has("cause") ? claim.text : claim.bare;
    const claimed = period.endsWith("年底") ? text.replace(/^年[末底]/, "") : text;
    const body = [
      counterfactualWords(figure, "zh") ?? "",
      thisYear ? "当年" : sameDay ? "" : period,
      has("place") ? place : tersePlace(place),
      claimed,
    ];
    const qualifier = offered.filter((_, i) => has(`qualifier-${i}`)).slice(0, 1);
    const after = has("cause") ? claim.after : claim.after.replace("区间为", "即");
    const tail = [after, ...qualifier].filter((part) => part !== "");
    return spaced(`${lead.join("")}${[body.join(""), ...tail].join("，")}。`);
  };
  return withinBreath(additionsOf(figure, offered.length, isNeeded), "zh", say);
}
