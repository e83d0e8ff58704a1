import type { Session } from "../domain/dialogue.ts";
import type { OverviewPlan } from "../plan/plan.ts";
import { useHref, usePage } from "./page-context.tsx";

type Offers = OverviewPlan["offers"];

/** The agenda; each session with its chair and the figures its moderator would most likely need. */
export function SessionList({ offers }: { offers: Offers }) {
  const { catalog } = usePage();
  return (
    <ol className="sessions">
      {catalog.tables.sessions.map((session) => (
        <SessionItem
          key={session.id}
          session={session}
          offered={offers.find((one) => one.session === session.id)?.figures ?? []}
        />
      ))}
    </ol>
  );
}

function SessionItem({
  session,
  offered,
}: {
  session: Session;
  offered: Offers[number]["figures"];
}) {
  const { language, words } = usePage();
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
        {offered.length > 0 && (
          <p className="quiet">
            {words.overview.figuresFor}
            {colon}
            {offered.map(({ figure, name }, i) => (
              <span key={figure}>
                {i > 0 && (language === "zh" ? "、" : "; ")}
                <a href={href({ page: "figure", id: figure })}>{name[language]}</a>
              </span>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}
