import { useDeckCount } from "../state/deck-count.ts";
import { useHref, usePage } from "./page-context.tsx";

/** Leads to the deck; says how many slides it has once scripts know. */
export function DeckLink() {
  const { route, words } = usePage();
  const href = useHref();
  const count = useDeckCount();
  return (
    <a
      className="pill deck-link"
      href={href({ page: "deck" })}
      aria-label={count > 0 ? words.deck.count(count) : undefined}
      aria-current={route.page === "deck" ? "page" : undefined}
    >
      {words.deck.title}
      {count > 0 && <b>{count}</b>}
    </a>
  );
}
