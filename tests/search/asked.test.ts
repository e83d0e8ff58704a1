import { expect, test } from "vitest";
import { daysOf, withPlainDays } from "../../app/search/days.ts";
import { openFinder } from "../../app/search/find.ts";
import { CATALOG } from "../support/release.ts";

const FINDER = openFinder(CATALOG);
const first = (query: string) => {
  const { found, isNone } = FINDER.find(query, 5);
  return isNone ? [] : found.map(({ figure }) => figure.id);
};

test.each([
  ["23 november 2020", "2020-11-23"],
  ["on the 3rd of Dec, 2020".toLowerCase(), "2020-12-03"],
  ["march 7, 2020", "2020-03-07"],
  ["2020年4月10日", "2020-04-10"],
  ["11月10号", "2020-11-10"],
  ["23/11/2020", "2020-11-23"],
  ["11/23/2020", "2020-11-23"],
  ["2020.3.7", "2020-03-07"],
])("%s is one day", (typed, day) => {
  const plain = withPlainDays(typed);
  expect(plain.trim()).toBe(day);
  expect(daysOf(plain)).toHaveLength(1);
});

test.each(["3 markets in 2020", "may 2020", "5 decades", "2019-20", "12/2020", "20 may lose"])(
  "%s holds no day",
  (typed) => {
    expect(withPlainDays(typed)).toBe(typed);
  },
);

test("a day is answered by what was counted until it or published on it, and by nothing else", () => {
  expect(first("migrants back at work on 7 March 2020")).toContain(
    "cn-migrants-returned-2020-03-07",
  );
  expect(first("2020年3月7日 返岗农民工")).toContain("cn-migrants-returned-2020-03-07");
  expect(first("migrants back at work on 19 March 2020")).toEqual([]);
  expect(first("2020年8月19日 城镇调查失业率")).toEqual([]);
});

test("what answers of the year must be of the quantity too", () => {
  // There is a figure of the rural poor of 2013, and dibao is of rural people as well.
  expect(first("rural dibao spending 2013")).toEqual([]);
  expect(first("2013年城市低保标准")).toEqual([]);
});

test("the target of a year does not answer for one of its months", () => {
  expect(first("registered unemployment rate October 2020")).toEqual([]);
  expect(first("registered unemployment rate June 2020")[0]).toBe(
    "cn-registered-unemployment-2020-06",
  );
  expect(first("registered unemployment rate target 2020")).toContain("cn-target-2020-registered");
});

test.each([
  ["a group that the quantity is not counted by", "unemployment rate of women in china"],
  ["the same in Chinese", "残疾人失业率"],
  ["two groups of which no figure is both", "rural children in poverty in china"],
  ["a count of what is only a share", "number of mothers paid maternity benefits"],
  ["a share of what is only counted", "童工比例"],
  ["money where people are counted", "特困人员金额"],
  ["a poverty line that no figure is by", "poverty at 12 dollars a day"],
  ["the same in Chinese", "每天12美元贫困人口"],
  ["a city", "dibao standard in qingdao"],
  ["an ordinary word near to one of the tables", "number of properties"],
  ["a region", "东盟失业率"],
  ["a country whose name holds that of a region", "social protection coverage in south africa"],
  ["the fund of another insurance", "医保基金结余"],
  ["another country's scheme", "medicaid spending"],
  ["China's dibao of the world", "global dibao recipients"],
  ["the pay of a trade", "快递员收入"],
  ["the people of a country that no figure is of", "share of brazilians with a social benefit"],
  ["the people of one that few figures are of", "share of indians with social protection"],
  ["a target, where only the outcome is known", "target for new urban jobs in 2018"],
  ["the same in Chinese", "养老保险参保人数目标"],
  ["the women of a group of which all are counted", "女农民工人数"],
  ["half a year, where only quarters are counted", "new urban jobs in the first half of 2020"],
  ["how long, where only how many is known", "how long do people draw unemployment benefit"],
  ["men, where only all are counted", "男性失业率"],
  ["young people, where only graduates are counted", "青年城镇调查失业率 2019"],
  ["a trade that no figure knows", "unemployment rate among beekeepers"],
  ["the same in Chinese", "渔民失业率"],
  ["a sector", "unemployment rate in hospitality"],
  ["the rate of the world, where only its benefits are known", "world unemployment rate"],
  ["spending on something else", "卫生支出占比 中国"],
  ["money a month, where only people are counted", "average monthly tekun payment"],
  ["a month of a rate that came out in it for another", "城镇登记失业率 7月"],
])("%s has no answer: %s", (_what, query) => {
  expect(first(query)).toEqual([]);
});

test.each([
  ["women in extreme poverty", "sp-women-extreme-poverty-2021"],
  ["share of older people receiving a pension", "sp-wspr20-pension-wld"],
  ["migrant workers who are out of work", "tslombard-cn-migrants-no-job-2020-04"],
  ["poverty rate of china at 5.50 dollars a day", "wb-cn-poverty-550-2015"],
  ["全世界没有任何社会保护的人", "sp-wspr17-unprotected"],
  ["payouts of unemployment insurance in the first quarter", "cn-ui-benefit-amount-2020-q1"],
  ["occupational accident insurance", "cn-work-injury-participants-2020"],
  ["government borrowing worldwide", "sp-imf-public-debt-2020"],
  ["乡下的低保一年多少钱", "cn-dibao-rural-standard-2020"],
  ["社会保护还缺多少钱", "sp-gap20-usd"],
  ["二月领取失业保险金人数", "cn-ui-recipients-2020-02"],
  ["nong cun di bao ping jun biao zhun", "cn-dibao-rural-standard-2020"],
  ["people insured for accidents at work", "cn-work-injury-participants-2020"],
  ["employment of women compared with men", "sp-ilo-women-employment-2020"],
  ["remittances that migrants will be sending", "sp-remittances-forecast-oct-2020"],
  ["ldc poverty", "unctad-ldc2020-rate-2020"],
  ["被解雇的城镇工人", "eiu-cn-urban-job-loss-2020"],
])("%s still has one", (query, id) => {
  expect(FINDER.find(query, 5).isNone).toBe(false);
  expect(first(query)).toContain(id);
});

test.each([
  [
    "how many ppl in china got the dole in early 2020",
    "note-unemployment-benefit-recipients-q1-2020",
  ],
  ["workers without a formal job worldwide", "sp-ilo-informal-share-world"],
  ["children put to work worldwide", "sp-child-labour-2020"],
  ["全球有多少孩子被迫干活", "sp-child-labour-2020"],
  ["家门口打工的农民工", "cn-migrant-workers-local-2019"],
  ["失业保险基金2020年末还剩多少", "cn-ui-fund-balance-2020"],
  ["全世界有多少人什么保障都没有", "sp-wspr20-unprotected"],
  ["ldc extreme poverty 2020", "unctad-ldc2020-rate-2020"],
  ["最穷的国家疫情中人均花几美元", "sp-lp-v14-lic-spending-per-person"],
])("%s is asked as people ask", (question, figure) => {
  expect(first(question).slice(0, 3)).toContain(figure);
});
