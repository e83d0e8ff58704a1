import { knownBy } from "../domain/as-of.ts";
import { valueWordsOf, whoWords } from "../domain/comparability/summary-words.ts";
import { dateWords } from "../domain/period-words.ts";
import type { Figure } from "../domain/release.ts";
import { compareTexts } from "../i18n/compare-texts.ts";
import type { CompareModel } from "../plan/compare-model.ts";
import type { RowTools } from "./CompareDesk.tsx";
import { Remove } from "./CompareGroups.tsx";
import { useHref, usePage } from "./page-context.tsx";
import { Value } from "./Value.tsx";

/** What was not known on the day: named, neither drawn nor counted. */
export function CompareTime({ model, tools }: { model: CompareModel; tools: RowTools }) {
  const { language } = usePage();
  const texts = compareTexts(language);
  const { set, selection } = model;
  if (selection.asOf === null) return null;
  const day = dateWords(selection.asOf, language);
  return (
    <>
      <Ghosts
        id="later"
        title={texts.later}
        note={texts.laterNote(day)}
        figures={set.later}
        model={model}
        tools={tools}
      />
      <Ghosts
        id="undated"
        title={texts.undated}
        note={texts.undatedNote(day)}
        figures={set.undated}
        model={model}
        tools={tools}
      />
    </>
  );
}

interface GhostsProps {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly figures: readonly Figure[];
  readonly model: CompareModel;
  readonly tools: RowTools;
}

function Ghosts({ id, title, note, figures, model, tools }: GhostsProps) {
  const { language } = usePage();
  const href = useHref();
  const texts = compareTexts(language);
  const { published } = model;
  if (figures.length === 0) return null;
  return (
    <section className="compare-ghosts" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p className="quiet">{note}</p>
      <ul className="plain">
        {figures.map((figure) => {
          const known = knownBy(figure, published);
          const older = figure.supersedes === null ? null : published.figure(figure.supersedes);
          return (
            <li key={figure.id}>
              <Value
                figure={published.figure(figure.id)}
                href={href({ page: "figure", id: figure.id })}
              />{" "}
              {whoWords(figure, published, language)}
              {known !== null && (
                <span className="quiet"> {texts.laterItem(dateWords(known, language))}</span>
              )}
              {older !== null && (
                <span className="quiet">
                  {" "}
                  {texts.addedLater} {valueWordsOf(older, published, language)} (
                  {whoWords(older, published, language)})
                </span>
              )}
              <Remove figure={figure} model={model} tools={tools} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
