import { dateWords } from "../domain/period-words.ts";
import { asOfTexts } from "../i18n/as-of-texts.ts";
import { checkTexts } from "../i18n/check-texts.ts";
import { floorTexts } from "../i18n/floor-texts.ts";
import { seriesTexts } from "../i18n/series-texts.ts";
import { useHref, usePage } from "./page-context.tsx";

/** Pages that have a date of their own, or hold what readers put together themselves. */
const OWN_DATE = ["compare", "check", "deck", "floor", "not-found"];

/** `dialogue`: ISO date of the dialogue. */
export function Footer({ dialogue }: { dialogue: string }) {
  const { language, release, route, words } = usePage();
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
        <a href={href({ page: "floor" })}>{floorTexts(language).title}</a>
        {" · "}
        <a href={href({ page: "series" })}>{seriesTexts(language).title}</a>
        {" · "}
        <a href={href({ page: "check" })}>{checkTexts(language).title}</a>
        {" · "}
        <a href={href({ page: "data" })}>{words.nav.data}</a>
        {" · "}
        <a href={href({ page: "indicators" })}>{words.nav.indicators}</a>
        {" · "}
        <a href={href({ page: "method" })}>{words.nav.method}</a>
        {" · "}
        <a href={href({ page: "sources" })}>{words.nav.sources}</a>
      </p>
      {!OWN_DATE.includes(route.page) && <AsOf dialogue={dialogue} />}
    </div>
  );
}

/** As of when figures are shown. Scripts answer it by its attributes; without them it is not shown. */
function AsOf({ dialogue }: { dialogue: string }) {
  const { language } = usePage();
  const texts = asOfTexts(language);
  return (
    <p className="as-of">
      {texts.label}{" "}
      <button type="button" className="pill" data-as-of-day="" aria-pressed={true}>
        {texts.latest}
      </button>{" "}
      <button type="button" className="pill" data-as-of-day={dialogue} aria-pressed={false}>
        {texts.dialogueDay(dateWords(dialogue, language))}
      </button>{" "}
      <input type="date" data-as-of-day="" aria-label={texts.otherDay} />
    </p>
  );
}
