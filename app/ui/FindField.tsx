import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useAsOf } from "../state/as-of.ts";
import { FindResults } from "./FindResults.tsx";
import { useHref, usePage } from "./page-context.tsx";
import { useFinder } from "./use-finder.ts";

const MOST = 8;
/** Key code of a key that an input method takes; older Safari says it after the composition ended. */
const COMPOSED = 229;

/**
 * Finds a figure by word, number or code. Without scripts it is a link to the list of all figures.
 * The field keeps its own text: a key asks, and only the answer to it is rendered.
 */
export function FindField({ id, large = false }: { id: string; large?: boolean }) {
  const { words } = usePage();
  const href = useHref();
  const listId = useId();
  const { reply, failed, prepare, ask } = useFinder(MOST);
  const [isAsked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  /** Place of the row that arrows moved to; null: none did. */
  const [moved, setMoved] = useState<number | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const composing = useRef(false);
  /** Enter was pressed before its answer was there: the query to go on with. */
  const goFor = useRef<string | null>(null);
  const shown = open && isAsked;
  const asOf = useAsOf();
  const rows = (reply?.rows ?? []).filter(({ known }) => asOf === null || known <= asOf);
  // What is only near is chosen by hand.
  const active = moved ?? (reply?.isNone ? -1 : 0);
  const current = rows[Math.min(active, rows.length - 1)];

  function change(value: string) {
    setAsked(value.trim() !== "");
    setMoved(null);
    setOpen(true);
    goFor.current = null;
    if (!composing.current && value.trim() !== "") ask(value);
  }
  const early = useRef(change);
  useEffect(() => {
    // What was typed before scripts were there.
    const field = input.current;
    if (field !== null && field === document.activeElement && field.value !== "") {
      early.current(field.value);
    }
  }, []);

  function go(figure: string | undefined) {
    goFor.current = null;
    if (figure !== undefined) location.assign(href({ page: "figure", id: figure }));
  }
  const first = reply?.isNone ? undefined : rows[0]?.id;
  useEffect(() => {
    if (goFor.current === null || reply?.query !== goFor.current || first === undefined) return;
    goFor.current = null;
    location.assign(href({ page: "figure", id: first }));
  }, [reply, first, href]);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === COMPOSED) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      setMoved(Math.max(0, Math.min(rows.length - 1, active + step)));
    } else if (event.key === "Enter" && shown) {
      event.preventDefault();
      const query = event.currentTarget.value;
      if (reply?.query === query) go(current?.id);
      else goFor.current = query;
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      setOpen(false);
    }
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of 2022 know the role, not the element
    <div role="search" className={large ? "find find-large" : "find"}>
      <a className="find-link" href={href({ page: "figures" })}>
        {words.find.label}
      </a>
      <div className="find-box">
        <input
          ref={input}
          id={id}
          data-find=""
          type="search"
          role="combobox"
          aria-label={words.find.label}
          aria-expanded={shown}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={
            shown && current !== undefined ? `${listId}-${rows.indexOf(current)}` : undefined
          }
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder={large ? words.find.hint : words.find.label}
          onFocus={() => {
            prepare();
            setOpen(true);
          }}
          onBlur={() => setOpen(false)}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={(event) => {
            composing.current = false;
            change(event.currentTarget.value);
          }}
          onChange={(event) => change(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <span aria-hidden="true">
          <kbd>/</kbd>
        </span>
      </div>
      {shown && (
        <FindResults
          id={listId}
          reply={reply === null ? null : { ...reply, rows }}
          failed={failed}
          active={current === undefined ? -1 : rows.indexOf(current)}
          onChoose={go}
        />
      )}
    </div>
  );
}
