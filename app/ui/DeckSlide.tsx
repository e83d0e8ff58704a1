import { type PointerEvent, useMemo } from "react";
import { drawChart } from "../charts/draw-chart.ts";
import { shareOfTotal } from "../domain/comparability/share-of.ts";
import type { Language } from "../domain/language.ts";
import type { Edition } from "../export/edition.ts";
import { shownEdition } from "../export/shown-edition.ts";
import { deckTexts } from "../i18n/deck-texts.ts";
import type { DeckItem } from "../state/deck.ts";
import { useDeckChoice } from "../state/deck-choice.ts";
import { DeckPicture } from "./DeckPicture.tsx";
import { Kept } from "./Kept.tsx";
import { usePage } from "./page-context.tsx";

type OnPointer = (event: PointerEvent<HTMLElement>) => void;

interface SlideProps {
  readonly item: DeckItem;
  /** Counted from 0. */
  readonly place: number;
  readonly count: number;
  readonly edition: Edition | null;
  readonly language: Language;
  readonly onMove: (to: number) => void;
  readonly onRemove: (title: string) => void;
  readonly handle: {
    readonly onPointerDown: OnPointer;
    readonly onPointerMove: OnPointer;
    readonly onPointerUp: OnPointer;
    readonly onPointerCancel: OnPointer;
  };
}

/** Six dots: what can be taken hold of. */
const GRIP = "M1 2h0M7 2h0M1 7h0M7 7h0M1 12h0M7 12h0";
/** Any width: only the words of the drawing are read. */
const WIDTH = 700;

/** One slide of the list: its drawing as it will be on paper, where it leads, and its buttons. */
export function DeckSlide({
  item,
  place,
  count,
  edition,
  language,
  onMove,
  onRemove,
  handle,
}: SlideProps) {
  const page = usePage();
  const texts = deckTexts(page.language);
  const { size } = useDeckChoice();
  const { exhibit, release } = item;
  const lost = edition === null ? [] : unknownIn(item, edition);
  const scene = useMemo(() => {
    if (edition === null || unknownIn(item, edition).length > 0) return null;
    const { catalog } = shownEdition(item.exhibit, edition);
    return drawChart(item.exhibit, catalog, language, WIDTH);
  }, [item, edition, language]);
  const title = scene?.title ?? exhibit.name;
  const own = page.language === "en" ? exhibit.path : `/${page.language}${exhibit.path}`;
  const named = (act: string) => `${act}${page.language === "zh" ? "：" : ": "}${title}`;
  return (
    <>
      <button
        type="button"
        className="handle"
        tabIndex={-1}
        aria-hidden="true"
        title={texts.drag}
        {...handle}
      >
        {place + 1}
        <svg viewBox="0 0 8 14" width="8" height="14" aria-hidden="true">
          <path d={GRIP} stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
      </button>
      <DeckPicture
        exhibit={exhibit}
        edition={lost.length > 0 ? null : edition}
        language={language}
        format={size === "4:3" ? "classic" : "wide"}
        alt={scene?.description ?? ""}
      />
      <div className="slide-words">
        <h3>
          <a href={import.meta.env.BASE_URL + own.slice(1)}>
            <Kept text={title} />
          </a>
        </h3>
        {scene !== null && (
          <p className="quiet">
            <Kept text={scene.subtitle} />
          </p>
        )}
        {edition !== null && release !== edition.release.version && lost.length === 0 && (
          <p className="quiet">{texts.addedAt(release, edition.release.version)}</p>
        )}
        {edition !== null && lost.length > 0 && (
          <p className="lost">{texts.unknown(lost.join(", "), edition.release.version)}</p>
        )}
      </div>
      <div className="slide-tools">
        <button
          type="button"
          aria-label={named(texts.up)}
          title={texts.up}
          aria-disabled={place === 0}
          onClick={() => onMove(place - 1)}
        >
          <Arrow path="M8 13V3M3.5 7.5 8 3l4.5 4.5" />
        </button>
        <button
          type="button"
          aria-label={named(texts.down)}
          title={texts.down}
          aria-disabled={place === count - 1}
          onClick={() => onMove(place + 1)}
        >
          <Arrow path="M8 3v10M3.5 8.5 8 13l4.5-4.5" />
        </button>
        <button
          type="button"
          data-act="remove"
          aria-label={named(texts.remove)}
          title={texts.remove}
          onClick={() => onRemove(title)}
        >
          <Arrow path="M3.5 3.5l9 9M12.5 3.5l-9 9" />
        </button>
      </div>
    </>
  );
}

function Arrow({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}

/** Ids that this release does not have, or of which it has no share as the item asks. */
export function unknownIn({ exhibit }: DeckItem, { catalog }: Edition): readonly string[] {
  const unknown = exhibit.figures.filter((id) => !catalog.hasFigure(id));
  const { share } = exhibit;
  if (share === undefined || unknown.length > 0) return unknown;
  const total = catalog.tables.denominators.find(({ id }) => id === share);
  if (total === undefined) return [share];
  return exhibit.figures.filter(
    (id) => "refusal" in shareOfTotal(catalog.figure(id), total, catalog),
  );
}
