import * as z from "zod";
import type { Release } from "../../app/domain/release.ts";
import {
  estimate,
  ids,
  period,
  text,
  textOrNull,
  themeId,
  words,
  wordsOrNull,
} from "./shapes-basic.ts";
import { dialogue, session } from "./shapes-dialogue.ts";
import { cited, figure, source } from "./shapes-rows.ts";

/** Shape of release.json. Describes; the ETL proves by its own checks, so no row passes through it. */
export const RELEASE_SCHEMA = z.strictObject({
  format: z.literal(1),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  date: z.iso.date(),
  themes: z.array(z.strictObject({ id: themeId, name: words, description: words })),
  topics: z.array(z.strictObject({ id: text, theme: themeId, name: words })),
  indicators: z.array(
    z.strictObject({
      id: text,
      topic: text,
      name: words,
      measure: z.enum(["stock", "flow", "change", "share", "count", "amount"]),
      unit: text,
      definition: words,
      higherIs: z.enum(["better", "worse", "neutral"]),
    }),
  ),
  geographies: z.array(
    z.strictObject({
      code: text,
      name: words,
      kind: z.enum(["country", "world", "region", "income-group", "group"]),
      issuer: wordsOrNull,
      note: wordsOrNull,
    }),
  ),
  sources: z.array(source),
  figures: z.array(figure),
  cited: z.array(cited),
  lookalikes: z.array(z.strictObject({ figures: z.tuple([text, text]), why: words })),
  denominators: z.array(
    z.strictObject({
      id: text,
      name: words,
      geography: text,
      period,
      value: z.number(),
      unit: text,
      source: text,
      figure: textOrNull,
    }),
  ),
  derived: z.array(
    z.strictObject({
      id: text,
      name: words,
      unit: text,
      formula: text,
      inputs: ids,
      estimate,
      warning: wordsOrNull,
    }),
  ),
  vocabulary: z.array(z.strictObject({ column: text, value: text, label: words, meaning: words })),
  sessions: z.array(session),
  dialogue,
  readings: z.array(
    z.strictObject({ figure: text, rule: text, argument: textOrNull, note: words }),
  ),
  dropped: z.array(
    z.strictObject({
      id: text,
      reason: text,
      keptInstead: textOrNull,
      detail: words,
      indicator: words,
      statedAs: text,
    }),
  ),
}) satisfies z.ZodType<Release>;

let schemaText: string | null = null;

/** release.schema.json: JSON Schema, draft 2020-12. */
export function releaseSchemaText(): string {
  schemaText ??= `${JSON.stringify(
    {
      ...z.toJSONSchema(RELEASE_SCHEMA, { target: "draft-2020-12" }),
      title: "Release of Social Protection Figures",
    },
    null,
    1,
  )}\n`;
  return schemaText;
}
