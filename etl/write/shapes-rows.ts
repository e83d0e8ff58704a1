import * as z from "zod";
import { address, estimate, period, text, textOrNull, words, wordsOrNull } from "./shapes-basic.ts";

export const figure = z.strictObject({
  id: text,
  indicator: text,
  geography: text,
  population: words,
  period,
  estimate,
  statedAs: text,
  povertyLine: textOrNull,
  baseline: textOrNull,
  scenario: wordsOrNull,
  method: text,
  methodNote: wordsOrNull,
  source: text,
  locator: wordsOrNull,
  reportedBy: textOrNull,
  verification: z.enum(["primary", "secondary"]),
  evidenceUrl: address,
  series: textOrNull,
  supersedes: textOrNull,
  caveat: words,
});

export const source = z.strictObject({
  id: text,
  cslType: text,
  title: text,
  titleWords: wordsOrNull,
  issuer: words,
  issuerShort: words,
  authors: textOrNull,
  container: textOrNull,
  published: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  language: text,
  url: address,
  archiveUrl: address,
  note: wordsOrNull,
});

const chainStep = z.strictObject({
  source: text,
  role: z.enum(["cites", "reports", "origin"]),
  locator: wordsOrNull,
  seen: z.enum(["read", "read-in-part", "not-found"]),
});

export const cited = z.strictObject({
  id: text,
  document: z.enum(["concept-note", "press-release"]),
  section: words,
  footnote: textOrNull,
  statedAs: text,
  indicator: text,
  geography: text,
  period,
  estimate,
  statement: words,
  originFigure: textOrNull,
  agreement: z.enum([
    "faithful",
    "differs-in-scope",
    "differs-in-number",
    "out-of-date",
    "cannot-be-traced",
  ]),
  departs: words,
  shortCode: z.string().regex(/^F\d{2}$/),
  figure: text,
  chain: z.array(chainStep).min(1),
});
