import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import type { Language } from "../domain/language.ts";
import type { Edition } from "../export/edition.ts";
import { deckTexts } from "../i18n/deck-texts.ts";
import { type Deck, itemKey } from "../state/deck.ts";
import { DeckSlide } from "./DeckSlide.tsx";
import { usePage } from "./page-context.tsx";
import type { DeckEdits } from "./use-deck-edits.ts";
import { useDrag } from "./use-drag.ts";

/** The slides in order. Dragged by a handle, or moved with Alt and an arrow key; the focus goes along. */
export function DeckList({
  deck,
  edition,
  edits,
  language,
}: {
  deck: Deck;
  /** null: on its way. */
  edition: Edition | null;
  edits: DeckEdits;
  /** Of the slides. */
  language: Language;
}) {
  const texts = deckTexts(usePage().language);
  const list = useRef<HTMLOListElement>(null);
  const keepFocus = useFocusAfterMove(list, deck);
  const keys = deck.map(itemKey);
  const drag = useDrag(list, (from, to) => {
    const key = keys[from];
    if (key !== undefined) edits.move(key, to);
  });

  function move(key: string, to: number) {
    if (to < 0 || to >= deck.length) return;
    keepFocus();
    edits.move(key, to);
  }

  function onKeyDown(event: KeyboardEvent, key: string, place: number) {
    if (event.key === "Escape") drag.cancel();
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    move(key, place + (event.key === "ArrowUp" ? -1 : 1));
  }

  return (
    <section className="deck-slides" aria-labelledby="slides-title">
      <h2 id="slides-title">{texts.slides(deck.length)}</h2>
      <p className="quiet">{texts.keys}</p>
      <ol ref={list} aria-label={texts.list}>
        {deck.map((item, place) => {
          const key = keys[place] ?? "";
          return (
            // biome-ignore lint/a11y/noNoninteractiveElementInteractions: keys work from any of its buttons
            <li key={key} className="slide" onKeyDown={(event) => onKeyDown(event, key, place)}>
              <DeckSlide
                item={item}
                place={place}
                count={deck.length}
                edition={edition}
                language={language}
                onMove={(to) => move(key, to)}
                onRemove={(title) => {
                  edits.remove(key, title);
                  focusNear(list.current, place);
                }}
                handle={{
                  onPointerDown: (event) => drag.start(event, place),
                  onPointerMove: drag.move,
                  onPointerUp: drag.drop,
                  onPointerCancel: drag.cancel,
                }}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Moving an element takes the focus from what is in it: given back once the list is in its new order. */
function useFocusAfterMove(list: React.RefObject<HTMLElement | null>, deck: Deck) {
  const held = useRef<HTMLElement | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the order changes
  useLayoutEffect(() => {
    const element = held.current;
    held.current = null;
    if (element === null || !list.current?.contains(element)) return;
    element.focus();
  }, [deck]);
  return () => {
    held.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  };
}

/** After a slide is gone the next one has the focus, else the one before. */
function focusNear(list: HTMLElement | null, place: number) {
  requestAnimationFrame(() => {
    const items = list?.querySelectorAll<HTMLElement>("li") ?? [];
    const item = items[Math.min(place, items.length - 1)];
    item?.querySelector<HTMLElement>("[data-act=remove]")?.focus();
  });
}
