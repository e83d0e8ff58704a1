const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])\\.?";
const YEAR = "(?:19|20)\\d\\d(?![\\d%]|[.,]\\d)";
const YEARS = `(?:${YEAR}(?: ?[-–/~] ?(?:${YEAR}|\\d\\d(?![\\d,.])))?)`;
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const COUNT =
  "(?:(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )?(?:full |calendar )?";
const NTH =
  "(?:first|second|third|fourth|1st|2nd|3rd|4th|last|final|past|previous|this|next|same|current|latest|coming|preceding)";
const SPAN = `${NTH}[ -]${COUNT}(?:quarters?|half|halves|months?|weeks?|days?|years?|decades?)(?![a-z])`;
const EDGE =
  "(?:(?:the )?(?:end|beginning|start|middle|close|turn|course|rest)[ -](?:of )?(?:the )?|(?:early|mid|late|end|year-end|pre|post)[ -])";
const AT =
  "(?:in|by|since|during|until|till|before|after|through|throughout|as of|as at|at|on|from|for|of|over|to|between|within)";
/** After a year that follows "in" or "by", these would make it a count: "by 2000 people". */
const NOT_COUNT =
  "(?! ?(?:people|persons|workers|children|jobs|households|countries|thousand|million|billion|trillion|yuan|dollars|euros|per ?cent|percentage|%))";

const FORMS = [
  `(?:${AT} )?(?:the )?(?:${EDGE})?(?:the )?${SPAN}(?:,? (?:of|in) (?:the year )?)?(?: ?${YEARS})?`,
  `(?:${AT} )?(?:the )?(?:${EDGE})?${DAY}(?: (?:to|and) |[-–])${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?`,
  `(?:${AT} )?(?:the )?(?:${EDGE})?${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?`,
  `(?:${AT} )?(?:the )?(?:${EDGE})?${MONTH}(?: (?:to|and) |[-–])${MONTH},? ${YEAR}`,
  `(?:${AT} )?(?:the )?(?:${EDGE})?${MONTH}(?:,? ${YEAR}| ${DAY}(?!\\d|[.,]\\d|%| ?(?:million|billion|thousand|per))(?:,? ${YEAR})?)`,
  `(?:in|by|since|during|until|till|before|after|through|throughout|as of|as at|for|of|and)(?: the)?(?: year| years| fiscal year| fy)? ${YEARS}${NOT_COUNT}`,
  `(?:${AT} )?${EDGE}${YEARS}`,
  `(?:from|between) ${YEAR}(?: to | and |[-–])${YEAR}${NOT_COUNT}`,
  `(?:${AT} )?(?:the )?(?:q[1-4]|h[12]|fy)(?:[ -]?${YEARS})?(?![a-z\\d])`,
  `${YEAR}[ -]?(?:q[1-4]|h[12])(?![a-z\\d])`,
  `(?:19|20)\\d\\d-\\d\\d-\\d\\d(?!\\d)`,
  `${YEAR} ?[-–/~] ?(?:${YEAR}|\\d\\d(?![\\d,.%]))(?! ?(?:million|billion|thousand|trillion|per|%|people))`,
  `age[sd]?:? (?:between )?\\d{1,2}(?: ?(?:-|–|~|to|and) ?(?:\\d{1,2}|over|above|under|older|younger|up)|\\+)?(?: and (?:over|above|older|under)| or (?:over|above|older|under))?(?: years?(?: old)?)?(?![\\d%]|[.,]\\d)`,
  `(?:under|over|below|above)[ -](?:the age of )?\\d{1,2}(?:s(?![a-z])| years? old| years? of age|-year-olds)`,
  `\\d{1,2}(?:[-–]| to )\\d{1,2}[- ]years?[- ](?:olds?|of age)`,
  `\\d{1,2}[- ]years?[- ](?:olds?|of age)`,
];
const ENGLISH = new RegExp(FORMS.join("|"), "y");

/** Whether a phrase can hold a date, a period or an age at all; spares the others the search. */
const HINT =
  /(?:19|20)\d\d|quarter|half|month|week|year|decade|day|age[sd]?[ :]|under|over|below|above|\d(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|(?:q[1-4]|h[12]|fy)/;

export function mayHoldTime(text: string): boolean {
  return HINT.test(text);
}

/** End of the date, period or age at `at`, or -1. */
export function timeEnd(text: string, at: number): number {
  ENGLISH.lastIndex = at;
  return ENGLISH.test(text) ? ENGLISH.lastIndex : -1;
}

const SPELLED = "[零一二三四五六七八九]{4}";
const HAN_SPAN =
  "(?:第?[一二三四1-4]季度|前[一二三两1-3]个?季度|[一二三四]季(?!度)|[上下]半年|全年|年[底末初中]|[底末初中]|上旬|中旬|下旬)";
const HAN_MONTHS =
  "(?:\\d{1,2}|[一二三四五六七八九]|十[一二]?)(?:[-–~至到](?:\\d{1,2}|十?[一二三四五六七八九十]))?月(?:份|\\d{1,2}日(?:[-–~至到](?:\\d{1,2}月)?\\d{1,2}日)?|\\d{1,2}[-–~至到]\\d{1,2}日|[底末初中]|上旬|中旬|下旬)?";
const HAN_FORMS = [
  `(?:(?:19|20)\\d\\d|${SPELLED})年?(?:[-–~至到](?:(?:19|20)\\d\\d|\\d\\d))?年(?!代)(?:度(?!过))?(?:${HAN_SPAN}|${HAN_MONTHS})?(?:[-–~至到](?:19|20)\\d\\d年(?:${HAN_MONTHS}|${HAN_SPAN})?)?`,
  `${HAN_MONTHS}`,
  `第?[一二三四1-4](?:[-–~至到、][一二三四1-4])?季度|前[一二三两1-3]个?季度|(?:上|本|同|去年|今年)一?季度|[上下]半年|前\\d{1,2}个月|前[一二三四五六七八九十两]{1,2}个月|(?:去|今|明|前)年(?:${HAN_SPAN})?|上年末?|年[底末初中]`,
  `(?:\\d{1,2}(?:[-–~至到]\\d{1,2})?)(?:周)?岁(?:(?:及|或)?以[上下])?`,
];
const HAN = new RegExp(HAN_FORMS.join("|"), "y");

/** The same for Chinese: 2020年一季度, 1至3月, 16至59岁. */
export function hanTimeEnd(text: string, at: number): number {
  HAN.lastIndex = at;
  return HAN.test(text) ? HAN.lastIndex : -1;
}

const HAN_HINT = /[年月季岁]/;

export function mayHoldHanTime(text: string): boolean {
  return HAN_HINT.test(text);
}
