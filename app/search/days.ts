import type { Span } from "./mentions.ts";

/** What "this year" means to those who ask: the dialogue's day. */
export const TODAY = "2020-11-10";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
const YEAR = "(?:,? ?((?:19|20)\\d\\d))?(?!\\d)";
const NTH = "(\\d{1,2})(?:st|nd|rd|th)?";

/** "23 november 2020", "23rd of nov"; "nov 23, 2020"; 2020年11月23日, 11月23日; 23/11/2020; 2020/11/23. */
const DAY_BEFORE = new RegExp(`\\b(?:on )?(?:the )?${NTH}(?: of)? ${MONTH}${YEAR}`, "g");
const DAY_AFTER = new RegExp(
  `\\b(?:on )?${MONTH} (?:the )?${NTH}(?!\\d| ?%| [a-z]*illion)${YEAR}`,
  "g",
);
const CHINESE = /(?:((?:19|20)\d\d)年)?(\d{1,2})月(\d{1,2})[日号]/g;
const SLASHED = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/g;
const ISO = /(?<![\d/.-])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
/** A day as it is written for those who read on. */
export const DAY = /\b(\d{4})-(\d\d)-(\d\d)\b/g;

const pair = (n: number) => String(n).padStart(2, "0");

/** A question (lower case) with its full dates as 2020-11-23; a day without a year is of this one. */
export function withPlainDays(question: string): string {
  const plain = (whole: string, y: string | undefined, month: number, day: number) =>
    month < 1 || month > 12 || day < 1 || day > 31
      ? whole
      : ` ${y ?? TODAY.slice(0, 4)}-${pair(month)}-${pair(day)} `;
  const monthOf = (name: string) => MONTHS.indexOf(name.slice(0, 3)) + 1;
  return question
    .replace(ISO, (w, y, _, m, d) => plain(w, y, Number(m), Number(d)))
    .replace(SLASHED, (w, a, _, b, y) =>
      // Day first, as the dialogue's papers write it, save where there is no such month.
      Number(b) > 12 ? plain(w, y, Number(a), Number(b)) : plain(w, y, Number(b), Number(a)),
    )
    .replace(CHINESE, (w, y, m, d) => plain(w, y, Number(m), Number(d)))
    .replace(DAY_BEFORE, (w, d, name, y) =>
      // "20 may lose": a verb.
      name === "may" && y === undefined ? w : plain(w, y, monthOf(name), Number(d)),
    )
    .replace(DAY_AFTER, (w, name, d, y) => plain(w, y, monthOf(name), Number(d)));
}

/** The days that a question, as `withPlainDays` returns it, names. */
export function daysOf(question: string): readonly Span[] {
  return [...question.matchAll(DAY)].map(([date]) => {
    const at = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
    return { from: at, to: at, isDay: true };
  });
}
