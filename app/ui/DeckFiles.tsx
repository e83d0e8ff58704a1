import { type ChangeEvent, useRef, useState } from "react";
import { download } from "../export/clipboard.ts";
import { type DeckTexts, deckTexts } from "../i18n/deck-texts.ts";
import type { Deck } from "../state/deck.ts";
import { type DeckProblem, MOST_ITEMS, parseDeck, printDeck } from "../state/deck-text.ts";
import { usePage } from "./page-context.tsx";
import type { DeckEdits } from "./use-deck-edits.ts";

/** The deck as a file of its own: to go on later or elsewhere. */
export function DeckFiles({ deck, edits }: { deck: Deck; edits: DeckEdits }) {
  const { language, release } = usePage();
  const texts = deckTexts(language);
  const input = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);

  function save() {
    const name = `deck-${deck.length}-slides-${release.version}.json`;
    download(new Blob([printDeck(deck)], { type: "application/json" }), name);
    edits.say({ text: texts.saved(name) });
  }

  async function load({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    if (file === undefined) return;
    const read = parseDeck(await file.text());
    // The same file may be chosen again.
    target.value = "";
    setProblems(read.problems.map((problem) => problemWords(problem, texts)));
    if (read.deck.length > 0) edits.replace(read.deck, texts.loaded(read.deck.length));
    else edits.say({ text: texts.notLoaded });
  }

  return (
    <section className="deck-files" aria-label={texts.file}>
      <p>
        {deck.length > 0 && (
          <button type="button" className="button" onClick={save}>
            {texts.save}
          </button>
        )}
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {texts.load}
        </button>
        {deck.length > 0 && (
          <button type="button" className="button" onClick={edits.clear}>
            {texts.clear}
          </button>
        )}
      </p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={texts.load}
        hidden
        onChange={load}
      />
      {problems.length > 0 && (
        <ul role="alert">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What was found, what was expected, what to do. */
export function problemWords(problem: DeckProblem, texts: DeckTexts): string {
  switch (problem.problem) {
    case "not-json":
      return texts.problems["not-json"];
    case "not-a-deck":
      return texts.problems["not-a-deck"](problem.found);
    case "newer":
      return texts.problems.newer(problem.found);
    case "not-an-item":
      return texts.problems["not-an-item"](problem.at);
    case "too-many":
      return texts.problems["too-many"](problem.found, MOST_ITEMS);
  }
}
