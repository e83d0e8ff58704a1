import { Fragment } from "react";
import { statedNumbers } from "../domain/estimate.ts";
import type { Language } from "../domain/language.ts";
import { estimateWords, unitWords } from "../domain/number-words.ts";
import type { Figure } from "../domain/release.ts";
import { Mark } from "./Mark.tsx";
import { usePage } from "./page-context.tsx";

/** Words before a number that only soften it. */
const APPROX = /^(about|at least|at most|约|至少|至多)[ \u00a0]?/;

/** Words that break only after a dash: a number never parts from its magnitude. */
export function Unbroken({ text }: { text: string }) {
  const approx = APPROX.exec(text)?.[0] ?? "";
  const parts = text.slice(approx.length).split(/(?<=[–（(])/);
  return (
    <>
      {approx !== "" && <span className="approx">{approx}</span>}
      {parts.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one fixed text have no other identity
        <Fragment key={i}>
          {i > 0 && <wbr />}
          <span className="unbroken">{part}</span>
        </Fragment>
      ))}
    </>
  );
}

/** Units that the number already carries, or that the name of the quantity says. */
const SAID = new Set(["people", "percent", "percentage-points", "CNY", "USD"]);

/** The unit after a number where the number alone would not say what it counts: "8 sessions", "2年". */
export function unitAfter(figure: Figure, unit: string, language: Language): string {
  if (SAID.has(unit)) return "";
  const words = unitWords(unit, language, statedNumbers(figure.estimate).at(-1));
  return language === "zh" ? words : ` ${words}`;
}

/** The number of a figure with its unit and footnote mark; a link to the figure where `href` is given. */
export function Value({ figure, href }: { figure: Figure; href?: string }) {
  const { catalog, language } = usePage();
  const { unit } = catalog.indicator(figure.indicator);
  const after = unitAfter(figure, unit, language);
  const text = (
    <>
      <Unbroken text={estimateWords(figure.estimate, unit, language)} />
      {after !== "" && <span className="unit">{after}</span>}
    </>
  );
  return (
    <span className="value">
      {href === undefined ? text : <a href={href}>{text}</a>}
      <Mark figureId={figure.id} />
    </span>
  );
}
