import type { Language } from "../domain/language.ts";
import type { Difference } from "./candidates.ts";
import type { QuoteVerdict } from "./verdict.ts";

/** What the quote check says. `said` is quoted from the text as it stands, `stated` is of the records. */
interface QuoteWords {
  readonly verdicts: Readonly<Record<QuoteVerdict, string>>;
  readonly correct: (stated: string) => string;
  readonly rounded: (stated: string) => string;
  readonly misquoted: (said: string, stated: string) => string;
  readonly cut: (said: string, stated: string) => string;
  readonly scale: (said: string, stated: string) => string;
  readonly unit: (stated: string, saidUnit: string) => string;
  readonly unitAlone: (stated: string) => string;
  readonly scope: (differences: string) => string;
  readonly differences: Readonly<Record<Difference, (own: string) => string>>;
  readonly outdated: (stated: string, now: string, published: string | null) => string;
  readonly later: (stated: string, published: string | null) => string;
  readonly notFound: string;
  readonly join: string;
}

const EN: QuoteWords = {
  verdicts: {
    correct: "Right",
    misquoted: "Misquoted",
    "range-cut-to-one-end": "Range cut to one end",
    "wrong-unit": "Wrong unit",
    "wrong-scope": "Wrong scope",
    outdated: "Outdated",
    "published-later": "Published later",
    "not-found": "Not in the tables",
  },
  correct: (stated) => `The records have the same number, ${stated}.`,
  rounded: (stated) => `This is a rounding of ${stated} in the records.`,
  misquoted: (said, stated) => `The text says “${said}”, the records ${stated}.`,
  cut: (said, stated) => `“${said}” is one end only: the source gives ${stated}.`,
  scale: (said, stated) =>
    `“${said}” has another order of magnitude than ${stated} in the records.`,
  unit: (stated, saidUnit) => `The records have ${stated}, not ${saidUnit}.`,
  unitAlone: (stated) => `The number is right, but the records count ${stated}.`,
  scope: (differences) => `The number is right, but ${differences}.`,
  differences: {
    population: (own) => `it is about something else: ${own}`,
    "poverty-line": (own) => `it is by another line: ${own}`,
    place: (own) => `its place is ${own}`,
    period: (own) => `its period is ${own}`,
    issuer: (own) => `it is by another issuer: ${own}`,
  },
  outdated: (stated, now, published) =>
    `The issuer has replaced ${stated} by ${now}${published === null ? "" : `, published ${published}`}.`,
  later: (stated, published) =>
    `The records have the same number, ${stated}, but it was not out by the day chosen${published === null ? "" : ` (published: ${published})`}.`,
  notFound: "No figure in the tables has this quantity.",
  join: "; ",
};

const ZH: QuoteWords = {
  verdicts: {
    correct: "正确",
    misquoted: "数字有误",
    "range-cut-to-one-end": "区间只取一端",
    "wrong-unit": "单位有误",
    "wrong-scope": "口径不符",
    outdated: "已被更新",
    "published-later": "此后公布",
    "not-found": "表中没有",
  },
  correct: (stated) => `与记录一致：${stated}。`,
  rounded: (stated) => `是记录中${stated}的约数。`,
  misquoted: (said, stated) => `文中为“${said}”，记录为${stated}。`,
  cut: (said, stated) => `“${said}”只是一端，来源给出的是${stated}。`,
  scale: (said, stated) => `“${said}”与记录中的${stated}数量级不同。`,
  unit: (stated, saidUnit) => `记录为${stated}，单位不是${saidUnit}。`,
  unitAlone: (stated) => `数字无误，但记录为${stated}。`,
  scope: (differences) => `数字无误，但${differences}。`,
  differences: {
    population: (own) => `说的是另一对象：${own}`,
    "poverty-line": (own) => `所用贫困线为${own}`,
    place: (own) => `地域为${own}`,
    period: (own) => `时间为${own}`,
    issuer: (own) => `发布方为${own}`,
  },
  outdated: (stated, now, published) =>
    `发布方${published === null ? "" : `已于${published}`}将${stated}更新为${now}。`,
  later: (stated, published) =>
    `与记录一致：${stated}，但截至所选日期尚未公布${published === null ? "" : `（公布时间：${published}）`}。`,
  notFound: "表中没有这一数量。",
  join: "，",
};

export const QUOTE_WORDS: Readonly<Record<Language, QuoteWords>> = { en: EN, zh: ZH };
