import { Suspense, useSyncExternalStore } from "react";
import { lazyPart } from "../ui/lazy-part.ts";
import { usePage } from "../ui/page-context.tsx";
import { loadStyleSheet } from "../ui/style-sheet.ts";
import deckStyles from "../ui/styles/deck-page.css?url";

const DeckDesk = lazyPart(async () => {
  const [module] = await Promise.all([import("../ui/DeckDesk.tsx"), loadStyleSheet(deckStyles)]);
  return module.DeckDesk;
});

const never = () => () => {};

/** The deck is kept in the reader's browser, so that its prerendered page only says what it is for. */
export function DeckPage() {
  const { words } = usePage();
  const isBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <>
      <div className="lead-in">
        <h1>{words.deck.title}</h1>
        <p className="lede">{words.deck.lede}</p>
        <p className="without-scripts">{words.deck.needsScripts}</p>
      </div>
      <div className="deck-room">
        {isBrowser && (
          <Suspense>
            <DeckDesk />
          </Suspense>
        )}
      </div>
    </>
  );
}
