import { z } from "zod";
import { CATALOG } from "../support/release.ts";

/** A figure of an evaluation set: its id, or the value of a cited figure as the note states it. */
export const named = z.union([z.string(), z.object({ cited: z.string() })]);

const NOTE = "concept-note-2020-11-10";

const digits = (text: string) =>
  text
    .toLowerCase()
    .replace(/per ?cent/g, "%")
    .replace(/\bto\b/g, "-")
    .match(/\d[\d.]*|%|million/g)
    ?.join(" ");

/** Ids that the names stand for. */
export function namedIds(names: readonly z.infer<typeof named>[]): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) =>
      typeof name === "string"
        ? [name]
        : CATALOG.tables.cited
            .filter((c) => digits(c.statedAs) === digits(name.cited))
            .map((c) => c.figure),
    ),
  );
}

/** Whether the figure is one of the concept note itself. */
export function isOfNote(id: string): boolean {
  return CATALOG.figure(id).source === NOTE;
}
