import { useEffect, useMemo, useRef } from "react";
import { type CiteRequest, citationFile, citationSet } from "../domain/citation/citation-set.ts";
import {
  type CiteForm,
  FILE_FORMATS,
  isFileFormat,
  USUAL_STYLE,
} from "../domain/citation/cite-forms.ts";
import type { RichText } from "../domain/citation/rich-text.ts";
import type { Language } from "../domain/language.ts";
import { citeTexts } from "../i18n/cite-texts.ts";
import { keepCiteForm, useCiteForm } from "../state/cite-choice.ts";
import { CiteText } from "./CiteText.tsx";
import { answerClicks } from "./early-click.ts";
import { peopleForms, useCite } from "./use-cite.ts";

interface PanelProps {
  readonly request: CiteRequest;
  /** What a file is named by: "F07-citation", "deck-reading-list". */
  readonly stem: string;
  /** What of this site is cited beside the sources; the release ends a list, which is not read aloud. */
  readonly own?: "page" | "chart" | "release";
  /** Whether the choice of style takes the focus as the panel opens. */
  readonly takesFocus?: boolean;
}

/** The citation in the style chosen last, to be copied or saved. */
export function CitePanel({ request, stem, own = "page", takesFocus = false }: PanelProps) {
  const { language } = request;
  const texts = citeTexts(language);
  const usual = USUAL_STYLE[language];
  const chosen = useCiteForm(usual);
  const people = peopleForms(own === "release");
  const form = isFileFormat(chosen) || people.includes(chosen) ? chosen : usual;
  const { said, extension, copy, save } = useCite(request, form, stem);
  const select = useRef<HTMLSelectElement>(null);
  const controls = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (controls.current !== null) answerClicks(controls.current);
  }, []);
  useEffect(() => {
    if (takesFocus) select.current?.focus();
  }, [takesFocus]);
  return (
    <div className="cite-panel">
      <div ref={controls} className="cite-controls">
        <label>
          <span>{texts.style}</span>
          <select
            ref={select}
            value={form}
            onChange={(event) => keepCiteForm(event.target.value as CiteForm)}
          >
            <Forms label={texts.forPeople} forms={people} names={texts.forms} />
            <Forms label={texts.forPrograms} forms={FILE_FORMATS} names={texts.forms} />
          </select>
        </label>
        <button type="button" className="button" onClick={copy}>
          {texts.copy}
        </button>
        <button type="button" className="button" onClick={save}>
          {texts.save(extension)}
        </button>
      </div>
      <p className="cite-said" role="status">
        {said}
      </p>
      <Cited request={request} form={form} own={texts[own]} />
    </div>
  );
}

function Forms({
  label,
  forms,
  names,
}: {
  label: string;
  forms: readonly CiteForm[];
  names: Readonly<Record<CiteForm, string>>;
}) {
  return (
    <optgroup label={label}>
      {forms.map((form) => (
        <option key={form} value={form}>
          {names[form]}
        </option>
      ))}
    </optgroup>
  );
}

/** What copying takes. */
function Cited({ request, form, own }: { request: CiteRequest; form: CiteForm; own: string }) {
  const { language } = request;
  const texts = citeTexts(language);
  const shown = useMemo(
    () => (isFileFormat(form) ? citationFile(request, form) : citationSet(request, form)),
    [request, form],
  );
  if (typeof shown === "string") {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls is reached by keyboard
      <section className="cite-file" tabIndex={0} aria-label={texts.file}>
        <pre>{shown}</pre>
      </section>
    );
  }
  const { sources, page } = shown;
  const many = sources.length > 1 ? texts.sources(sources.length) : texts.source;
  return (
    <dl className="cite-parts">
      <dt>{form === "spoken" ? texts.say : many}</dt>
      <dd>
        <Entries sources={sources} language={language} label={many} />
      </dd>
      <dt>{own}</dt>
      <dd>
        <CiteText runs={page} language={language} />
      </dd>
    </dl>
  );
}

/** More entries than this scroll in their place, so that what comes after stays near. */
const MOST_SHOWN = 8;

function Entries({
  sources,
  language,
  label,
}: {
  sources: readonly RichText[];
  language: Language;
  label: string;
}) {
  const entries = sources.map((runs, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: entries of one list keep their order
    <CiteText key={i} runs={runs} language={language} />
  ));
  if (sources.length <= MOST_SHOWN) return entries;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls is reached by keyboard
    <section className="cite-many" tabIndex={0} aria-label={label}>
      {entries}
    </section>
  );
}
