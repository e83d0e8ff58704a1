import type { Session } from "../domain/dialogue.ts";
import { useHref, usePage } from "./page-context.tsx";

/** Figures offered beside each session, cited ones first. */
const OFFERED = 4;

/** The agenda; each session with its chair and the figures its moderator would most likely need. */
export function SessionList() {
  const { catalog } = usePage();
  return (
    <ol className="sessions">
      {catalog.tables.sessions.map((session) => (
        <SessionItem key={session.id} session={session} />
      ))}
    </ol>
  );
}

function SessionItem({ session }: { session: Session }) {
  const { catalog, language, words } = usePage();
  const href = useHref();
  const chair = session.moderator ?? session.host;
  const role = session.moderator ? words.overview.moderator : words.overview.host;
  const colon = language === "zh" ? "：" : ": ";
  return (
    <li className={session.theme === null ? undefined : `theme-${session.theme}`}>
      <p className="session-time">
        <time>{session.start}</time>–<time>{session.end}</time>
      </p>
      <div>
        <p className="session-title">{session.title[language]}</p>
        {chair?.name && (
          <p className="quiet">
            {role}
            {colon}
            {chair.name}
            {language === "zh" ? "，" : ", "}
            {chair.affiliation[language]}
          </p>
        )}
        {session.figures.length > 0 && (
          <p className="quiet">
            {words.overview.figuresFor}
            {colon}
            {session.figures
              .filter((id) => catalog.hasFigure(id))
              .slice(0, OFFERED)
              .map((id, i) => {
                const figure = catalog.figure(id);
                return (
                  <span key={id}>
                    {i > 0 && (language === "zh" ? "、" : "; ")}
                    <a href={href({ page: "figure", id })}>
                      {catalog.indicator(figure.indicator).name[language]}
                    </a>
                  </span>
                );
              })}
          </p>
        )}
      </div>
    </li>
  );
}
