/** What a question asks to have counted, as a test of a figure's unit, and what a hit says. */
type Asked = readonly [words: RegExp, unit: RegExp, favour: number];

/** "How much", "how many" leave some choice; "how many firms" leaves none. */
const LOOSE = 2;
const CLEAR = 5;

const MONEY = /^[A-Z]{3}/;
const ASKED: readonly Asked[] = [
  [
    /\bhow much money|\bhow much (?:was|is|were|did|has)\b|\bamounts?\b|\b(?:cost|spending|expenditure|dollars?|yuan|usd|rmb)\b|\b(?:average|monthly|annual|yearly) (?:\w+ )?(?:payments?|benefits?|grants?|allowances?|standards?)\b|多少钱|金额|多少亿?元|支出|花费/,
    MONEY,
    LOOSE,
  ],
  [
    /\b(?:share|rate|ratio|percentage|per ?cent|proportion|fraction)\b|比例|占比|比重|率|百分之几/,
    /^percent/,
    LOOSE,
  ],
  [
    /\bhow many (?:\w+ )?(?:firms|enterprises|companies|businesses|employers)\b|多少家?(?:企业|公司|单位)/,
    /^enterprises/,
    CLEAR,
  ],
  [/\bhow many (?:\w+ )?households\b|多少户|多少家庭/, /^households/, CLEAR],
  [/\bhow many (?:\w+ )?(?:countries|nations|economies)\b|多少个?国家/, /^countries/, CLEAR],
  [/\bhow many (?:\w+ ){0,2}(?:measures|programmes|programs)\b|多少项?措施/, /^measures/, CLEAR],
  [/\bhow many (?:\w+ )?counties\b|多少个?(?:贫困)?县/, /^counties/, CLEAR],
  [
    /\bhow many (?:\w+ )?(?:workers|employees|staff)\b|多少(?:名)?(?:职工|员工|工人)/,
    /^(?:people|jobs-fte)/,
    CLEAR,
  ],
  [
    /\bhow many\b|\bnumber of (?:people|workers|children)|多少人|人数|多少(?:名|位)?(?:儿童|工人|农民工|学生|妇女)/,
    /^(?:people|person-times|jobs-fte|households|enterprises|countries|counties|sessions|measures)/,
    LOOSE,
  ],
];

/** What a question says for each unit: the first that its words name is asked for; else nothing is. */
export function askedUnit(question: string): (unit: string) => number {
  const asked = ASKED.find(([words]) => words.test(question));
  if (asked === undefined) return () => 0;
  const [, isAsked, favour] = asked;
  return (unit) => (isAsked.test(unit) ? favour : 0);
}
