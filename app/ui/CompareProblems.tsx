import { whoWords } from "../domain/comparability/summary-words.ts";
import { dateWords } from "../domain/period-words.ts";
import { compareTexts } from "../i18n/compare-texts.ts";
import type { CompareModel } from "../plan/compare-model.ts";
import type { AddressProblem } from "../state/compare-address.ts";
import { usePage } from "./page-context.tsx";

/** What of the address could not be taken, and which choices do not go together. */
export function CompareProblems({
  problems,
  model,
}: {
  problems: readonly AddressProblem[];
  model: CompareModel;
}) {
  const { language } = usePage();
  const texts = compareTexts(language);
  const { set, missed, selection, published } = model;
  const day = selection.asOf === null ? "" : dateWords(selection.asOf, language);
  const said = [
    ...problems.map(({ why, found, instead, key }) =>
      texts.problem[why]?.(found.slice(0, 80), instead, key.slice(0, 40)),
    ),
    missed !== null && set.reference !== null
      ? texts.referenceLater(
          whoWords(missed, published, language),
          whoWords(set.reference, published, language),
        )
      : null,
    model.picked.length > 0 && set.reference === null ? texts.noneOut(day) : null,
  ].filter((words) => typeof words === "string");
  if (said.length === 0) return null;
  return (
    <div className="compare-problems" role="status">
      {problems.length > 0 && <h2>{texts.problems}</h2>}
      <ul>
        {said.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
}
