import type { Language } from "../domain/language.ts";
import { dateWords } from "../domain/period-words.ts";
import type { Source } from "../domain/release.ts";
import { addressOf, type Edition } from "../export/edition.ts";
import { releaseWords } from "../export/sheet/foot.ts";
import { type ListedSource, listedSources } from "../export/source-list.ts";
import { exportWords } from "../export/words.ts";
import { deckTexts } from "../i18n/deck-texts.ts";
import type { Deck } from "../state/deck.ts";
import { unknownIn } from "./DeckSlide.tsx";

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
  // Slides that cannot be drawn are left out of the file, and do not count.
  const drawn = deck.filter((item) => unknownIn(item, edition).length === 0);
  const items = listedSources(
    drawn.map(({ exhibit }) => exhibit),
    edition,
  );
  if (items.length === 0) return null;
  return (
    <section className="deck-sources" lang={language === "zh" ? "zh-Hans" : "en"}>
      <h2>{texts.sourceList}</h2>
      <ol>
        {items.map((item) => (
          <li key={item.source.id}>
            <Work source={item.source} language={language} />
            {item.codes.size > 0 && <b className="code"> {[...item.codes].join(", ")}</b>}
            <span className="quiet"> {texts.onSlides([...item.slides].join(", "))}</span>
            <Read item={item} language={language} />
          </li>
        ))}
      </ol>
      <p className="deck-imprint">
        {releaseWords(edition, language)} · {addressOf("/", language, edition)}
      </p>
    </section>
  );
}

/** Issuer, title and date, and the address of the work itself. */
function Work({ source, language }: { source: Source; language: Language }) {
  const { comma, noDate } = exportWords(language);
  const { issuerShort, titleWords, title, published } = source;
  const date = published === null ? noDate : dateWords(published, language);
  return (
    <>
      {[issuerShort[language], titleWords?.[language] ?? title, date].join(comma)}
      <Address href={source.url} />
    </>
  );
}

/** Where figures of a work were read, if not under its own address. */
function Read({ item, language }: { item: ListedSource; language: Language }) {
  const words = exportWords(language);
  const { reporters, isSecondHand, wasRead } = item;
  const said = reporters.size === 0 ? words.secondHand : words.asReportedBy("");
  return (
    <>
      {isSecondHand && (
        <span className="read-in">
          {wasRead ? words.partly(said) : said}
          {[...reporters].map((one, i) => (
            <span key={one.id}>
              {i > 0 && words.semicolon}
              <Work source={one} language={language} />
            </span>
          ))}
        </span>
      )}
      {[...item.readAt].map((href) => (
        <span className="read-in" key={href}>
          {words.readAt}
          <Address href={href} />
        </span>
      ))}
    </>
  );
}

function Address({ href }: { href: string | null }) {
  if (href === null) return null;
  return (
    <>
      {" "}
      <a className="outward" href={href}>
        {href}
      </a>
    </>
  );
}
