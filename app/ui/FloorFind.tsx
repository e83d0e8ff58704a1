import { type KeyboardEvent, type RefObject, useId } from "react";
import { floorTexts } from "../i18n/floor-texts.ts";
import { FloorLink } from "./FloorLink.tsx";
import type { FloorAnswer } from "./floor-answer.ts";
import { usePage } from "./page-context.tsx";

export interface FloorFindProps {
  readonly input: RefObject<HTMLInputElement | null>;
  /** Whether something stands in the field. */
  readonly isAsked: boolean;
  readonly answer: FloorAnswer | null;
  readonly failed: boolean;
  /** Place of the answer that is on the desk. */
  readonly active: number;
  readonly isOpen: boolean;
  readonly onQuery: (query: string) => void;
  readonly onActive: (place: number) => void;
  readonly onOpen: (isOpen: boolean) => void;
  /** Whether all figures are searched, or so far those of the page. */
  readonly isWhole: boolean;
  /** Takes an answer: it stays on the desk. */
  readonly onTake: (figure: string) => void;
  /** Takes the answer that is on the desk, or the best once it is there. */
  readonly onEnter: () => void;
}

/** The field at the top of the desk: the best answer stands on the desk while one types. */
export function FloorFind(props: FloorFindProps) {
  const { input, isAsked, answer, active, isOpen, failed, isWhole } = props;
  const { onQuery, onActive, onOpen, onTake, onEnter } = props;
  const { language } = usePage();
  const texts = floorTexts(language);
  const listId = useId();
  const found = answer?.found ?? [];

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      onActive(active + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter") {
      event.preventDefault();
      onEnter();
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.currentTarget.value = "";
      onQuery("");
    }
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of 2022 know the role, not the element
    <div className="floor-find" role="search" data-index={isWhole ? "whole" : "part"}>
      <input
        ref={input}
        data-find=""
        type="search"
        aria-label={texts.find}
        aria-controls={listId}
        placeholder={texts.findShort}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="done"
        onFocus={() => onOpen(true)}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span aria-hidden="true">
        <kbd>/</kbd>
      </span>
      <div
        id={listId}
        className="floor-results"
        data-for={answer?.query}
        hidden={!isAsked || !isOpen}
      >
        <p
          role="status"
          className={answer === null || answer.isNone || failed ? "floor-none" : "visually-hidden"}
        >
          {failed ? texts.noFind : answer === null ? texts.rest : messageOf(answer, texts)}
        </p>
        {answer?.isPart && !failed && <p className="floor-none">{texts.partOnly}</p>}
        <ol className="floor-list">
          {found.map(({ figure, match }, i) => (
            <li key={figure.id}>
              <FloorLink
                figure={figure}
                isCurrent={i === active}
                onChoose={onTake}
                note={match === "exact" || match === "contains" ? texts[match] : undefined}
              />
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

function messageOf(
  { query, found, isNone }: FloorAnswer,
  texts: ReturnType<typeof floorTexts>,
): string {
  if (!isNone) return texts.count(found.length);
  return found.length === 0 ? texts.noneAtAll(query) : texts.none(query);
}
