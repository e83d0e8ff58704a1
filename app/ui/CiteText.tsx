import type { RichText, Run } from "../domain/citation/rich-text.ts";
import type { Language } from "../domain/language.ts";

const HAN = /\p{Script=Han}/u;

/** A citation with its italics and links; Chinese in an English page is said to be Chinese. */
export function CiteText({ runs, language }: { runs: RichText; language: Language }) {
  return (
    <p className="cite-entry">
      {runs.map((run, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other name and keep their order
        <Piece key={i} run={run} language={language} />
      ))}
    </p>
  );
}

function Piece({ run: { text, italic, href }, language }: { run: Run; language: Language }) {
  const lang = language === "en" && HAN.test(text) ? "zh-Hans" : undefined;
  if (href !== undefined) {
    return (
      <a href={href} rel="noreferrer">
        {text}
      </a>
    );
  }
  return italic ? <i lang={lang}>{text}</i> : <span lang={lang}>{text}</span>;
}
