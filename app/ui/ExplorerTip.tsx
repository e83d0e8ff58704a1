import { estimateWords } from "../domain/number-words.ts";
import { periodWords } from "../domain/period-words.ts";
import type { ExplorerRow } from "./explorer-rows.ts";
import { usePage } from "./page-context.tsx";

/** Every figure at one moment, with its number as stated, its issuer, and whether it is second-hand. */
export function ExplorerTip({ row }: { row: ExplorerRow | undefined }) {
  const { catalog, language, words } = usePage();
  if (row === undefined) return null;
  return (
    <div className="tip" role="status">
      {Object.values(row.figures).map((figure) => (
        <p key={figure.id}>
          <b>
            {estimateWords(figure.estimate, catalog.indicator(figure.indicator).unit, language)}
          </b>{" "}
          {[
            periodWords(figure.period, language),
            catalog.source(figure.source).issuerShort[language],
            ...(figure.povertyLine === null
              ? []
              : [catalog.term("poverty_line", figure.povertyLine).label[language]]),
            ...(figure.verification === "secondary" ? [words.figure.secondHandInline] : []),
          ].join(language === "zh" ? "，" : ", ")}
        </p>
      ))}
    </div>
  );
}
