import { useState } from "react";
import type { Catalog } from "../domain/catalog.ts";
import { plainText, type RichText, richToHtml } from "../domain/citation/rich-text.ts";
import type { Figure } from "../domain/release.ts";
import { checkTexts } from "../i18n/check-texts.ts";
import { exhibitOfFigure } from "../plan/exhibits.ts";
import { deckHas } from "../state/deck.ts";
import { addToDeck, currentDeck } from "../state/deck-store.ts";
import { pathOf } from "../state/route.ts";
import { copyTexts } from "./copy-texts.ts";
import { useHref, usePage } from "./page-context.tsx";

interface Props {
  /** From 1, in the list. */
  readonly place: number;
  readonly wording: string;
  readonly citation: RichText;
  readonly figure: Figure;
  readonly catalog: Catalog;
  readonly site: string | null;
}

/** What a reader does with the right wording: copies it, looks the figure up, puts it on a slide. */
export function CheckTools({ place, wording, citation, figure, catalog, site }: Props) {
  const { language, release } = usePage();
  const texts = checkTexts(language);
  const href = useHref();
  const [status, setStatus] = useState("");
  const route = { page: "figure", id: figure.id } as const;
  const code = catalog.citedBy(figure.id)?.shortCode;
  const name = catalog.indicator(figure.indicator).name[language];

  async function copy() {
    const found = { text: texts.release(release.version) };
    const address = `${site ?? ""}${pathOf({ language, route }).slice(1)}`;
    const where: RichText =
      site === null ? [found] : [{ text: address, href: address }, { text: texts.comma }, found];
    const parts: readonly RichText[] = [[{ text: wording }], citation, where];
    const taken = await copyTexts(async () => ({
      plain: parts.map(plainText).join("\n"),
      html: parts.map((part) => `<p>${richToHtml(part)}</p>`).join(""),
    }));
    setStatus(taken ? texts.copied : texts.notCopied);
  }
  function add() {
    const exhibit = exhibitOfFigure(figure, catalog);
    if (deckHas(currentDeck(), exhibit)) return setStatus(texts.inDeck);
    addToDeck({ exhibit, release: release.version });
    setStatus(texts.added);
  }

  return (
    <p className="check-buttons">
      <button type="button" className="button" onClick={() => void copy()}>
        {texts.copy}
        <span className="visually-hidden"> {place}</span>
      </button>
      <a className="button" href={href(route)}>
        {code === undefined ? texts.open : `${texts.open} ${code}`}
        <span className="visually-hidden">
          {texts.colon}
          {name}
        </span>
      </a>
      <button type="button" className="button" onClick={add}>
        {texts.deck}
        <span className="visually-hidden"> {place}</span>
      </button>
      <span role="status" className="quiet">
        {status}
      </span>
    </p>
  );
}
