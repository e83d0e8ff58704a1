import { useSince } from "./known.ts";
import type { Note } from "./notes.ts";
import { useHref, usePage } from "./page-context.tsx";
import { publishedWords } from "./published.ts";
import { SourceTitle } from "./SourceTitle.tsx";

/** Numbered source notes of the page; footnote marks lead here, and print keeps them. */
export function NoteList() {
  const { catalog, notes, words } = usePage();
  const since = useSince();
  if (notes.all.length === 0) return null;
  return (
    <section className="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{words.notes.title}</h2>
      <ol>
        {notes.all.map((note) => (
          <li
            key={note.number}
            id={`note-${note.number}`}
            value={note.number}
            tabIndex={-1}
            {...since.source(
              catalog.source(note.source),
              note.reportedBy === null ? null : catalog.source(note.reportedBy),
            )}
          >
            <NoteText note={note} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function NoteText({ note }: { note: Note }) {
  const page = usePage();
  const { catalog, language, words } = page;
  const href = useHref();
  const source = catalog.source(note.source);
  const reporter = note.reportedBy === null ? null : catalog.source(note.reportedBy);
  const stop = language === "zh" ? "。" : ". ";
  return (
    <p>
      <b>{source.issuer[language]}</b>
      {language === "zh" ? "：" : ", "}
      <SourceTitle source={source} />
      {language === "zh" ? "，" : ", "}
      {publishedWords(source, page)}
      {stop}
      {reporter !== null && (
        <>
          <span className="second-hand">
            {words.figure.secondHandOf(reporter.issuer[language])}
          </span>
          {language === "zh" ? "，" : ", "}
          <SourceTitle source={reporter} />
          {language === "zh" ? "，" : ", "}
          {publishedWords(reporter, page)}
          {stop}
        </>
      )}
      {note.url === null ? (
        <span className="quiet">{words.figure.noAddress}</span>
      ) : (
        <a className="outward" href={note.url} rel="noreferrer">
          {reporter === null ? words.figure.openSource : words.figure.openPage}
        </a>
      )}{" "}
      <a href={`${href({ page: "sources" })}#${note.source}`}>{words.notes.allFigures}</a>
    </p>
  );
}
