type Spelling = (text: string) => string;

const put =
  (said: RegExp, plain: string): Spelling =>
  (text) =>
    text.replace(said, plain);

/** A factor of ten moved into the digits: 8.4 crore is 84 million. No rounding creeps in. */
const moved =
  (said: RegExp, tens: number, scale: string): Spelling =>
  (text) =>
    text.replace(said, (_, digits: string) => {
      const [whole = "", part = ""] = digits.replaceAll(",", "").split(".");
      const all = part.padEnd(tens, "0");
      const rest = all.slice(tens);
      return `${whole}${all.slice(0, tens)}${rest === "" ? "" : `.${rest}`} ${scale}`;
    });

/** Digits in groups of three by spaces, points or apostrophes: "2 300 000", "84.000.000". */
const GROUPED = /^\d{1,3}(?:(?:[ '\u2019]\d{3}){1,4}|(?:\.\d{3}){2,4})$/;

const SPELLINGS: readonly Spelling[] = [
  put(/(?<=\d) ?(?:mio|mil|mill|mm)\b\.?/gi, " million"),
  put(/(?<=\d) ?(?:mrd|bil|bill)\b\.?/gi, " billion"),
  put(/(?<=\d) ?(?:trn|tril|trill)\b\.?/gi, " trillion"),
  moved(/(\d[\d,]*(?:\.\d+)?) ?crores?\b/gi, 1, "million"),
  moved(/(\d[\d,]*(?:\.\d+)?) ?(?:lakhs?|lacs?)\b/gi, 2, "thousand"),
  put(/(?<=\d) ?(?:perc|pcnt|percnt|prct|procent|percents|p\.c\.)(?=\s|$)/gi, " percent"),
  put(/(?<=\d) ?(?:pct|%) ?(?:points?|pts?)\b/gi, " percentage points"),
  (text) => (GROUPED.test(text) ? text.replace(/[ '\u2019.]/g, ",") : text),
  put(/\bjobs? \(?(?:fte|full[- ]time(?: equivalents?)?)\)?/i, "full-time jobs"),
  // A range of numbers in full: the dash is no minus.
  put(/(?<=\d,\d{3}) ?[-–—~] ?(?=\d{1,3}(?:,\d{3})+)/g, " to "),
  // As it is spoken.
  put(/(?<=\d) point (?=\d)/gi, "."),
  put(/(?<=\d)点(?=\d)/g, "."),
  put(/^(?:an?|one) quarter of an? (billion|trillion|million)/i, "0.25 $1"),
  put(/^a (?=(?:hundred|thousand|million|billion|trillion)\b)/i, "one "),
  // Chinese: blanks inside, one character after each digit, the sign of money before.
  put(/(?<=\d) +(?=[十百千万亿])/g, ""),
  put(/(?<=\d[万亿]) +(?=[\d元美人])/g, ""),
  (text) => text.replace(/(\d)千(\d)百(?=[万亿])/g, "$1$200").replace(/(\d)千(?=[万亿])/g, "$1000"),
  put(/^(?:人民币|rmb|cny|¥|￥) ?(\d[\d.,]*[万亿]+)(?:元)?$/i, "$1元"),
  put(/^(?:us)?\$ ?(\d[\d.,]*[万亿]+)(?:美元)?$/i, "$1美元"),
  // A bound, or a range half typed.
  put(/^[~≈><≥≤＞＜]+ ?(?=[\d$¥€])/, ""),
  put(/(?<=[\da-z%万亿])\+(?=\s|$)/i, ""),
  put(/^(\d[\d.,]*(?: ?[a-z%万亿]+)?) ?(?:[-–—~至到]|to)$/i, "$1"),
];

/**
 * A number as it is jotted down, in the spelling that quantities are read in: "84 mio", "1.2trn",
 * "140m+", "8.4 crore", "8400 万", "¥93亿", "6 point 2 percent", "84-". In compatibility form.
 */
export function withPlainNumbers(query: string): string {
  return SPELLINGS.reduce((text, spelling) => spelling(text), query.normalize("NFKC").trim());
}

/** Money that no figure is in; a number of it matches none. */
const FOREIGN =
  /[€£₹₩₽]|\b(?:eur|euros?|gbp|pounds?|sterling|yen|jpy|rupees?|inr|baht|won|francs?|hkd)\b|欧元|英镑|日元|卢比|泰铢|韩元|港元|港币|法郎/i;

/** Whether a number was typed in money that no figure is in. */
export function isForeignMoney(query: string): boolean {
  return FOREIGN.test(query);
}
