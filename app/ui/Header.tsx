import { dateWords } from "../domain/period-words.ts";
import { useQueryString } from "../state/query-string.ts";
import { CompareLink } from "./CompareLink.tsx";
import { DeckLink } from "./DeckLink.tsx";
import { FindField } from "./FindField.tsx";
import { hrefOf, useHref, usePage } from "./page-context.tsx";
import { SchemeToggle } from "./SchemeToggle.tsx";

export function Header() {
  const { catalog, language, release, route, words } = usePage();
  const href = useHref();
  const query = useQueryString();
  const other = language === "en" ? "zh" : "en";
  const themes = catalog.tables.themes.filter((t) => t.id !== "dialogue");
  const current = (match: boolean) => (match ? ("page" as const) : undefined);
  return (
    <>
      <div className="wrap bar">
        <a className="brand" href={href({ page: "overview" })}>
          {words.site.name}
        </a>
        <nav aria-label={words.site.nav}>
          <ul>
            {themes.map((theme) => (
              <li key={theme.id}>
                <a
                  href={href({ page: "theme", id: theme.id })}
                  aria-current={current(route.page === "theme" && route.id === theme.id)}
                >
                  {theme.name[language]}
                </a>
              </li>
            ))}
            {(["figures", "compare", "floor"] as const).map((page) => (
              <li key={page}>
                {page === "compare" ? (
                  <CompareLink />
                ) : (
                  <a href={href({ page })} aria-current={current(route.page === page)}>
                    {words.nav[page]}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </nav>
        <div className="tools">
          {route.page !== "overview" && route.page !== "floor" && <FindField id="find-header" />}
          <DeckLink />
          <SchemeToggle />
          <a
            className="pill"
            href={
              hrefOf(route, other) +
              (["compare", "floor", "series"].includes(route.page) ? query : "")
            }
            hrefLang={other}
            lang={other}
            rel="alternate"
          >
            {words.site.otherLanguage}
          </a>
        </div>
      </div>
      <p className="wrap offline-line">
        {words.offline.copy}
        {language === "zh" ? "：" : ": "}
        {words.site.release(release.version, dateWords(release.date, language))}
      </p>
    </>
  );
}
