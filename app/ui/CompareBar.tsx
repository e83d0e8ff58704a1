import { type ReactNode, useId, useMemo } from "react";
import type { Catalog } from "../domain/catalog.ts";
import { totalsFor } from "../domain/comparability/as-shares.ts";
import { dateWords } from "../domain/period-words.ts";
import { compareTexts } from "../i18n/compare-texts.ts";
import type { CompareModel } from "../plan/compare-model.ts";
import { hereAddress } from "../state/carried.ts";
import { AXES, FACETS, type Facet, type Selection, VIEWS } from "../state/compare-address.ts";
import { copyTexts } from "./copy-texts.ts";
import { usePage } from "./page-context.tsx";
import type { Choose } from "./use-compare.ts";

interface BarProps {
  readonly selection: Selection;
  /** Records that the ids of `selection` are of: the model may still be of those shown before. */
  readonly catalog: Catalog;
  readonly model: CompareModel;
  /** ISO date of the dialogue. */
  readonly dialogue: string | null;
  readonly choose: Choose;
  readonly say: (words: string) => void;
}

/** As of when, as what, drawn how; and what may be taken away. */
export function CompareBar({ selection, catalog, model, dialogue, choose, say }: BarProps) {
  const page = usePage();
  const { language } = page;
  const texts = compareTexts(language);
  const id = useId();

  async function copyLink() {
    try {
      await navigator.clipboard.writeText(hereAddress());
      say(texts.copiedLink);
    } catch {
      say(texts.notCopied);
    }
  }

  async function copyTable() {
    const rows = model.set.same.length + model.set.family.length + model.set.different.length;
    const made = async () => {
      const { tableTexts } = await import("./compare-table-text.ts");
      return tableTexts(model, page, hereAddress());
    };
    const isCopied = await copyTexts(made).catch(() => false);
    say(isCopied ? texts.copiedTable(rows) : texts.tableNotCopied);
  }

  return (
    <div className="compare-bar">
      <Choice name={texts.asOf}>
        {dialogue !== null && (
          <Press isOn={selection.asOf === dialogue} act={() => choose({ asOf: dialogue })}>
            {texts.dialogueDay(dateWords(dialogue, language))}
          </Press>
        )}
        <Press isOn={selection.asOf === null} act={() => choose({ asOf: null })}>
          {texts.latest}
        </Press>
        <input
          type="date"
          aria-label={texts.otherDay}
          min="2019-01-01"
          max={page.release.date}
          value={selection.asOf ?? ""}
          onChange={({ target }) => {
            const isWhole = /^(?:19|20)\d\d-\d\d-\d\d$/.test(target.value);
            if (isWhole) choose({ asOf: target.value }, "replace");
          }}
        />
      </Choice>
      <div className="compare-field">
        <label htmlFor={`${id}-share`}>{texts.showAs}</label>
        <select
          id={`${id}-share`}
          value={selection.share ?? ""}
          onChange={({ target }) => choose({ share: target.value === "" ? null : target.value })}
        >
          <option value="">{texts.asPublished}</option>
          <Totals model={model} catalog={catalog} selection={selection} />
        </select>
      </div>
      <Choice name={texts.view}>
        {VIEWS.map((view) => (
          <Press key={view} isOn={selection.view === view} act={() => choose({ view })}>
            {texts.views[view]}
          </Press>
        ))}
      </Choice>
      <Choice name={texts.axis}>
        {AXES.map((axis) => (
          <Press key={axis} isOn={selection.axis === axis} act={() => choose({ axis })}>
            {texts.axes[axis]}
          </Press>
        ))}
      </Choice>
      <div className="compare-field">
        <label htmlFor={`${id}-by`}>{texts.by}</label>
        <select
          id={`${id}-by`}
          value={selection.by ?? ""}
          onChange={({ target }) =>
            choose({ by: target.value === "" ? null : (target.value as Facet) })
          }
        >
          <option value="">{texts.facets.none}</option>
          {FACETS.map((facet) => (
            <option key={facet} value={facet}>
              {texts.facets[facet]}
            </option>
          ))}
        </select>
      </div>
      <div className="compare-take">
        <button type="button" className="button" onClick={copyLink}>
          {texts.copyLink}
        </button>
        <button type="button" className="button" onClick={copyTable}>
          {texts.copyTable}
        </button>
      </div>
    </div>
  );
}

/** Totals that suit at least one figure; the one chosen stays, whatever it suits. */
function Totals({ model, catalog, selection }: Pick<BarProps, "model" | "catalog" | "selection">) {
  const { language } = usePage();
  const texts = compareTexts(language);
  const { picked, published } = model;
  const fit = useMemo(() => totalsFor(picked, published), [picked, published]);
  const chosen = fit.every(({ id }) => id !== selection.share) ? selection.share : null;
  return (
    <>
      {fit.map((total) => (
        <option key={total.id} value={total.id}>
          {texts.shareOf(total.name[language])}
        </option>
      ))}
      {chosen !== null && (
        <option value={chosen}>{texts.noShare(catalog.denominator(chosen).name[language])}</option>
      )}
    </>
  );
}

function Choice({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset className="compare-choice">
      <legend>{name}</legend>
      <div className="segments">{children}</div>
    </fieldset>
  );
}

function Press({ isOn, act, children }: { isOn: boolean; act: () => void; children: ReactNode }) {
  return (
    <button type="button" aria-pressed={isOn} onClick={act}>
      {children}
    </button>
  );
}
