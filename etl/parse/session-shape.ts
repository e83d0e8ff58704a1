import * as z from "zod";

const clock = z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, "a time HH:MM");
const text = z.string().min(1, "a text");
const named = { name: text.nullable(), affiliation: text };

const person = z.strictObject({
  ...named,
  role: text.nullish(),
  topic: text.nullish(),
  start: clock.nullish(),
  end: clock.nullish(),
  label_in_note: text.nullish(),
});

const session = z.strictObject({
  id: text,
  start: clock,
  end: clock,
  title: text,
  title_zh: text,
  kind: z.enum(["plenary", "parallel", "break"]),
  part: text.nullable(),
  label_in_note: text.nullable(),
  theme: z.enum(["responses", "risks", "financing"]).nullable(),
  theme_basis: text,
  host: person.nullish(),
  moderator: person.nullable(),
  presenters: z.array(person),
  discussants: z.array(person),
  panelists: z.array(person),
  timetable: z.array(z.strictObject({ start: clock, end: clock, item: text })),
  note: text.nullish(),
  topics: z.array(text),
  figures: z.array(text),
});

/** sessions.json as transcribed. Unknown keys are refused, so that no field is lost unnoticed. */
export const SESSIONS_FILE = z.strictObject({
  title: text,
  subtitle: text,
  date: z.iso.date(),
  weekday: text,
  start: clock,
  end: clock,
  timezone: text,
  title_zh: text,
  documents: z.array(z.strictObject({ source: text })),
  conventions: text,
  themes: z.array(
    z.strictObject({ id: z.enum(["responses", "risks", "financing"]), title_in_note: text }),
  ),
  sessions: z.array(session),
  people: z.array(
    z.strictObject({
      name: text,
      affiliation: text,
      roles: z.array(z.strictObject({ session: text, role: text })),
    }),
  ),
  counts: z.strictObject({
    people_named: z.int(),
    people_named_note: text,
    people_in_parallel_sessions_and_financing_plenary: z.int(),
    people_only_in_opening_or_keynotes: z.array(text),
    parallel_sessions: z.int(),
    plenaries: z.int(),
    breaks: z.int(),
    sessions_with_a_moderator: z.int(),
    panels_proper: z.int(),
    moderator_slots: z.int(),
    presentations: z.int(),
  }),
  press_release_counts: z.strictObject({
    moderators_and_speakers: z.int(),
    panels: z.int(),
    participants: z.int(),
  }),
  disagreements: z.array(text),
});

export type SessionsFile = z.infer<typeof SESSIONS_FILE>;
export type SessionRow = SessionsFile["sessions"][number];
export type PersonRow = z.infer<typeof person>;
