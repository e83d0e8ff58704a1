const MONTHS =
  "january|february|march|april|may|june|july|august|september|october|november|december".split(
    "|",
  );
const HAN_MONTHS = "一 二 三 四 五 六 七 八 九 十 十一 十二".split(" ");
/** Three letters, or four for September; "may" and "mar" are met as words and names too. */
const SHORT = /\b(jan(?! dhan)|feb|apr|jun(?! [a-z])|jul|aug|sept?|oct|nov|dec)\b\.?/g;
const NAMED =
  /(?<!\b(?:in|of|by|for|during|early|mid|late|and|to|through|until)[ -])\b(january|february|march|april|june|july|august|september|october|november|december)\b/g;

/**
 * A question with its months as a sentence says them: "sept 2020", "2020-09", "09/2020" and a bare
 * "september" become "in september"; "may" counts only beside a year.
 */
export function withSpokenMonths(question: string): string {
  const named = (month: string) => MONTHS[Number(month) - 1];
  return question
    .replace(
      /(?<![每第上下个])(十[一二]?|[一二三四五六七八九])月/g,
      (_, n: string) => `${HAN_MONTHS.indexOf(n) + 1}月`,
    )
    .replace(SHORT, (_, short: string) => MONTHS.find((m) => m.startsWith(short)) ?? short)
    .replace(/\bmar(?= ?(?:19|20)\d\d)/g, "march")
    .replace(
      /\b((?:19|20)\d\d)[-/.年](0?[1-9]|1[0-2])(?![\d月]|-\d)/g,
      (_, y, m) => `in ${named(m)} ${y}`,
    )
    .replace(
      /(?<![\d/.-])(0?[1-9]|1[0-2])[/.-]((?:19|20)\d\d)\b/g,
      (_, m, y) => `in ${named(m)} ${y}`,
    )
    .replace(NAMED, "in $1")
    .replace(/\bhalf[- ](?:year )?(?:1|one)\b|\bh1\b/g, "first half")
    .replace(/\bh2\b/g, "second half");
}

/** Words of the time: read as a span, so that they are no words of the question besides. */
export const TIME_WORDS =
  /\b\d{4}-\d\d-\d\d\b|\b(?:in |of |by |end )*(?:january|february|march|april|june|july|august|september|october|november|december)\b|\bmay(?= (?:19|20)\d\d)|\bq[1-4]\b|\b(?:first|second|third|fourth) (?:quarter|half)\b|\b(?:first )?(?:three|nine) (?:quarters|months)\b|\d{1,2}月[末底初]?|[一二三四]季度|第[一二三四]季度|前三季度|[上下]半年|去年|截至/g;
