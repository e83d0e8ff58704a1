import { differenceSentences } from "../domain/comparability/comparison-words.ts";
import { type FollowUps, followUpsOf, originOf, type Rival } from "../domain/follow-ups.ts";
import type { Figure } from "../domain/release.ts";
import { floorTexts } from "../i18n/floor-texts.ts";
import { BasisList } from "./Basis.tsx";
import { FloorLink } from "./FloorLink.tsx";
import { Kept } from "./Kept.tsx";
import { useHref, usePage } from "./page-context.tsx";
import { publishedWords } from "./published.ts";
import type { Floor } from "./use-floor.ts";

interface Around {
  readonly figure: Figure;
  /** Puts another figure on the desk. */
  readonly onChoose: (figure: string) => void;
}

/**
 * What must not be confused with the figure, and what is likely to be asked next. `rest`: nobody can say
 * that there is no other figure until all are there.
 */
export function FloorAround({ figure, rest, onChoose }: Around & Pick<Floor, "rest">) {
  const { catalog, language, words } = usePage();
  const texts = floorTexts(language);
  // A document's number stands on its origin: what is like the origin is like it.
  const origin = originOf(figure, catalog);
  const both = origin === null ? [figure] : [figure, origin];
  const ids = both.map(({ id }) => id);
  const alike = both
    .flatMap(({ id }) => catalog.lookalikesOf(id))
    .flatMap(({ figures, why }) =>
      figures.filter((id) => !ids.includes(id)).map((id) => ({ id, why: why[language] })),
    )
    .filter((one, i, all) => all.findIndex(({ id }) => id === one.id) === i);
  const newer = [...new Set(both.flatMap(({ id }) => catalog.replacementsOf(id)))];
  return (
    <div className="floor-around">
      <section aria-labelledby="floor-confuse">
        <h3 id="floor-confuse">{texts.confuse}</h3>
        {alike.length === 0 && rest === "here" && <p>{texts.noneAlike}</p>}
        {alike.length === 0 && rest !== "here" && <Unknown figure={figure} rest={rest} />}
        {alike.length > 0 && (
          <ul>
            {alike.map(({ id, why }) => (
              <li key={id}>
                <FloorLink figure={catalog.figure(id)} onChoose={onChoose} />
                <p>
                  <Kept text={why} />
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="floor-next">
        <h3 id="floor-next">{texts.next}</h3>
        {rest === "here" ? (
          <Rivals figure={origin ?? figure} onChoose={onChoose} />
        ) : (
          <Unknown figure={figure} rest={rest} />
        )}
        {(rest === "here" || newer.length > 0) && <h4>{texts.since}</h4>}
        {rest === "here" && newer.length === 0 && <p>{texts.nothingNewer}</p>}
        {newer.length > 0 && (
          <ul>
            {newer.map((one) => (
              <li key={one.id}>
                <FloorLink figure={one} onChoose={onChoose} />
                <Published figure={one} />
              </li>
            ))}
          </ul>
        )}
        <details>
          <summary>{texts.notSaid}</summary>
          {figure.estimate.shape === "range" && <p>{texts.noCentre}</p>}
          <p>
            <b>{words.figure.caveat}</b> <Kept text={figure.caveat[language]} />
          </p>
          <BasisList figure={figure} />
        </details>
      </section>
    </div>
  );
}

/** Before all figures are there; without scripts, for good: where they are listed. */
function Unknown({ figure, rest }: { figure: Figure } & Pick<Floor, "rest">) {
  const texts = floorTexts(usePage().language);
  const href = useHref();
  return (
    <>
      <p className="floor-rest">{rest === "failed" ? texts.noRest : texts.rest}</p>
      <p className="without-scripts">
        <a href={href({ page: "indicator", id: figure.indicator })}>{texts.related}</a>
      </p>
    </>
  );
}

function Rivals({ figure, onChoose }: Around) {
  const { catalog, language } = usePage();
  const href = useHref();
  const texts = floorTexts(language);
  const ups: FollowUps = followUpsOf(figure, catalog);
  if (ups.rivals === 0) {
    return (
      <p>
        {texts.noRival}{" "}
        <a href={href({ page: "indicator", id: figure.indicator })}>{texts.related}</a>
      </p>
    );
  }
  return (
    <>
      <h4>{texts.higher}</h4>
      <Answer figure={figure} rival={ups.highest} none={texts.nobodyHigher} onChoose={onChoose} />
      <h4>{texts.lower}</h4>
      <Answer figure={figure} rival={ups.lowest} none={texts.nobodyLower} onChoose={onChoose} />
    </>
  );
}

/** A rival, with one sentence for each thing in which the two differ. */
function Answer({
  figure,
  rival,
  none,
  onChoose,
}: Around & { readonly rival: Rival | null; readonly none: string }) {
  const { catalog, language } = usePage();
  if (rival === null) return <p>{none}</p>;
  const why = differenceSentences(rival.comparison, figure, rival.figure, catalog, language);
  return (
    <>
      <FloorLink figure={rival.figure} onChoose={onChoose} />
      <Published figure={rival.figure} />
      <ul className="floor-why">
        {why.map(({ dimension, words }) => (
          <li key={dimension}>{words}</li>
        ))}
      </ul>
    </>
  );
}

function Published({ figure }: { figure: Figure }) {
  const page = usePage();
  const { catalog, language } = page;
  const source = catalog.source(figure.source);
  return (
    <p className="quiet">
      {source.issuerShort[language]}
      {language === "zh" ? "，" : ", "}
      {publishedWords(source, page)}
    </p>
  );
}
