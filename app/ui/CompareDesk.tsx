import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { whoWords } from "../domain/comparability/summary-words.ts";
import { compareTexts } from "../i18n/compare-texts.ts";
import { type CompareModel, compareModel } from "../plan/compare-model.ts";
import type { ComparePlan } from "../plan/plan.ts";
import { CompareAdd } from "./CompareAdd.tsx";
import { CompareBar } from "./CompareBar.tsx";
import { CompareCharts } from "./CompareCharts.tsx";
import { CompareFilters } from "./CompareFilters.tsx";
import { CompareGroups } from "./CompareGroups.tsx";
import { CompareProblems } from "./CompareProblems.tsx";
import { CompareShares } from "./CompareShares.tsx";
import { CompareTable } from "./CompareTable.tsx";
import { CompareTime } from "./CompareTime.tsx";
import { answerEarlyTap } from "./early-tap.ts";
import { Kept } from "./Kept.tsx";
import { NoteList } from "./NoteList.tsx";
import { numberNotes } from "./notes.ts";
import { PageProvider, usePage } from "./page-context.tsx";
import { ReadingList } from "./ReadingList.tsx";
import { SortContext, type Sorting } from "./SortHead.tsx";
import { type Compare, useCompare } from "./use-compare.ts";

/** What a row may ask for. */
export interface RowTools {
  readonly remove: (id: string) => void;
  readonly makeReference: (id: string) => void;
}

/** The comparison: what is compared, how, and what comes of it. */
export function CompareDesk({ plan }: { plan: ComparePlan }) {
  const page = usePage();
  const { language } = page;
  const texts = compareTexts(language);
  const compare = useCompare(plan);
  const { choose } = compare;
  const shown = useLast(compare.shown);
  const [said, setSaid] = useState("");
  useEffect(answerEarlyTap, []);
  // What is heavy to draw follows what was chosen, so that a control answers at once.
  const later = useDeferredValue(shown);
  // What was asked for stands here now: the example may show when the reader comes back to it.
  const isSettled =
    compare.failed || (!compare.isExample && shown === later && compare.shown !== null);
  useEffect(() => {
    if (isSettled) document.documentElement.classList.remove("asked");
  }, [isSettled]);
  const model = useMemo(
    () => (later === null ? null : compareModel(later.selection, later.catalog, language)),
    [later, language],
  );
  const selection = shown?.selection ?? null;
  // Kept in a box, so that rows are not drawn anew for a new selection before they show it.
  const now = useRef({ shown, choose });
  useEffect(() => {
    now.current = { shown, choose };
  });
  const tools = useMemo((): RowTools => {
    const nameOf = (id: string) => {
      const { catalog } = now.current.shown ?? {};
      return catalog === undefined ? id : whoWords(catalog.figure(id), catalog, language);
    };
    return {
      remove: (id) => {
        const figures = now.current.shown?.selection.figures ?? [];
        now.current.choose({ figures: figures.filter((one) => one !== id) });
        setSaid(texts.removed(nameOf(id)));
      },
      makeReference: (id) => {
        now.current.choose({ reference: id });
        setSaid(texts.referenceIs(nameOf(id)));
      },
    };
  }, [texts, language]);
  const sorting = useMemo(
    (): Sorting => ({
      selection: selection ?? { sort: "picked", descending: false },
      sortBy: (sort, descending) => choose({ sort, descending }),
    }),
    [selection, choose],
  );

  if (compare.failed) return <p role="alert">{texts.noRelease}</p>;
  if (shown === null || model === null) {
    return (
      <div className="compare-room" data-compare="loading">
        <p role="status">{texts.loading}</p>
      </div>
    );
  }
  return (
    <div className="compare-room" data-compare={compare.isExample ? "example" : "picked"}>
      {compare.isExample && <p className="compare-example">{texts.example}</p>}
      <section className="compare-controls live-only" aria-label={texts.controls}>
        <CompareAdd compare={compare} model={model} say={setSaid} />
        <CompareBar
          selection={shown.selection}
          catalog={shown.catalog}
          model={model}
          dialogue={plan.dialogue}
          choose={choose}
          say={setSaid}
        />
        <CompareFilters selection={shown.selection} model={model} choose={choose} />
      </section>
      <CompareProblems problems={compare.problems} model={model} />
      <SortContext value={sorting}>
        {model.picked.length === 0 ? <Empty /> : <Compared model={model} tools={tools} />}
      </SortContext>
      <p className="export-status" role="status">
        {said}
      </p>
    </div>
  );
}

/** What was shown last stays while what was asked for is on its way: the focus stays where it is. */
function useLast(shown: Compare["shown"]): Compare["shown"] {
  const [last, setLast] = useState(shown);
  if (shown !== null && shown !== last) setLast(shown);
  return shown ?? last;
}

function Empty() {
  const texts = compareTexts(usePage().language);
  return (
    <div className="compare-empty">
      <h2>{texts.empty}</h2>
      <p>{texts.emptyHelp}</p>
    </div>
  );
}

/** What comes of it. Its figures need not be on the prerendered page, so it has notes of its own. */
const Compared = memo(function Compared({
  model,
  tools,
}: {
  model: CompareModel;
  tools: RowTools;
}) {
  const page = usePage();
  const texts = compareTexts(page.language);
  const inner = useMemo(() => {
    const figures = model.named.map((id) => model.catalog.figure(id));
    return { ...page, catalog: model.catalog, notes: numberNotes(figures, model.catalog) };
  }, [page, model]);
  return (
    <PageProvider page={inner}>
      {model.summary.length > 0 && (
        <section aria-labelledby="together-title">
          <h2 id="together-title" className="visually-hidden">
            {texts.summary}
          </h2>
          <p className="together">
            <Kept text={model.summary[0] ?? ""} />
          </p>
          {model.summary.length > 1 && (
            <p className="together-more">
              <Kept text={model.summary.slice(1).join(page.language === "zh" ? "" : " ")} />
            </p>
          )}
          {model.thenAndNow !== null && (
            <p className="together-more">
              <Kept text={model.thenAndNow} />
            </p>
          )}
        </section>
      )}
      <CompareCharts model={model} />
      <CompareShares model={model} />
      <CompareTable model={model} tools={tools} />
      <CompareGroups model={model} tools={tools} />
      <CompareTime model={model} tools={tools} />
      <div className="live-only">
        <ReadingList name="compare" figures={model.picked.map(({ id }) => id)} />
      </div>
      <NoteList />
    </PageProvider>
  );
});
