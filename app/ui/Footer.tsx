import { dateWords } from "../domain/period-words.ts";
import { useHref, usePage } from "./page-context.tsx";

export function Footer() {
  const { language, release, words } = usePage();
  const href = useHref();
  return (
    <div className="wrap">
      <p>
        <a href={href({ page: "data" })}>
          {words.site.release(release.version, dateWords(release.date, language))}
        </a>
        <span className="offline-only"> ({words.offline.copy})</span>
        {language === "zh" ? "。" : ". "}
        {words.site.offlineNote}
      </p>
      <p>
        {words.site.licence} {words.site.event}
        {language === "zh" ? "。" : "."}
      </p>
      <p>
        <a href={href({ page: "indicators" })}>{words.nav.indicators}</a>
        {" · "}
        <a href={href({ page: "method" })}>{words.nav.method}</a>
        {" · "}
        <a href={href({ page: "sources" })}>{words.nav.sources}</a>
      </p>
    </div>
  );
}
