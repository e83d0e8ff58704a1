import { useState } from "react";
import { type CiteRequest, citationFile, citationSet } from "../domain/citation/citation-set.ts";
import { type CiteForm, isFileFormat, STYLES, type Style } from "../domain/citation/cite-forms.ts";
import { plainText, type RichText, richToHtml } from "../domain/citation/rich-text.ts";
import { download } from "../export/clipboard.ts";
import { citeTexts } from "../i18n/cite-texts.ts";
import { copyTexts } from "./copy-texts.ts";

const FILES = {
  bibtex: { extension: "bib", type: "application/x-bibtex" },
  ris: { extension: "ris", type: "application/x-research-info-systems" },
  "csl-json": { extension: "json", type: "application/json" },
} as const;
const TEXT = { extension: "txt", type: "text/plain" };

/** How the citation leaves the page in one form, and what was said of it last. */
export interface Cite {
  readonly said: string;
  readonly extension: string;
  readonly copy: () => void;
  readonly save: () => void;
}

/** Extension and media type of the file of a form. */
function fileOf(form: CiteForm) {
  return isFileFormat(form) ? FILES[form] : TEXT;
}

/** "F07-citation-apa-7-en-1.0.0.txt", "deck-reading-list-en-1.0.0.bib": what is inside, then where from. */
export function citeFileName(
  stem: string,
  form: CiteForm,
  language: string,
  release: string,
): string {
  const style = isFileFormat(form) ? "" : `-${form}`;
  const { extension } = fileOf(form);
  const safe = stem.replace(/[^A-Za-z0-9-]+/g, "-").slice(0, 80);
  return `${safe}${style}-${language}-${release}.${extension}`;
}

/** Every entry, one a line, with an empty line between them where they are many. */
export function citePlain(entries: readonly RichText[]): string {
  return `${entries.map(plainText).join(entries.length > 2 ? "\n\n" : "\n")}\n`;
}

export function useCite(request: CiteRequest, form: CiteForm, stem: string): Cite {
  const { language, page } = request;
  const texts = citeTexts(language);
  const [said, setSaid] = useState("");
  const { extension, type } = fileOf(form);

  const entriesOf = (style: Style | "spoken") => {
    const { sources, page: own } = citationSet(request, style);
    return [...sources, own];
  };
  const plainOf = () =>
    isFileFormat(form) ? citationFile(request, form) : citePlain(entriesOf(form));

  async function copy() {
    const isTaken = isFileFormat(form)
      ? copyPlain(citationFile(request, form))
      : copyTexts(async () => {
          const entries = entriesOf(form);
          const html = entries.map((runs) => `<p>${richToHtml(runs)}</p>`).join("");
          return { html, plain: citePlain(entries).trimEnd() };
        });
    setSaid((await isTaken.catch(() => false)) ? texts.copied : texts.notTaken);
  }

  function save() {
    const name = citeFileName(stem, form, language, page.release.version);
    download(new Blob([plainOf()], { type: `${type};charset=utf-8` }), name);
    setSaid(texts.saved(name));
  }

  return { said, extension, copy: () => void copy(), save };
}

/** Programs read files as they are, without the second flavour that documents take. */
async function copyPlain(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Forms by whom they are for. A list of sources is not read aloud. */
export function peopleForms(isList: boolean): readonly CiteForm[] {
  return isList ? STYLES : ["spoken", ...STYLES];
}
