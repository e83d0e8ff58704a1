import type { Fault } from "./faults.ts";
import { at } from "./faults.ts";
import { recordsOf } from "./rfc4180.ts";

/** Faults of the words, the agenda and the notes of a release. */
export const AGENDA_FAULTS: readonly Fault[] = [
  [
    "a translation of no text",
    (d) => {
      const line = d.append("translations.csv", { text_en: "No such text.", text_zh: "无此文。" });
      return at("translations.csv", line, "text_en", /stands in no table/, /delete the row/);
    },
  ],
  [
    "the same translation twice",
    (d) => {
      const row = recordsOf(d.read("translations.csv"))[7] ?? {};
      const line = d.append("translations.csv", row);
      return at("translations.csv", line, "text_en", /the same text twice/, /delete one/);
    },
  ],
  [
    "an issuer of no source",
    (d) => {
      const line = d.append("issuers.csv", { name_en: "Nobody", name_zh: "无此机构" });
      return at("issuers.csv", line, "name_en", /issuer of no source/, /delete the row/);
    },
  ],
  [
    "an agenda that names no figure of the tables",
    (d) => {
      const line = d.replace("sessions.json", '"cn-dibao-rural-2019"', '"cn-dibao-rural-1919"');
      return at("sessions.json", line, "sessions[3].figures[18]", /1919/, /correct the id/);
    },
  ],
  [
    "a session that ends before it starts",
    (d) => {
      const line = d.replace("sessions.json", '"end": "14:20"', '"end": "14:00"');
      return at(
        "sessions.json",
        line,
        "sessions[2].end",
        /14:10 to 14:00/,
        /correct one of the times/,
      );
    },
  ],
  [
    "an agenda that is not JSON",
    (d) => {
      const line = d.replace("sessions.json", '"kind": "plenary",', '"kind": "plenary"');
      return at("sessions.json", line + 1, "(file)", /./, /correct the JSON/);
    },
  ],
  [
    "an agenda with an unknown field",
    (d) => {
      const known = '"weekday": "Tuesday"';
      const line = d.replace("sessions.json", known, `${known}, "room": "Hall A"`);
      return at("sessions.json", line, "room", /Hall A/, /correct the value/);
    },
  ],
  [
    "a release without an entry in CHANGES.md",
    (d) => {
      d.write("CHANGES.md", "# Changes\n");
      return at("CHANGES.md", 0, "(file)", /no entry/, /data\/README.md/);
    },
  ],
  [
    "a release without a Chinese note",
    (d) => {
      d.write("CHANGES.md", "# Changes\n\n## 1.0.0 — 2026-11-21\n\nFirst release.\n");
      return at("CHANGES.md", 3, "notes", /no Chinese note/, /data\/README.md/);
    },
  ],
];
