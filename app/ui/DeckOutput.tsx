import { useEffect, useId, useRef, useState } from "react";
import { download } from "../export/clipboard.ts";
import { stepsOf } from "../export/deck-job.ts";
import type { Edition } from "../export/edition.ts";
import { fileName } from "../export/file-name.ts";
import { deckTexts } from "../i18n/deck-texts.ts";
import type { Deck } from "../state/deck.ts";
import { chooseDeck, useDeckChoice } from "../state/deck-choice.ts";
import { unknownIn } from "./DeckSlide.tsx";
import { tongueTag } from "./export-jobs.ts";
import { type DeckInMaking, makeDeck } from "./make-deck.ts";
import { usePage } from "./page-context.tsx";
import type { DeckTongue } from "./use-deck-tongue.ts";

const PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
const SIZES = { "16:9": "16:9", "4:3": "4:3" } as const;

/** How the deck leaves the page: language, shape, and the two ways out. */
export function DeckOutput({
  deck,
  edition,
  tongue,
}: {
  deck: Deck;
  edition: Edition | null;
  tongue: DeckTongue;
}) {
  const texts = deckTexts(usePage().language);
  const { size, scheme, sources, pictures } = useDeckChoice();
  const { making, said, start, cancel } = useMaking(deck, edition, tongue);
  const why = useId();
  return (
    <section className="deck-output" aria-label={texts.download}>
      <Choice
        label={texts.language}
        value={tongue.chosen}
        labels={texts.languageOf}
        choose={(value) => chooseDeck({ tongue: value })}
      />
      <Choice
        label={texts.size}
        value={size}
        labels={SIZES}
        choose={(value) => chooseDeck({ size: value })}
      />
      <Choice
        label={texts.scheme}
        value={scheme}
        labels={texts.schemeOf}
        choose={(value) => chooseDeck({ scheme: value })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={sources === "yes"}
          onChange={(event) => chooseDeck({ sources: event.target.checked ? "yes" : "no" })}
        />
        <span>{texts.sources}</span>
      </label>
      <div>
        <label className="check">
          <input
            type="checkbox"
            checked={pictures === "yes"}
            aria-describedby={why}
            onChange={(event) => chooseDeck({ pictures: event.target.checked ? "yes" : "no" })}
          />
          <span>{texts.pictures}</span>
        </label>
        <p id={why} className="quiet">
          {texts.picturesWhy}
        </p>
      </div>
      <p className="deck-ways">
        <button
          type="button"
          className="button primary"
          onClick={making === null ? start : cancel}
          disabled={edition === null}
        >
          {making === null ? texts.download : texts.cancel}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => print()}
          disabled={edition === null}
        >
          {texts.print}
        </button>
      </p>
      {making !== null && (
        <progress
          max={making.all}
          value={making.done === 0 ? undefined : making.done}
          aria-label={said}
        />
      )}
      <p className="deck-said" role="status">
        {said}
      </p>
    </section>
  );
}

/** One of several, by the text of each; in the order of the texts. */
function Choice<Value extends string>({
  label,
  value,
  labels,
  choose,
}: {
  label: string;
  value: Value;
  labels: Readonly<Record<Value, string>>;
  choose: (value: Value) => void;
}) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => choose(target.value as Value)}>
        {Object.entries<string>(labels).map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function useMaking(deck: Deck, edition: Edition | null, tongue: DeckTongue) {
  const texts = deckTexts(usePage().language);
  const { size, scheme, sources, pictures } = useDeckChoice();
  const [making, setMaking] = useState<{ done: number; all: number } | null>(null);
  const [said, setSaid] = useState("");
  const job = useRef<DeckInMaking | null>(null);
  useEffect(() => () => job.current?.cancel(), []);

  async function start() {
    if (edition === null) return;
    const exhibits = deck.filter((item) => unknownIn(item, edition).length === 0);
    const { language, second } = tongue;
    const options = {
      language,
      second,
      size,
      scheme,
      sources: sources === "yes",
      pictures: pictures === "yes",
    };
    const all = stepsOf(exhibits.length, options);
    setMaking({ done: 0, all });
    setSaid(texts.making(exhibits.length));
    job.current = makeDeck(
      exhibits.map(({ exhibit }) => exhibit),
      edition,
      options,
      (done) => setMaking({ done, all }),
    );
    try {
      const bytes = await job.current.bytes;
      const name = deckFileName(exhibits.length, edition, tongue);
      download(new Blob([bytes], { type: PPTX }), name);
      setSaid(texts.saved(name));
    } catch (error) {
      const isCancelled = error instanceof DOMException && error.name === "AbortError";
      const found = error instanceof Error ? error.message : String(error);
      // The browser's own words for a file that did not come help nobody.
      const isLost = error instanceof TypeError || !navigator.onLine;
      const failed = isLost ? texts.noConnection : texts.failed(found);
      setSaid(isCancelled ? texts.cancelled : failed);
    } finally {
      job.current = null;
      setMaking(null);
    }
  }

  return { making, said, start, cancel: () => job.current?.cancel() };
}

/** "deck-6-slides-en-1.0.0.pptx" */
function deckFileName(slides: number, { release }: Edition, tongue: DeckTongue): string {
  const name = fileName(
    { name: "deck", kind: "ranges" },
    tongueTag(tongue),
    release.version,
    "pptx",
  );
  return name.replace("-ranges-", `-${slides}-slides-`);
}
