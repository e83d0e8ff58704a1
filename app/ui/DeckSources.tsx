import type { Language } from "../domain/language.ts";
import { addressOf, type Edition } from "../export/edition.ts";
import { type FigureFacts, figureFacts } from "../export/facts.ts";
import { releaseWords } from "../export/sheet/foot.ts";
import { deckTexts } from "../i18n/deck-texts.ts";
import type { Deck } from "../state/deck.ts";
import { unknownIn } from "./DeckSlide.tsx";

interface SourceLine {
  readonly key: string;
  readonly facts: FigureFacts;
  readonly codes: Set<string>;
  /** Numbers of the slides that show figures of it. */
  readonly slides: Set<number>;
}

/** Every source of the deck once, in the order of the slides: the last sheet on paper. */
export function DeckSources({
  deck,
  edition,
  language,
}: {
  deck: Deck;
  edition: Edition;
  /** Of the slides. */
  language: Language;
}) {
  const texts = deckTexts(language);
  const lines = sourceLines(deck, edition, language);
  const comma = language === "zh" ? "，" : ", ";
  if (lines.length === 0) return null;
  return (
    <section className="deck-sources" lang={language === "zh" ? "zh-Hans" : "en"}>
      <h2>{texts.sourceList}</h2>
      <ol>
        {lines.map(({ key, facts, codes, slides }) => (
          <li key={key}>
            {[facts.issuer, facts.sourceTitle, facts.published].join(comma)}
            {facts.secondHand !== null && comma + facts.secondHand}
            {codes.size > 0 && <b className="code"> {[...codes].join(", ")}</b>}
            <span className="quiet"> {texts.onSlides([...slides].join(", "))}</span>
            {facts.url !== null && (
              <>
                {" "}
                <a className="outward" href={facts.url}>
                  {facts.url}
                </a>
              </>
            )}
          </li>
        ))}
      </ol>
      <p className="deck-imprint">
        {releaseWords(edition, language)} · {addressOf("/", language, edition)}
      </p>
    </section>
  );
}

function sourceLines(deck: Deck, edition: Edition, language: Language): readonly SourceLine[] {
  const lines = new Map<string, SourceLine>();
  // Slides that cannot be drawn are left out of the file, and do not count.
  const drawn = deck.filter((item) => unknownIn(item, edition).length === 0);
  for (const [place, item] of drawn.entries()) {
    for (const facts of figureFacts(item.exhibit, edition, language)) {
      const { issuer, sourceTitle, published, secondHand } = facts;
      const key = [issuer, sourceTitle, published, secondHand].join("\n");
      const line = lines.get(key) ?? { key, facts, codes: new Set(), slides: new Set() };
      if (facts.code !== null) line.codes.add(facts.code);
      line.slides.add(place + 1);
      lines.set(key, line);
    }
  }
  return [...lines.values()];
}
