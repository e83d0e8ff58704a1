/** What a question asks to have counted, as a test of a figure's unit. */
type Asked = readonly [words: RegExp, unit: RegExp];

const MONEY = /^[A-Z]{3}/;
const ASKED: readonly Asked[] = [
  [
    /\bhow much money|\bhow much (?:was|is|were|did|has)\b|\bamounts?\b|\b(?:cost|spending|expenditure|dollars?|yuan|usd|rmb)\b|多少钱|金额|多少亿?元|支出|花费/,
    MONEY,
  ],
  [
    /\b(?:share|rate|ratio|percentage|per ?cent|proportion|fraction)\b|比例|占比|比重|率|百分之几/,
    /^percent/,
  ],
  [
    /\bhow many (?:\w+ )?(?:firms|enterprises|companies|businesses|employers)\b|多少家?企业/,
    /^enterprises/,
  ],
  [/\bhow many (?:\w+ )?households\b|多少户|多少家庭/, /^households/],
  [/\bhow many (?:\w+ )?(?:countries|nations|economies)\b|多少个?国家/, /^countries/],
  [/\bhow many (?:\w+ ){0,2}(?:measures|programmes|programs)\b|多少项?措施/, /^measures/],
  [/\bhow many (?:\w+ )?counties\b|多少个?(?:贫困)?县/, /^counties/],
  [
    /\bhow many\b|\bnumber of (?:people|workers|children)|多少人|人数|多少(?:名|位)?(?:儿童|工人|农民工|学生|妇女)/,
    /^(?:people|person-times|jobs-fte|households|enterprises|countries|counties|sessions|measures)/,
  ],
];

/** Test of the unit that a question asks for, the first that its words name; null where it asks none. */
export function askedUnit(question: string): ((unit: string) => boolean) | null {
  const asked = ASKED.find(([words]) => words.test(question));
  return asked === undefined ? null : (unit) => asked[1].test(unit);
}
