import * as z from "zod";
import { clock, ids, text, textOrNull, themeId, words, wordsOrNull } from "./shapes-basic.ts";

const person = z.strictObject({
  name: textOrNull,
  affiliation: words,
  role: wordsOrNull,
  topic: wordsOrNull,
  start: clock.nullable(),
  end: clock.nullable(),
  labelInNote: wordsOrNull,
});

export const session = z.strictObject({
  id: text,
  start: clock,
  end: clock,
  title: words,
  kind: text,
  part: wordsOrNull,
  labelInNote: wordsOrNull,
  theme: themeId.nullable(),
  themeBasis: words,
  host: person.nullable(),
  moderator: person.nullable(),
  presenters: z.array(person),
  discussants: z.array(person),
  panelists: z.array(person),
  timetable: z.array(z.strictObject({ start: clock, end: clock, item: words })),
  topics: ids,
  figures: ids,
  note: wordsOrNull,
});

export const dialogue = z.strictObject({
  title: words,
  subtitle: words,
  date: z.iso.date(),
  weekday: words,
  start: clock,
  end: clock,
  timezone: words,
  documents: ids,
  conventions: words,
  themes: z.array(z.strictObject({ id: themeId, titleInNote: words })),
  people: z.array(
    z.strictObject({
      name: text,
      affiliation: words,
      roles: z.array(z.strictObject({ session: text, role: words })),
    }),
  ),
  counts: z.strictObject({
    peopleNamed: z.int(),
    peopleNamedNote: words,
    peopleInParallelSessionsAndFinancingPlenary: z.int(),
    peopleOnlyInOpeningOrKeynotes: ids,
    parallelSessions: z.int(),
    plenaries: z.int(),
    breaks: z.int(),
    sessionsWithAModerator: z.int(),
    panelsProper: z.int(),
    moderatorSlots: z.int(),
    presentations: z.int(),
  }),
  pressReleaseCounts: z.strictObject({
    moderatorsAndSpeakers: z.int(),
    panels: z.int(),
    participants: z.int(),
  }),
  disagreements: z.array(words),
});
