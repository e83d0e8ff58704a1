import type { Figure } from "../release.ts";

/** How a method speaks: of things ("estimated 5 million people") and of levels ("put the rate at"). */
export interface Voice {
  readonly counts: string;
  readonly puts: readonly [verb: string, link: string];
  readonly bounds: readonly [verb: string, link: string];
}

const level = (verb: string, link: string) => [verb, link] as const;
const VOICES: Readonly<Record<string, Voice>> = {
  model: {
    counts: "estimated",
    puts: level("estimated", "at"),
    bounds: level("estimated", "to be"),
  },
  forecast: {
    counts: "projected",
    puts: level("projected", "at"),
    bounds: level("projected", "to be"),
  },
  survey: { counts: "found", puts: level("put", "at"), bounds: level("found", "to be") },
  administrative: {
    counts: "reported",
    puts: level("put", "at"),
    bounds: level("reported", "to be"),
  },
  count: { counts: "recorded", puts: level("put", "at"), bounds: level("found", "to be") },
  derived: { counts: "imply", puts: level("put", "at"), bounds: level("imply", "to be") },
  judgement: {
    counts: "spoke of",
    puts: level("put", "at"),
    bounds: level("considered", "to be"),
  },
};
const PLAIN: Voice = {
  counts: "stated",
  puts: level("put", "at"),
  bounds: level("stated", "to be"),
};
export const TARGET: Voice = {
  counts: "set a target of",
  puts: level("set", "at"),
  bounds: level("set", "at"),
};

/** A target that somebody else than the government speaks of. */
const REPEATED_TARGET: Voice = {
  counts: "spoke of a government target of",
  puts: level("put the government target for", "at"),
  bounds: level("put the government target for", "at"),
};
/** Not "reported" twice in a sentence that ends "as reported by". */
const RECORD_RETOLD: Voice = {
  counts: "recorded",
  puts: level("put", "at"),
  bounds: level("found", "to be"),
};

/** How the figure is said to be known; `isGovernment`: whether its issuer can set a target. */
export function voiceOf(figure: Figure, isGovernment: boolean): Voice {
  if (figure.scenario?.en === "Government target") return isGovernment ? TARGET : REPEATED_TARGET;
  if (figure.method === "administrative" && figure.reportedBy !== null) return RECORD_RETOLD;
  return (Object.hasOwn(VOICES, figure.method) ? VOICES[figure.method] : undefined) ?? PLAIN;
}
