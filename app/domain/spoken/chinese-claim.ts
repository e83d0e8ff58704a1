import { type Estimate, statedNumbers } from "../estimate.ts";
import type { Figure, Indicator } from "../release.ts";
import { isNamedByPopulation, OF_GDP } from "./english-name.ts";
import { mirrored, spokenNumber } from "./spoken-number.ts";
import { withPoverty } from "./spoken-poverty.ts";

/** What the sentence claims, after its time and place. */
export interface ChineseClaim {
  readonly text: string;
  /** The text without the cause, for a breath that is too short. */
  readonly bare: string;
  /** Said after the claim; or "". */
  readonly after: string;
}

/**
 * What the population says before the beginning of the name: 农村 of 农村低保对象 before 低保资金支出; "" where
 * it says no such thing.
 */
export function narrowing(indicator: Indicator, { population }: Figure): string {
  const whom = population.zh.replace(/(?:对象|人员)$/, "");
  for (let length = 4; length >= 2; length -= 1) {
    const before = whom.slice(0, -length);
    if (before !== "" && !/\d/.test(before) && whom.endsWith(indicator.name.zh.slice(0, length))) {
      return indicator.name.zh.includes(before) ? "" : before;
    }
  }
  return "";
}

/** The name without asides: 月 and 年 go to the number, 未… and 不… to the front. */
function chineseName(indicator: Indicator, figure: Figure): readonly [name: string, per: string] {
  const asides = [...indicator.name.zh.matchAll(/（([^）]*)）/g)].map((match) => match[1] ?? "");
  const own =
    isNamedByPopulation(indicator, figure) && figure.population.zh.endsWith(indicator.name.zh);
  const plain = (
    own ? figure.population.zh : `${narrowing(indicator, figure)}${indicator.name.zh}`
  ).replace(/（[^）]*）/g, "");
  const per = asides.find((aside) => /^[年月日]$/.test(aside));
  const front = asides.find((aside) => /^[未不非]/.test(aside));
  const name = withPoverty(plain, figure.povertyLine, "zh")
    .replace(/^归因于新冠疫情的新增/, "因疫情新增")
    .replace(/对应的(?=新增)/, "")
    .replace(/^记录的/, "")
    .replaceAll("国内生产总值", "GDP")
    .replace(/(?<=.)人次$/, "")
    .replace(/^某一群体占/, `${figure.population.zh}占`)
    .replaceAll("“", "")
    .replaceAll("”", "");
  if (indicator.unit === "percent" && OF_GDP.test(indicator.definition.en)) {
    const share = name.includes("GDP") ? "" : "占GDP比重";
    return [
      `${front === undefined ? "" : `${front}的`}${name.replace(share === "" ? "" : /占比$/, "")}${share}`,
      "",
    ];
  }
  return [front === undefined ? name : `${front}的${name}`, per === undefined ? "" : `每${per}`];
}

/** 为, or what joins a name that is a verb already: 就业人数减少…, 发放失业保险金…. */
function joint(name: string, indicator: Indicator, bound: string): string {
  if (/(?:减少|增加|损失|下降|上升)$/.test(name)) return bound;
  if (
    /新增(?:.*)人口$|^(?:因疫情)?新增|^发放|^减免|惠及职工$/.test(name) &&
    !/(?:增幅|比重|人数)$/.test(name)
  ) {
    return bound;
  }
  if (bound === "超过" || bound === "不到") return bound;
  if (bound !== "") return `${bound}为`;
  return indicator.measure === "count" ? "有" : "为";
}

function changeText(name: string, figure: Figure, unit: string): ChineseClaim | null {
  const change = /^(.*?)(年度)?(?:变化|(修正))$/.exec(name);
  if (!change) return null;
  const numbers = statedNumbers(figure.estimate);
  const falls = numbers.every((n) => n <= 0) && numbers.some((n) => n < 0);
  const mixed = numbers.some((n) => n < 0) && numbers.some((n) => n > 0);
  const turned: Estimate = falls ? mirrored(figure.estimate) : figure.estimate;
  const { bound, number, range } = spokenNumber(turned, unit, "zh", figure.statedAs);
  const isRate = unit === "percent" && !/[人工力口]$/.test(change[1] ?? "");
  const [down, up] = change[3] ? ["下调", "上调"] : isRate ? ["下降", "增长"] : ["减少", "增加"];
  const verb = mixed ? "变化为" : falls ? down : up;
  const year = change[2] === undefined ? "" : "比上年";
  const text = `${change[1]}${year}${verb}${bound}${number}`;
  return { text, bare: text, after: range };
}

/** What a figure claims in Chinese. */
export function chineseClaim(figure: Figure, indicator: Indicator): ChineseClaim {
  const [name, per] = chineseName(indicator, figure);
  const { unit } = indicator;
  const change = changeText(name, figure, unit);
  if (change) return change;
  const { bound, number, range } = spokenNumber(figure.estimate, unit, "zh", figure.statedAs);
  const bare =
    name.endsWith("人口") && number !== "零" ? number.replace(/(?<=[万亿])人$/, "") : number;
  const text = `${name}${joint(name, indicator, bound)}${per}${bare}`;
  return { text, bare: text.replace(/^因疫情(?=新增)/, ""), after: range };
}
