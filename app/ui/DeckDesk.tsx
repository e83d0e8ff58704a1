import { useQuery } from "@tanstack/react-query";
import { Suspense, useMemo } from "react";
import { deckTexts } from "../i18n/deck-texts.ts";
import { releaseQuery } from "../load/queries.ts";
import { addToDeck, useDeck } from "../state/deck-store.ts";
import { DeckFiles } from "./DeckFiles.tsx";
import { DeckList } from "./DeckList.tsx";
import { DeckOutput } from "./DeckOutput.tsx";
import { DeckSources } from "./DeckSources.tsx";
import { lazyPart } from "./lazy-part.ts";
import { useHref, usePage } from "./page-context.tsx";
import { ReadingList } from "./ReadingList.tsx";
import { useDeckEdits } from "./use-deck-edits.ts";
import { useDeckTongue } from "./use-deck-tongue.ts";
import { editionOf } from "./use-edition.ts";

const LookAgain = lazyPart(async () => (await import("./LookAgain.tsx")).LookAgain);

/** The deck: its slides in order, what may be made of it, and a look at decks made before. */
export function DeckDesk() {
  const { language, release } = usePage();
  const texts = deckTexts(language);
  const deck = useDeck();
  const edits = useDeckEdits(texts);
  const tongue = useDeckTongue();
  // The whole release is large: it comes when there is something to show.
  const query = useQuery({ ...releaseQuery(release.version), enabled: deck.length > 0 });
  const edition = useMemo(() => (query.data ? editionOf(query.data) : null), [query.data]);
  return (
    <>
      <div className={deck.length === 0 ? "deck deck-none" : "deck"}>
        {deck.length === 0 ? (
          <Empty />
        ) : (
          <DeckList deck={deck} edition={edition} edits={edits} language={tongue.language} />
        )}
        <div className="deck-side">
          {deck.length > 0 && <DeckOutput deck={deck} edition={edition} tongue={tongue} />}
          <DeckFiles deck={deck} edits={edits} />
        </div>
      </div>
      {query.error !== null && <p role="alert">{texts.noRelease}</p>}
      {deck.length > 0 && (
        <ReadingList name="deck" figures={deck.flatMap(({ exhibit }) => exhibit.figures)} />
      )}
      <p className="export-status" role="status">
        {edits.said?.text}
        {edits.said?.undo !== undefined && (
          <>
            {" "}
            <button type="button" className="as-link" onClick={edits.said.undo}>
              {texts.undo}
            </button>
          </>
        )}
      </p>
      <Suspense>
        <LookAgain onAdd={(exhibit) => addToDeck({ exhibit, release: release.version })} />
      </Suspense>
      {edition !== null && <DeckSources deck={deck} edition={edition} language={tongue.language} />}
    </>
  );
}

function Empty() {
  const { language } = usePage();
  const href = useHref();
  const texts = deckTexts(language);
  return (
    <div className="deck-empty">
      <h2>{texts.empty}</h2>
      <p>{texts.emptyHelp}</p>
      <p>
        <a className="more" href={href({ page: "figures" })}>
          {texts.lookThrough}
        </a>
      </p>
    </div>
  );
}
