import type { OverviewPlan } from "../plan/plan.ts";
import { Chart } from "../ui/Chart.tsx";
import { CitedList } from "../ui/CitedList.tsx";
import { FigureRow } from "../ui/FigureRow.tsx";
import { FindField } from "../ui/FindField.tsx";
import { Kept } from "../ui/Kept.tsx";
import { useSince } from "../ui/known.ts";
import { NoteList } from "../ui/NoteList.tsx";
import { useHref, usePage } from "../ui/page-context.tsx";
import { SessionList } from "../ui/SessionList.tsx";
import { Value } from "../ui/Value.tsx";

export function OverviewPage({ plan }: { plan: OverviewPlan }) {
  const { words } = usePage();
  const href = useHref();
  return (
    <>
      <div className="lead-in">
        <h1>{words.overview.title}</h1>
        <p className="lede">{words.overview.lede}</p>
        <FindField id="find-page" large />
      </div>
      <Chart plan={plan.toScale} span="page" level={2} />
      <h2 className="visually-hidden">{words.overview.themes}</h2>
      <div className="thirds">
        {plan.themes.map((theme, i) => (
          <ThemeColumn key={theme.theme} theme={theme} number={i + 1} />
        ))}
      </div>
      <section aria-labelledby="cited-title" className="band">
        <h2 id="cited-title">{words.overview.cited}</h2>
        <p className="lede-small">{words.overview.citedLede}</p>
        <CitedList figures={plan.cited} />
      </section>
      <section aria-labelledby="sessions-title" className="band">
        <h2 id="sessions-title">{words.overview.sessions}</h2>
        <p className="lede-small">
          {words.overview.sessionsLede} <a href={href({ page: "floor" })}>{words.nav.floor}</a>
        </p>
        <SessionList offers={plan.offers} />
      </section>
      <NoteList />
    </>
  );
}

function ThemeColumn({ theme, number }: { theme: OverviewPlan["themes"][number]; number: number }) {
  const { catalog, language, words } = usePage();
  const href = useHref();
  const since = useSince();
  const lead = catalog.figure(theme.lead);
  const page = href({ page: "theme", id: theme.theme });
  return (
    <section className={`column theme-${theme.theme}`} aria-labelledby={`theme-${theme.theme}`}>
      <p className="eyebrow">{words.overview.themeNumber(number)}</p>
      <h3 id={`theme-${theme.theme}`} className="column-title">
        <a href={page}>{catalog.theme(theme.theme).name[language]}</a>
      </h3>
      <p className="big" {...since.figure(lead)}>
        <Value figure={lead} href={href({ page: "figure", id: lead.id })} />
      </p>
      <p className="statement" {...since.figure(lead)}>
        <Kept text={leadStatement(lead.id, catalog, language)} />
      </p>
      <Chart plan={theme.chart} span="third" />
      <ul className="rows">
        {theme.rows.map((id) => (
          <FigureRow key={id} figure={catalog.figure(id)} />
        ))}
      </ul>
      <p>
        <a className="more" href={page}>
          {words.overview.more(theme.count)}
        </a>
      </p>
    </section>
  );
}

function leadStatement(
  id: string,
  catalog: ReturnType<typeof usePage>["catalog"],
  language: ReturnType<typeof usePage>["language"],
): string {
  const cited = catalog.citedBy(id);
  return (
    cited?.statement[language] ??
    catalog.indicator(catalog.figure(id).indicator).definition[language]
  );
}
