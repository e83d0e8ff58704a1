import type { Session } from "../../app/domain/dialogue.ts";
import type { Agenda } from "../parse/arrange-agenda.ts";
import type { JsonPath } from "../parse/json-lines.ts";
import type { Folder } from "../parse/parse-folder.ts";
import type { Problem } from "../problem.ts";
import { excerpt } from "../problem.ts";
import type { Indexes } from "./indexes.ts";

/** The agenda names things that exist, keeps its times in order, and counts itself rightly. */
export function checkAgenda(folder: Folder, indexes: Indexes, problems: Problem[]): void {
  const { agenda } = folder;
  if (agenda === null) return;
  const whole = folder.figures.whole && folder.topics.whole && folder.themes.whole;
  agenda.sessions.forEach((session, i) => {
    if (whole) checkSessionReferences(agenda, indexes, session, i, problems);
    checkTimes(agenda, session, i, problems);
    if (indexes.sessions.get(session.id) !== i) {
      const remedy = "give the session an id of its own";
      const at = ["sessions", i, "id"];
      problems.push(agenda.problemAt(at, `${excerpt(session.id)} again`, "a new id", remedy));
    }
  });
  if (whole && folder.sources.whole) checkDialogue(agenda, indexes, problems);
  checkCounts(agenda, problems);
}

function checkSessionReferences(
  agenda: Agenda,
  indexes: Indexes,
  session: Session,
  index: number,
  problems: Problem[],
): void {
  const look = (key: "topics" | "figures", known: ReadonlyMap<string, number>) =>
    session[key].forEach((id, i) => {
      const at: JsonPath = ["sessions", index, key, i];
      const remedy = "correct the id, or take it off the list";
      if (!known.has(id)) {
        problems.push(agenda.problemAt(at, excerpt(id), `an id of ${key}.csv`, remedy));
      } else if (session[key].indexOf(id) !== i) {
        problems.push(agenda.problemAt(at, `${excerpt(id)} again`, "each id once", remedy));
      }
    });
  look("topics", indexes.topics);
  look("figures", indexes.figures);
  if (session.theme !== null && !indexes.themes.has(session.theme)) {
    const at = ["sessions", index, "theme"];
    const remedy = "correct the id, or add its row to themes.csv";
    problems.push(agenda.problemAt(at, excerpt(session.theme), "an id of themes.csv", remedy));
  }
}

/** Times run forward, and every slot lies inside its session. HH:MM compares as text. */
function checkTimes(agenda: Agenda, session: Session, index: number, problems: Problem[]): void {
  const remedy = "correct one of the times";
  if (session.start >= session.end) {
    const found = `${session.start} to ${session.end}`;
    const at = ["sessions", index, "end"];
    problems.push(agenda.problemAt(at, found, "an end after its start", remedy));
  }
  const slot = (start: string | null, end: string | null, at: JsonPath) => {
    if (start === null || end === null) return;
    const inside = start < end && start >= session.start && end <= session.end;
    if (inside) return;
    const expected = `a slot within ${session.start} to ${session.end}`;
    problems.push(agenda.problemAt([...at, "start"], `${start} to ${end}`, expected, remedy));
  };
  session.timetable.forEach(({ start, end }, i) => {
    slot(start, end, ["sessions", index, "timetable", i]);
  });
  session.presenters.forEach(({ start, end }, i) => {
    slot(start, end, ["sessions", index, "presenters", i]);
  });
}

function checkDialogue(agenda: Agenda, indexes: Indexes, problems: Problem[]): void {
  const { documents, people, themes } = agenda.dialogue;
  const look = (known: ReadonlyMap<string, number>, id: string, at: JsonPath, of: string) => {
    if (known.has(id)) return;
    problems.push(agenda.problemAt(at, excerpt(id), `an id of ${of}`, "correct the id"));
  };
  documents.forEach((id, i) => {
    look(indexes.sources, id, ["documents", i, "source"], "sources.csv");
  });
  themes.forEach(({ id }, i) => {
    look(indexes.themes, id, ["themes", i, "id"], "themes.csv");
  });
  people.forEach(({ roles }, i) => {
    roles.forEach(({ session }, k) => {
      look(indexes.sessions, session, ["people", i, "roles", k, "session"], "a session");
    });
  });
}

/** The counts that follow from the agenda itself. */
function checkCounts(agenda: Agenda, problems: Problem[]): void {
  const { counts, people } = agenda.dialogue;
  const ofKind = (kind: string) => agenda.sessions.filter((s) => s.kind === kind).length;
  const moderated = agenda.sessions.filter((s) => s.moderator !== null).length;
  const wanted: readonly (readonly [string, number, number])[] = [
    ["people_named", counts.peopleNamed, people.length],
    ["parallel_sessions", counts.parallelSessions, ofKind("parallel")],
    ["plenaries", counts.plenaries, ofKind("plenary")],
    ["breaks", counts.breaks, ofKind("break")],
    ["sessions_with_a_moderator", counts.sessionsWithAModerator, moderated],
  ];
  for (const [key, stated, counted] of wanted) {
    if (stated === counted) continue;
    const expected = `${counted}, as the agenda counts`;
    const remedy = "correct the count or the agenda";
    problems.push(agenda.problemAt(["counts", key], String(stated), expected, remedy));
  }
}
