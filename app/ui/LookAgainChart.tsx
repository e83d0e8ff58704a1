import { LookAgainAdd } from "./LookAgainAdd.tsx";
import { LookAgainFigure } from "./LookAgainFigure.tsx";
import type { ChartResult, LookResult, OnAdd } from "./look-again-current.ts";
import { lookAgainWords } from "./look-again-words.ts";
import { usePage } from "./page-context.tsx";

interface Props {
  readonly chart: ChartResult;
  readonly result: LookResult;
  readonly onAdd: OnAdd;
}

/** More unchanged figures than this are folded away; what changed never is. */
const MOST_OPEN = 3;

/** One chart of a file: where it stands, its title now, and the standing of each of its figures. */
export function LookAgainChart({ chart, result, onAdd }: Props) {
  const words = lookAgainWords(usePage().language);
  const { slide, release, ways, figures, current } = chart;
  const same = figures.filter((f) => f.verdict.is === "unchanged");
  const folded = same.length > MOST_OPEN ? same : [];
  const open = figures.filter((f) => !folded.includes(f));
  const list = (shown: typeof figures) => (
    <ul className="look-figures">
      {shown.map((figure) => (
        <LookAgainFigure
          key={figure.id}
          figure={figure}
          release={release}
          result={result}
          onAdd={onAdd}
        />
      ))}
    </ul>
  );
  return (
    <li className="look-chart">
      <p className="look-where">
        {slide !== null && <b>{words.slide(slide)}</b>}
        <span>{words.release(release)}</span>
        <span className="quiet">
          {words.foundBy(ways.map((way) => words.ways[way]).join(words.listComma))}
        </span>
      </p>
      <h4>{current === null ? words.noChart : current.title}</h4>
      {current !== null && <p className="quiet">{current.subtitle}</p>}
      {list(open)}
      {folded.length > 0 && (
        <details>
          <summary>{words.unchangedList(folded.length)}</summary>
          {list(folded)}
        </details>
      )}
      {current !== null && <LookAgainAdd chart={current} label={words.add} onAdd={onAdd} />}
    </li>
  );
}
