import type { Catalog } from "../domain/catalog.ts";
import { citePage, citeSource } from "../domain/citation/cite.ts";
import { USUAL_STYLE } from "../domain/citation/cite-forms.ts";
import { plainText, richToHtml } from "../domain/citation/rich-text.ts";
import type { Language } from "../domain/language.ts";
import type { Figure } from "../domain/release.ts";
import { localTime } from "../state/desk.ts";
import type { Texts } from "./copy-texts.ts";

/** The source of a figure and this page with its release, in the usual style of the language. */
export function citationTexts(
  figure: Figure,
  catalog: Catalog,
  language: Language,
  page: {
    readonly address: string;
    readonly release: { readonly version: string; readonly date: string };
  },
): Texts {
  const accessed = localTime(new Date()).slice(0, 10);
  const style = USUAL_STYLE[language];
  const source = citeSource(figure, catalog, style, language, accessed);
  const own = citePage(figure, catalog, style, language, { ...page, accessed });
  return {
    plain: `${plainText(source)}\n${plainText(own)}`,
    html: `<p>${richToHtml(source)}</p><p>${richToHtml(own)}</p>`,
  };
}
