import { datedAs } from "../domain/as-of.ts";
import { valueWordsOf, whoWords } from "../domain/comparability/summary-words.ts";
import type { Language } from "../domain/language.ts";
import { dateWords } from "../domain/period-words.ts";
import type { Figure } from "../domain/release.ts";
import { compareTexts } from "../i18n/compare-texts.ts";
import { compareTimeTexts } from "../i18n/compare-time-texts.ts";
import type { CompareModel } from "../plan/compare-model.ts";
import type { RowTools } from "./CompareDesk.tsx";
import { Remove } from "./CompareGroups.tsx";
import { useHref, usePage } from "./page-context.tsx";
import { Value } from "./Value.tsx";

/** What was not known on the day: named, neither drawn nor counted. */
export function CompareTime({ model, tools }: { model: CompareModel; tools: RowTools }) {
  const { language } = usePage();
  const texts = compareTexts(language);
  const { set, selection, published } = model;
  if (selection.asOf === null) return null;
  const { asOf } = selection;
  const day = dateWords(asOf, language);
  // Of a month that has the day in it nobody knows which came first.
  const isAfter = (figure: Figure) => {
    const dated = datedAs(figure, published);
    return dated !== null && !asOf.startsWith(dated);
  };
  const unsure = set.later.filter((figure) => !isAfter(figure));
  return (
    <>
      <Ghosts
        id="later"
        title={texts.later}
        note={texts.laterNote(day)}
        figures={set.later.filter(isAfter)}
        model={model}
        tools={tools}
      />
      <Ghosts
        id="undated"
        title={unsure.length === 0 ? texts.undated : compareTimeTexts(language).uncertain}
        note={texts.undatedNote(day)}
        figures={[...unsure, ...set.undated]}
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
          const older = figure.supersedes === null ? null : published.figure(figure.supersedes);
          return (
            <li key={figure.id}>
              <Value
                figure={published.figure(figure.id)}
                href={href({ page: "figure", id: figure.id })}
              />{" "}
              {whoWords(figure, published, language)}
              {model.set.later.includes(figure) && (
                <span className="quiet"> {dateOf(figure, model, language)}</span>
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

/** When it was published, as closely as its source says, or why that is not known. */
function dateOf(
  figure: Figure,
  { published, selection }: CompareModel,
  language: Language,
): string {
  const dated = datedAs(figure, published);
  const asOf = selection.asOf ?? "";
  const day = dateWords(asOf, language);
  if (dated === null) return compareTimeTexts(language).ahead(day);
  const date = dateWords(dated, language);
  return asOf.startsWith(dated)
    ? compareTimeTexts(language).within(date, day)
    : compareTexts(language).laterItem(date);
}
