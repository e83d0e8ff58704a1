import type { Catalog } from "../domain/catalog.ts";
import type { Figure } from "../domain/release.ts";

/**
 * Words that part like numbers. A sentence that says one side of a figure that is on the other speaks
 * of another population or concept, unless it says the other side too.
 */
interface Side {
  readonly said: RegExp;
  readonly not: RegExp;
  /** Matched against id of the indicator, its name and the population of the figure, in English. */
  readonly figure: RegExp;
  /** Figures that match this as well are on the side said. */
  readonly unless?: RegExp;
}

const PARTLY =
  /\b(?:of (?:them|whom|these|the)|including|among (?:them|these))\b|其中|包括|newly poor/i;

const NEVER = /(?!)/;

const SIDES: readonly Side[] = [
  { said: /\bregistered\b.*\bunemploy|登记失业/i, not: /\bsurvey|调查失业/i, figure: /surveyed/i },
  { said: /\bsurveyed\b|调查失业/i, not: /\bregistered|登记失业/i, figure: /^registered-urban/i },
  {
    said: /\burban\b|\bcities\b|城镇|城市/i,
    not: /\brural\b|农村|城乡/i,
    figure: /\brural\b/i,
    unless: /\burban|migrant/i,
  },
  {
    said: /\brural\b|\bcountryside|农村|乡村/i,
    not: /\burban\b|城镇|城市|城乡/i,
    figure: /\burban\b/i,
    unless: /\brural|migrant/i,
  },
  {
    said: /\bchild(?:ren)?\b|儿童/i,
    not: PARTLY,
    figure: /^(?:additional-people|poverty-headcount|people-below|additional-undernourished)/,
  },
  {
    said: /\bwom[ae]n\b|\bgirls\b|妇女|女性/i,
    not: PARTLY,
    figure: /poverty|poor|unemploy|children/i,
    unless: /wom[ae]n|mothers/i,
  },
  {
    said: /\bolder (?:people|persons)|\belderly|老年人/i,
    not: PARTLY,
    figure: /poverty|poor|unemploy|children/i,
    unless: /older/i,
  },
  {
    said: /\bhung(?:er|ry)\b|undernourish|饥饿|食物不足/i,
    not: /\bpover|\bpoor|贫困/i,
    figure: /poverty/i,
  },
  {
    said: /\b(?:extreme(?:ly)?|pushed into) (?:poverty|poor)|极端贫困/i,
    not: /hunger|undernourish|饥饿|食物不足/i,
    figure: /undernourished|acute-food/i,
  },
  { said: /\burban\b(?=.*\bdibao)|城市低保/i, not: /\brural\b|农村|城乡/i, figure: /Rural dibao/ },
  { said: /\binternational migrant|国际移民/i, not: /domestic|国内/i, figure: /^migrant-workers/ },
  {
    said: /31 (?:large |big |major )?cities|31个/i,
    not: NEVER,
    figure: /^surveyed-(?!.*31)/i,
    unless: /31/,
  },
  {
    said: /\b(?:receiv\w+|drew|draw\w*|claim\w*|collect\w*|were paid|on benefits?|paid (?:\w+ )?(?:benefits?|allowances?)|benefits? (?:went|was paid|were paid) to)\b|领取|领到|发放/i,
    not: /\binsured\b|\bparticipa|\benrol|\bcovered\b|\bcontribut|\bpaid into|参保|参加|投保/i,
    figure: /-participants\b/,
  },
  {
    said: /\binsured\b|\bparticipants?\b|\benrol|\bcontribut(?:e|ed|ors)\b|\bpaid into|参保|参加/i,
    not: /\breceiv|\bdrew\b|\bdraw|\bpaid out|\bclaim|领取|发放|享受/i,
    figure: /^ui-benefit-recipients/,
  },
  { said: /职工医保|\bemployee scheme/i, not: NEVER, figure: /resident scheme/i },
  { said: /居民医保|\bresident scheme/i, not: /职工/, figure: /employee scheme/i },
];

/** Groups that a sentence must name: leaving them out speaks of all. */
const UNSAID: readonly (readonly [named: RegExp, figure: RegExp])[] = [
  [/graduat|tertiary|young|youth|20 ?[-–—至到] ?24|20 to 24|毕业生|大专|青年/i, /graduates/i],
  [/31|(?:large|big|major) cities|大城市/i, /31/],
  [
    /child|kids|minors|young|infants?|girls|boys|under[- ](?:18|five)|school|unicef|儿童|孩子|未成年|少年|学生|儿基会/i,
    /^(?:additional-)?children-in|^child-poverty|^additional-children|^change-in-children/i,
  ],
  [/wom[ae]n|girls|female|mothers|妇女|女性|女童|母亲/i, /^additional-women|^womens-|^women-/i],
];

/** The whole population said of a rate of its rural part. */
const RURAL = /\brural\b|\bcountryside|\bvillage|农村|乡村/i;
const WHOLE: readonly RegExp[] = [
  /\b(?:its|the|china's|whole|total) population|\b(?:of )?(?:all|its|the) (?:chinese|people|citizens)|\bof (?:china's people|the chinese|chinese people)\b/i,
  /(?:%|\bper ?cent) of (?:chinese|china|everyone|people|the (?:country|nation))\b/i,
  /总人口|(?:全国|中国|我国)(?:的)?人口|人口的/,
  // "0.6%的人口", 百分之零点六的国人.
  /(?:[%％]|百分之[零〇点一二三四五六七八九十百]+)(?:的(?:全国|中国|我国)?(?:国?人|居民|民众|百姓|公民)|的?(?:全国|中国|我国)?(?:人口|国民))/,
];

/** Bits of SIDES, then one of the whole population, then those of UNSAID. */
const WHOLE_BIT = 1 << SIDES.length;
const unsaidBit = (i: number) => 1 << (SIDES.length + 1 + i);

/** Which sides some words take, as one bit each, and whether they speak of the whole population. */
export function sidesSaid(words: string): number {
  const bits = SIDES.reduce(
    (sum, { said, not }, i) => (said.test(words) && !not.test(words) ? sum | (1 << i) : sum),
    0,
  );
  const isWhole = WHOLE.some((pattern) => pattern.test(words));
  return isWhole && !RURAL.test(words) ? bits | WHOLE_BIT : bits;
}

/** Which groups a whole sentence does not name, in the bits that follow those of `sidesSaid`. */
export function sidesUnsaid(sentence: string): number {
  return UNSAID.reduce((sum, [named], i) => (named.test(sentence) ? sum : sum | unsaidBit(i)), 0);
}

/** The sides on which words would speak of something else than the figure, in the same bits. */
export function sidesAgainst(figure: Figure, catalog: Catalog): number {
  const { id, name } = catalog.indicator(figure.indicator);
  const own = `${id} ${name.en} ${figure.population.en}`;
  let bits = /\brural\b/i.test(own) ? WHOLE_BIT : 0;
  SIDES.forEach((side, i) => {
    if (side.figure.test(own) && side.unless?.test(own) !== true) bits |= 1 << i;
  });
  UNSAID.forEach(([, group], i) => {
    if (group.test(own)) bits |= unsaidBit(i);
  });
  return bits;
}
