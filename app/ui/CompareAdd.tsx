import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useId, useMemo, useRef, useState } from "react";
import { valueWordsOf, whoWords } from "../domain/comparability/summary-words.ts";
import { rivalsOf } from "../domain/rivals.ts";
import { compareTexts } from "../i18n/compare-texts.ts";
import type { CompareModel } from "../plan/compare-model.ts";
import type { Answer } from "../search/find.ts";
import { MOST_FIGURES } from "../state/most-figures.ts";
import { ComparePick } from "./ComparePick.tsx";
import { usePage } from "./page-context.tsx";
import type { Compare } from "./use-compare.ts";

const MOST = 8;

interface AddProps {
  readonly compare: Compare;
  readonly model: CompareModel;
  readonly say: (words: string) => void;
}

/** Picks figures: by word, number or code; all rivals of the reference; or from the start again. */
export function CompareAdd({ compare, model, say }: AddProps) {
  const { language } = usePage();
  const texts = compareTexts(language);
  const { selection, published } = model;
  // The model follows what was chosen: a tick answers before it.
  const chosen = compare.shown?.selection ?? selection;
  const reference = model.picked.find((f) => f.id === selection.reference) ?? model.picked[0];
  const rivals = useMemo(
    () =>
      reference === undefined
        ? []
        : rivalsOf(reference, published).filter(({ id }) => !selection.figures.includes(id)),
    [reference, published, selection.figures],
  );

  function add(ids: readonly string[]) {
    const figures = [...new Set([...chosen.figures, ...ids])];
    if (figures.length > MOST_FIGURES) return say(texts.full(MOST_FIGURES));
    compare.choose({ figures });
    const [only] = ids;
    say(
      ids.length === 1 && only !== undefined
        ? texts.added(whoWords(published.figure(only), published, language))
        : texts.addedMany(ids.length),
    );
  }

  function toggle(id: string) {
    if (!chosen.figures.includes(id)) return add([id]);
    compare.choose({ figures: chosen.figures.filter((one) => one !== id) });
    say(texts.removed(whoWords(published.figure(id), published, language)));
  }

  return (
    <div className="compare-add">
      <CompareFind compare={compare} model={model} add={(id) => add([id])} />
      {rivals.length > 0 && (
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            currentTarget.closest(".compare-add")?.querySelector("input")?.focus();
            add(rivals.map(({ id }) => id));
          }}
        >
          {texts.addRivals(rivals.length)}
        </button>
      )}
      {selection.figures.length > 0 && (
        <button
          type="button"
          className="button plain-button"
          onClick={({ currentTarget }) => {
            // The button goes: what comes next is to find a figure.
            currentTarget.closest(".compare-add")?.querySelector("input")?.focus();
            compare.choose({ figures: [], reference: null });
            say(texts.empty);
          }}
        >
          {texts.startOver}
        </button>
      )}
      <ComparePick compare={compare} selection={chosen} model={model} toggle={toggle} />
    </div>
  );
}

interface FindProps {
  readonly compare: Compare;
  readonly model: CompareModel;
  readonly add: (id: string) => void;
}

function CompareFind({ compare, model, add }: FindProps) {
  const { language, words } = usePage();
  const texts = compareTexts(language);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { answer, failed } = useAnswer(compare, model, query);
  const found = answer?.found ?? [];
  const shown = open && query.trim() !== "";

  function pick(figureId: string) {
    add(figureId);
    setQuery("");
    setActive(0);
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((at) => Math.max(0, Math.min(found.length - 1, at + step)));
    } else if (event.key === "Enter" && shown) {
      event.preventDefault();
      const target = found[active];
      if (target !== undefined) pick(target.figure.id);
    } else if (event.key === "Escape") setOpen(false);
  }

  return (
    <div className="compare-find">
      <label htmlFor={`${id}-field`}>{texts.find}</label>
      <input
        ref={input}
        id={`${id}-field`}
        type="search"
        role="combobox"
        aria-expanded={shown}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={shown && found.length > 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={texts.findHint}
        value={query}
        onFocus={() => {
          compare.want();
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      {shown && (
        <div className="find-results">
          <FindMessage query={query} answer={answer} failed={failed} />
          <div role="listbox" id={id} aria-label={texts.find}>
            {found.map(({ figure }, i) => (
              // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
              <div
                key={figure.id}
                role="option"
                id={`${id}-${i}`}
                aria-selected={i === active}
                className="find-result"
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => pick(figure.id)}
              >
                <b>{valueWordsOf(figure, model.published, language)}</b>
                <span>{model.published.indicator(figure.indicator).name[language]}</span>
                <span className="quiet">
                  {whoWords(figure, model.published, language)}
                  {model.selection.figures.includes(figure.id) && ` · ${texts.inAlready}`}
                </span>
              </div>
            ))}
          </div>
        </div>
      )}
      {failed && <p className="find-message">{words.find.failed}</p>}
    </div>
  );
}

function FindMessage({
  query,
  answer,
  failed,
}: {
  query: string;
  answer: Answer | null;
  failed: boolean;
}) {
  const { language, words } = usePage();
  const texts = compareTexts(language);
  if (failed) return null;
  const [isLoud, message] =
    answer === null
      ? [true, words.find.loading]
      : answer.found.length === 0
        ? [true, texts.findNone(query.trim())]
        : answer.isNone
          ? [true, texts.findNear]
          : [false, texts.findCount(answer.found.length)];
  return (
    <p role="status" className={isLoud ? "find-message" : "visually-hidden"}>
      {message}
    </p>
  );
}

/** The search and the whole release come when the field is first used. */
function useAnswer(
  compare: Compare,
  model: CompareModel,
  query: string,
): { answer: Answer | null; failed: boolean } {
  const isAsked = query.trim() !== "";
  const { data: openFinder, isError } = useQuery({
    queryKey: ["compare-finder"],
    queryFn: async () => (await import("../search/find.ts")).openFinder,
    enabled: isAsked,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { published } = model;
  const finder = useMemo(
    () => (openFinder !== undefined && compare.isWhole ? openFinder(published) : null),
    [openFinder, published, compare.isWhole],
  );
  const answer = useMemo(
    () => (finder !== null && isAsked ? finder.find(query, MOST) : null),
    [finder, isAsked, query],
  );
  return { answer, failed: isError };
}
