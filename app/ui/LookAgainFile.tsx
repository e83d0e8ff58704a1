import type { Problem } from "../export/look-again/found.ts";
import type { Verdict } from "../export/look-again/verdict.ts";
import { LookAgainChart } from "./LookAgainChart.tsx";
import { LookAgainMention } from "./LookAgainMention.tsx";
import type { LookResult, OnAdd } from "./look-again-current.ts";
import { lookAgainWords } from "./look-again-words.ts";
import type { LookAgainWords } from "./look-again-words-en.ts";
import { usePage } from "./page-context.tsx";
import type { Look } from "./use-look-again.ts";

interface Props {
  readonly look: Look;
  readonly onAdd: OnAdd;
  readonly onCancel: () => void;
  readonly onRemove: () => void;
}

/** One file: how far it is, then what was found in it. */
export function LookAgainFile({ look, onAdd, onCancel, onRemove }: Props) {
  const words = lookAgainWords(usePage().language);
  const { name, state } = look;
  const busy = state.is === "waiting" || state.is === "reading" || state.is === "comparing";
  return (
    <li className="look-file">
      <div className="look-head">
        <h3>{name}</h3>
        <button
          type="button"
          className="button"
          aria-label={busy ? words.cancel(name) : words.remove(name)}
          onClick={busy ? onCancel : onRemove}
        >
          {busy ? words.cancelShort : words.removeShort}
        </button>
      </div>
      <div role="status">
        <State look={look} words={words} />
      </div>
      {state.is === "reading" && (
        <progress
          aria-label={`${words.reading} ${name}`}
          {...(state.total > 0 ? { value: state.done, max: state.total } : {})}
        />
      )}
      {state.is === "done" && <Result result={state.result} words={words} onAdd={onAdd} />}
    </li>
  );
}

function State({ look: { state }, words }: { look: Look; words: LookAgainWords }) {
  switch (state.is) {
    case "waiting":
      return <p className="quiet">{words.waiting}</p>;
    case "reading":
      return (
        <p className="quiet">
          {state.total === 0 ? words.reading : words.slideOf(state.done, state.total)}
        </p>
      );
    case "comparing":
      return <p className="quiet">{words.comparing}</p>;
    case "cancelled":
      return <p>{words.cancelled}</p>;
    case "unreadable":
      return <p className="look-problem">{words.unreadable}</p>;
    case "no-releases":
      return <p className="look-problem">{words.noReleases}</p>;
    case "done":
      return <Summary result={state.result} words={words} />;
  }
}

const COUNTED: Readonly<Record<Verdict["is"], keyof LookAgainWords["counts"]>> = {
  unchanged: "unchanged",
  altered: "altered",
  revised: "revised",
  replaced: "replaced",
  withdrawn: "withdrawn",
  "unknown-release": "unknown",
  "unknown-figure": "unknown",
  undated: "unknown",
};

/** What was found, in one or two sentences, and what could not be read. */
function Summary({ result, words }: { result: LookResult; words: LookAgainWords }) {
  const { found, charts, mentions } = result;
  const all = [
    ...charts.flatMap((c) => c.figures.map((f) => ({ ...f, release: c.release }))),
    ...mentions,
  ];
  const each = [...new Map(all.map((f) => [`${f.id}@${f.release}`, f])).values()];
  const counts = new Map<keyof LookAgainWords["counts"], number>();
  for (const { verdict } of each) {
    counts.set(COUNTED[verdict.is], (counts.get(COUNTED[verdict.is]) ?? 0) + 1);
  }
  const told = (Object.keys(words.counts) as (keyof LookAgainWords["counts"])[]).flatMap((key) => {
    const n = counts.get(key) ?? 0;
    return n === 0 ? [] : [words.counts[key](n)];
  });
  const well = each.length > 0 && counts.get("unchanged") === each.length;
  return (
    <>
      {found.problem !== null && (
        <p className="look-problem">{problemWords(found.problem, words)}</p>
      )}
      {each.length > 0 && (
        <p>
          {words.summary(each.length, charts.length)}
          {words.colon}
          {well ? words.allWell : told.join(words.comma) + words.stop}
          {words.gap + words.latest(result.latest)}
          {words.gap + words.notChecked}
        </p>
      )}
      {found.kind !== null && each.length === 0 && (
        <>
          <p>{words.nothing}</p>
          <p className="quiet">{words.lookedFor}</p>
        </>
      )}
    </>
  );
}

function problemWords(problem: Problem, words: LookAgainWords): string {
  const p = words.problems;
  switch (problem.what) {
    case "too-large":
      return p["too-large"](words.mib(problem.bytes), words.mib(problem.limit));
    case "other-kind":
      return problem.kind === null ? p["unknown-kind"] : p["other-kind"](problem.kind);
    case "parts-unread":
      return p["parts-unread"](problem.parts);
    case "empty":
    case "damaged":
    case "encrypted":
    case "old-powerpoint":
    case "too-much-inside":
      return p[problem.what];
  }
}

interface ResultProps {
  readonly result: LookResult;
  readonly words: LookAgainWords;
  readonly onAdd: OnAdd;
}

function Result({ result, words, onAdd }: ResultProps) {
  const { charts, mentions } = result;
  return (
    <>
      {charts.length > 0 && (
        <ul className="look-charts" aria-label={words.charts}>
          {charts.map((chart, i) => (
            <LookAgainChart
              // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list; one chart may stand twice
              key={i}
              chart={chart}
              result={result}
              onAdd={onAdd}
            />
          ))}
        </ul>
      )}
      {mentions.length > 0 && (
        <>
          <h4>{words.mentions}</h4>
          <ul className="look-charts">
            {mentions.map((mention) => (
              <LookAgainMention
                key={`${mention.id}@${mention.release}`}
                mention={mention}
                result={result}
                onAdd={onAdd}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
