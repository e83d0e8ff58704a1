import * as z from "zod";
import { RANGE_KINDS } from "../../app/domain/estimate.ts";

export const text = z.string().min(1);
export const words = z.strictObject({ en: text, zh: text }).meta({ id: "words" });
export const wordsOrNull = words.nullable();
export const textOrNull = text.nullable();
export const ids = z.array(text);
export const clock = z.string().regex(/^[0-2][0-9]:[0-5][0-9]$/);
export const address = z.url({ protocol: /^https?$/ }).nullable();
export const kind = z.enum(RANGE_KINDS);
export const themeId = z.enum(["responses", "risks", "financing", "dialogue"]);
export const period = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/)
  .meta({ id: "period", description: "ISO 8601: a date, or an interval start/end" });

export const estimate = z
  .discriminatedUnion("shape", [
    z.strictObject({ shape: z.literal("point"), central: z.number(), rounded: z.boolean() }),
    z.strictObject({ shape: z.literal("range"), low: z.number(), high: z.number(), kind }),
    z.strictObject({
      shape: z.literal("point-in-range"),
      low: z.number(),
      central: z.number(),
      high: z.number(),
      kind,
    }),
    z.strictObject({ shape: z.literal("at-least"), low: z.number() }),
    z.strictObject({ shape: z.literal("at-most"), high: z.number() }),
  ])
  .meta({ id: "estimate", description: "In the figure's own unit; a share is 0 to 100" });
