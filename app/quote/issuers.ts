import type { Source } from "../domain/release.ts";

/** How issuers are called in speech, and what of a record's issuer the name is found in. */
const NAMES: readonly (readonly [said: RegExp, issuer: RegExp])[] = [
  [/\bworld bank\b|世界银行|世行/i, /\bWorld Bank\b/],
  [
    /\bILO\b|\binternational labou?r (?:organi[sz]ation|office)|劳工组织/i,
    /\bILO\b|International Labour/,
  ],
  [/\bIMF\b|\binternational monetary fund|货币基金组织/i, /Monetary Fund/],
  [
    /\bUNICEF\b(?! (?:works|operates|is (?:active|present)))|儿童基金会(?!在)|儿基会(?!在)/i,
    /UNICEF/,
  ],
  [/\bsave the children\b|救助儿童会/i, /Save the Children/],
  [/\bWFP\b|\bworld food programme|粮食计划署|粮食署/i, /World Food Programme|WFP/],
  [/\bFAO\b|\bfood and agriculture organi[sz]ation|粮农组织/i, /Food and Agriculture|FAO/],
  [/\bIFPRI\b|粮食政策研究所|粮食所/i, /IFPRI|Food Policy/],
  [/\bUNDP\b|开发计划署|开发署/i, /UNDP/],
  [/\bUN women\b|妇女署/i, /UN Women/],
  [/\bUN DESA\b|经社部/i, /DESA/],
  [/\bUNCTAD\b|贸发会议/i, /UNCTAD/],
  [/\bESCAP\b|亚太经社会/i, /ESCAP/],
  [/\bECLAC\b|拉加经委会|拉美经委会/i, /ECLAC/],
  [/\bUNU[- ]?WIDER\b|\bWIDER\b|世发所/i, /WIDER/],
  [
    /\b(?:the UN|united nations|secretary-general)\b(?! women| children| development)|联合国(?!儿童|妇女|开发|粮|教科文|贸)|秘书长/i,
    /United Nations|UN in China/,
  ],
  [/\bOECD\b|\bDAC\b|经合组织/i, /OECD/],
  [/\bADB\b|\basian development bank|亚洲开发银行|亚行/i, /Asian Development Bank|ADB/],
  [/\bbrookings\b|布鲁金斯/i, /Brookings/],
  [/\bgates foundation|\bgoalkeepers\b|盖茨基金会/i, /Gates/],
  [/\bUBS\b|瑞银/i, /UBS/],
  [/\bHSBC\b|汇丰/i, /HSBC/],
  [/\bBNP\b|(?:法国)?巴黎银行/i, /BNP/],
  [/\bEIU\b|\beconomist intelligence|(?:英国)?经济学人智库/i, /Intelligence Unit/],
  [/\bzhongtai\b|中泰证券/i, /Zhongtai/],
  [/\bMOHRSS\b|\bhuman resources\b|\bministry of labou?r|人社部|人力资源/i, /Human Resources/],
  [/\bcivil affairs\b|民政部/i, /Civil Affairs/],
  [/\bNBS\b|\bstatistics (?:bureau|office)|\bbureau of statistics|统计局/i, /Bureau of Statistics/],
  [
    /\bpoverty (?:alleviation|relief) office|\bleading group\b|\bLGOP\b|扶贫办/i,
    /Poverty Alleviation/,
  ],
  [/\bstate council\b|\bpremier\b|国务院(?!扶贫|新闻)|总理/i, /^State Council of/],
  [/\bfinance ministry|\bministry of finance|财政部/i, /Ministry of Finance/],
  [/\bhealthcare security|医保局/i, /Healthcare Security/],
];

/** Test of a record's issuer that holds for each issuer a sentence names; null where it names none. */
export function issuersSaid(words: string): ((source: Source) => boolean) | null {
  const said = NAMES.filter(([name]) => name.test(words)).map(([, issuer]) => issuer);
  return said.length === 0
    ? null
    : ({ issuer, issuerShort }) =>
        said.some((name) => name.test(issuer.en) || name.test(issuerShort.en));
}

const ANY_NAME = new RegExp(NAMES.map(([name]) => name.source).join("|"), "gi");

/** Agencies that print the figures of the United Nations as their own, and the other way round. */
const UN_FAMILY = /United Nations|^UN\b|UNICEF|UNDP|International Labour|FAO|World Food/;

/** Whether a figure of `source` may be said to be of an issuer that is one of the same house. */
export function isOneHouse(source: Source, said: Source): boolean {
  return UN_FAMILY.test(source.issuer.en) && UN_FAMILY.test(said.issuer.en);
}

/** The words of a sentence without the names of issuers: "World Bank" says no place and no bank. */
export function withoutIssuers(words: string): string {
  return words.replace(ANY_NAME, " ");
}
