import { whoWords } from "../domain/comparability/summary-words.ts";
import { numberWords } from "../domain/number-words.ts";
import { compareTexts } from "../i18n/compare-texts.ts";
import type { CompareModel } from "../plan/compare-model.ts";
import { useHref, usePage } from "./page-context.tsx";
import { publishedWords } from "./published.ts";

/** Where the total of a share comes from, and what could not be one, with the reason. */
export function CompareShares({ model }: { model: CompareModel }) {
  const page = usePage();
  const { language } = page;
  const href = useHref();
  const texts = compareTexts(language);
  const { total, shares, published } = model;
  if (total === null || shares === null || model.set.reference === null) return null;
  const source = published.source(total.source);
  const date = publishedWords(source, page, "short");
  const who = [source.issuerShort[language], date].join(language === "zh" ? "，" : ", ");
  const value = numberWords(total.value, total.unit, language);
  return (
    <section className="compare-shares">
      <p>
        {texts.shareSources(total.name[language], value, who)}{" "}
        <a href={`${href({ page: "sources" })}#${source.id}`}>{page.words.chart.sources}</a>
      </p>
      {shares.refused.length > 0 && (
        <>
          <h2>{texts.refused}</h2>
          {shares.shown.length === 0 && <p>{texts.shareAll}</p>}
          <ul>
            {shares.refused.map(({ figure, refusal }) => (
              <li key={figure.id}>
                <b>{whoWords(figure, published, language)}</b>
                {language === "zh" ? "：" : ": "}
                {texts.refusals[refusal]}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
