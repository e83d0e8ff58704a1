import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useAsOf } from "../state/as-of.ts";
import { FindResults } from "./FindResults.tsx";
import { useHref, usePage } from "./page-context.tsx";
import { useFinder } from "./use-finder.ts";

const MOST = 8;
/** Key code of a key that an input method takes; older Safari says it after the composition ended. */
const COMPOSED = 229;

/** Finds a figure by word, number or code. Without scripts it is a link to the list of all figures. */
export function FindField({ id, large = false }: { id: string; large?: boolean }) {
  const { words } = usePage();
  const href = useHref();
  const listId = useId();
  const { reply, failed, prepare, ask } = useFinder(MOST);
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const composing = useRef(false);
  /** Enter was pressed before its answer was there: the query to go on with. */
  const goFor = useRef<string | null>(null);
  const shown = open && query.trim() !== "";
  const asOf = useAsOf();
  const rows = (reply?.rows ?? []).filter(({ known }) => asOf === null || known <= asOf);
  const isCurrent = reply?.query === query;
  const current = rows[Math.min(active, rows.length - 1)];

  function change(value: string) {
    setQuery(value);
    setActive(0);
    setOpen(true);
    goFor.current = null;
    if (!composing.current && value.trim() !== "") ask(value);
  }

  function go(figure: string | undefined) {
    goFor.current = null;
    if (figure !== undefined) location.assign(href({ page: "figure", id: figure }));
  }
  const first = rows[0]?.id;
  useEffect(() => {
    if (!isCurrent || goFor.current !== query || first === undefined) return;
    goFor.current = null;
    location.assign(href({ page: "figure", id: first }));
  }, [isCurrent, query, first, href]);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === COMPOSED) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((at) => Math.max(0, Math.min(rows.length - 1, at + step)));
    } else if (event.key === "Enter" && shown) {
      event.preventDefault();
      if (isCurrent) go(current?.id);
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
          value={query}
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
