import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useId, useMemo, useRef, useState } from "react";
import { openCatalog } from "../domain/catalog.ts";
import { releaseQuery } from "../load/queries.ts";
import { FindResults } from "./FindResults.tsx";
import { useHref, usePage } from "./page-context.tsx";
import { useFinder } from "./use-finder.ts";

const MOST = 8;

/** Finds a figure by word, number or code. Without scripts it is a link to the list of all figures. */
export function FindField({ id, large = false }: { id: string; large?: boolean }) {
  const { release, words } = usePage();
  const href = useHref();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [wanted, setWanted] = useState(false);
  const { finder, failed } = useFinder(wanted);
  const loaded = useQuery({ ...releaseQuery(release.version), enabled: wanted });
  const catalog = useMemo(() => (loaded.data ? openCatalog(loaded.data) : null), [loaded.data]);
  const found = useMemo(
    () => (finder && catalog ? finder(catalog, query, MOST) : null),
    [finder, catalog, query],
  );
  const shown = open && query.trim() !== "";
  const results = found ?? [];

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((at) => Math.max(0, Math.min(results.length - 1, at + step)));
    } else if (event.key === "Enter") {
      const target = results[active];
      if (shown && target) {
        event.preventDefault();
        location.assign(href({ page: "figure", id: target.figure.id }));
      }
    } else if (event.key === "Escape") {
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
          aria-activedescendant={shown && results.length > 0 ? `${listId}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={large ? words.find.hint : words.find.label}
          value={query}
          onFocus={() => {
            setWanted(true);
            setOpen(true);
          }}
          onBlur={() => setOpen(false)}
          onChange={(event) => {
            setWanted(true);
            setQuery(event.target.value);
            setActive(0);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
        />
        <span aria-hidden="true">
          <kbd>/</kbd>
        </span>
      </div>
      {shown && (
        <FindResults
          id={listId}
          query={query}
          found={found}
          failed={failed || loaded.isError}
          active={active}
          catalog={catalog}
        />
      )}
    </div>
  );
}
