import { memo } from "react";
import type { Judged } from "../domain/comparability/compare-set.ts";
import {
  comparabilityWords,
  differenceSentences,
} from "../domain/comparability/comparison-words.ts";
import { whoWords } from "../domain/comparability/summary-words.ts";
import type { Figure } from "../domain/release.ts";
import { compareTexts } from "../i18n/compare-texts.ts";
import type { CompareModel } from "../plan/compare-model.ts";
import type { RowTools } from "./CompareDesk.tsx";
import { Kept } from "./Kept.tsx";
import { useHref, usePage } from "./page-context.tsx";
import { useRowLeave } from "./use-row-leave.ts";
import { Value } from "./Value.tsx";

interface GroupsProps {
  readonly model: CompareModel;
  readonly tools: RowTools;
}

/** More of these than that are shown when they are asked for. */
const MOST_OPEN = 6;

/** Why figures may not stand in for each other, in sentences; and what stands off the axis. */
export const CompareGroups = memo(function CompareGroups({ model, tools }: GroupsProps) {
  const { language } = usePage();
  const texts = compareTexts(language);
  const words = comparabilityWords(language);
  const { set, lookalikes } = model;
  const { reference } = set;
  if (reference === null) return null;
  return (
    <>
      {set.family.length > 0 && (
        <details className="compare-why" open={set.family.length <= MOST_OPEN || undefined}>
          <summary>{texts.familyWhy}</summary>
          <ul className="plain">
            {set.family.map((one) => (
              <li key={one.figure.id}>
                <Name figure={one.figure} model={model} />
                <Sentences one={one} reference={reference} model={model} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {set.different.length > 0 && (
        <section className="compare-apart" aria-labelledby="apart-title">
          <h2 id="apart-title">
            <span className="pill-different-quantity">{texts.differentGroup}</span>{" "}
            <span className="quiet">{texts.apart}</span>
          </h2>
          <p className="quiet">{words.meanings["different-quantity"]}</p>
          <ul className="plain">
            {set.different.map((one) => (
              <li key={one.figure.id}>
                <Name figure={one.figure} model={model} />
                <Sentences one={one} reference={reference} model={model} />
                <Remove figure={one.figure} model={model} tools={tools} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {lookalikes.length > 0 && (
        <section className="compare-lookalikes" aria-labelledby="lookalikes-title">
          <h2 id="lookalikes-title">{texts.lookalikes}</h2>
          <ul className="plain">
            {lookalikes.map(({ figures: [a, b], why }) => (
              <li key={`${a}/${b}`}>
                <Name figure={model.catalog.figure(a)} model={model} />{" "}
                <span className="quiet">{texts.and}</span>{" "}
                <Name figure={model.catalog.figure(b)} model={model} />
                <p>
                  <Kept text={why[language]} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
});

/** The figure with its number as published: shares are for the axis. */
function Name({ figure, model }: { figure: Figure; model: CompareModel }) {
  const { language } = usePage();
  const href = useHref();
  const own = model.published.figure(figure.id);
  return (
    <span className="compare-name">
      <Value figure={own} href={href({ page: "figure", id: own.id })} />{" "}
      {model.published.indicator(own.indicator).name[language]}
      <span className="quiet">{whoWords(own, model.published, language)}</span>
    </span>
  );
}

function Sentences({
  one,
  reference,
  model,
}: {
  one: Judged;
  reference: Figure;
  model: CompareModel;
}) {
  const { language } = usePage();
  const { published } = model;
  const said = differenceSentences(one.comparison, reference, one.figure, published, language);
  return (
    <ul className="sentences">
      {said
        .filter(({ dimension }) => dimension !== "vintage")
        .map(({ dimension, words }) => (
          <li key={dimension}>
            <Kept text={words} />
          </li>
        ))}
    </ul>
  );
}

export function Remove({ figure, model, tools }: GroupsProps & { figure: Figure }) {
  const { language } = usePage();
  const texts = compareTexts(language);
  const { isLeaving, leave } = useRowLeave(model, () => tools.remove(figure.id));
  return (
    <button
      type="button"
      data-remove=""
      className={isLeaving ? "live-only row-remove leaving" : "live-only row-remove"}
      aria-label={texts.remove(whoWords(figure, model.published, language))}
      onClick={leave}
    >
      {texts.removeShort}
    </button>
  );
}
