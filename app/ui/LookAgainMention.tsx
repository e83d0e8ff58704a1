import type { JudgedMention } from "../export/look-again/judge.ts";
import { LookAgainAdd } from "./LookAgainAdd.tsx";
import { LookAgainFigure } from "./LookAgainFigure.tsx";
import type { LookResult, OnAdd } from "./look-again-current.ts";
import { lookAgainWords } from "./look-again-words.ts";
import { usePage } from "./page-context.tsx";

interface Props {
  readonly mention: JudgedMention;
  readonly result: LookResult;
  readonly onAdd: OnAdd;
}

/** A figure that a file names in words: where, how sure it is that it is ours, and how it stands. */
export function LookAgainMention({ mention, result, onAdd }: Props) {
  const words = lookAgainWords(usePage().language);
  const { slides, release, ways } = mention;
  const chart = result.chartOf(mention.id);
  const codeOnly = ways.every((way) => way === "code");
  return (
    <li className="look-chart">
      <p className="look-where">
        <b>{slides.length > 0 ? words.slideList(slides) : words.wholeFile}</b>
        <span>{release === null ? words.noRelease : words.release(release)}</span>
        <span className="quiet">
          {codeOnly
            ? words.codeOnly
            : words.foundBy(ways.map((way) => words.ways[way]).join(words.listComma))}
        </span>
      </p>
      <ul className="look-figures">
        <LookAgainFigure figure={mention} release={release} result={result} onAdd={onAdd} />
      </ul>
      {chart !== null && <LookAgainAdd chart={chart} label={words.add} onAdd={onAdd} />}
    </li>
  );
}
