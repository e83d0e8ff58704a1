/** What a question asks to have counted, as a test of a figure's unit, and what a hit says. */
type Asked = readonly [words: RegExp, unit: RegExp, favour: number, must?: RegExp];

/** "How much", "how many" leave some choice; "how many firms" leaves none. */
const LOOSE = 2;
const CLEAR = 5;

const MONEY = /^[A-Z]{3}/;
const COUNTED =
  /^(?:people|person-times|jobs-fte|households|enterprises|countries|counties|sessions|measures)/;
const ASKED: readonly Asked[] = [
  [
    /\b(?:share|rate|ratio|percentage(?! points?)|per ?cent(?! (?:points?|point))|proportion|fraction)\b|比例|占比|比重|率|百分之几/,
    /^percent/,
    LOOSE,
    /^percent/,
  ],
  [
    /\bhow much money|\bamounts?\b(?! of (?:people|\w*\s?hours|jobs))|\b(?:average|monthly|annual|yearly) (?:\w+ )?(?:payments?|benefits?|grants?|allowances?|standards?)\b|多少钱|金额|[亿万]元|多少亿?元/,
    MONEY,
    LOOSE,
    MONEY,
  ],
  [
    /\bhow much (?:was|is|were|did|has)\b|\b(?:cost|spending|expenditure|dollars?|yuan|usd|rmb)\b(?! (?:a|per) day)|支出|花费/,
    MONEY,
    LOOSE,
    /^[A-Z]{3}|^percent/,
  ],
  [
    /\bhow many (?:\w+ )?(?:firms|enterprises|companies|businesses|employers)\b|多少家?(?:企业|公司|单位)|企业(?:家|户)?数/,
    /^enterprises/,
    CLEAR,
    /^enterprises/,
  ],
  [
    /\b(?:how many|number of) (?:\w+ ){0,2}households\b|\bhouseholds? number|多少户|(?<!企业)户数|多少家庭/,
    /^households/,
    CLEAR,
    /^households/,
  ],
  [
    /\bhow many (?:\w+ )?(?:countries|nations|economies)\b|多少个?国家/,
    /^countries/,
    CLEAR,
    /^countries/,
  ],
  [
    /\bhow many (?:\w+ ){0,2}(?:measures|programmes|programs)\b|多少项/,
    /^measures/,
    CLEAR,
    /^measures/,
  ],
  [/\bhow long\b|多长时间|多久/, /years?|months?|days?/, CLEAR, /years?|months?|days?/],
  [/\bhow many (?:\w+ )?counties\b|多少个?(?:贫困)?县/, /^counties/, CLEAR, /^counties/],
  [
    /\bhow many (?:\w+ )?(?:workers|employees|staff)\b|多少(?:名)?(?:职工|员工|工人)/,
    /^(?:people|jobs-fte)/,
    CLEAR,
  ],
  [/\bnumber\b(?! of (?:\w+ )?hours)|\bnumbers of\b|人数/, COUNTED, LOOSE, /^(?!percent|[A-Z]{3})/],
  [/\bhow many\b|多少人|多少(?:名|位)?(?:儿童|工人|农民工|学生|妇女)/, COUNTED, LOOSE],
];

const PEOPLE = /\bpoverty\b|\bimpoverish|\bhow many\b|[致陷].{0,4}贫|多少人/;

export interface AskedUnit {
  /** What the question says for a unit: the first that its words name is asked for; else nothing is. */
  readonly favour: (unit: string) => number;
  /** Whether a figure in the unit can be an answer: a share where a share is asked. */
  readonly fits: (unit: string) => boolean;
}

export function askedUnit(question: string): AskedUnit {
  const [, isAsked, favour = 0, must] = ASKED.find(([words]) => words.test(question)) ?? [];
  // "People made poor by health spending": the money is no more than a cause.
  const isCause = isAsked === MONEY && PEOPLE.test(question);
  return {
    favour: (unit) => (isAsked?.test(unit) ? favour : 0),
    fits: (unit) => isCause || (must?.test(unit) ?? true),
  };
}
