import { memo } from "react";
import type { Judged } from "../domain/comparability/compare-set.ts";
import { comparabilityWords, dimensionWords } from "../domain/comparability/comparison-words.ts";
import type { Dimension } from "../domain/comparability/dimensions.ts";
import { valueWordsOf, whoWords } from "../domain/comparability/summary-words.ts";
import { compareTexts } from "../i18n/compare-texts.ts";
import type { CompareModel } from "../plan/compare-model.ts";
import type { RowTools } from "./CompareDesk.tsx";
import { Kept } from "./Kept.tsx";
import { useHref, usePage } from "./page-context.tsx";
import { SortHead } from "./SortHead.tsx";
import { useRowLeave } from "./use-row-leave.ts";
import { Value } from "./Value.tsx";

interface TableProps {
  readonly model: CompareModel;
  readonly tools: RowTools;
}

/** Figures of one quantity and those of its family, with a column for each thing in which any differs. */
export const CompareTable = memo(function CompareTable({ model, tools }: TableProps) {
  const { language } = usePage();
  const texts = compareTexts(language);
  const words = comparabilityWords(language);
  const { set, columns } = model;
  if (set.reference === null) return null;
  const groups = [
    { verdict: "same-quantity", judged: set.same } as const,
    { verdict: "same-family", judged: set.family } as const,
  ].filter(({ judged }) => judged.length > 0);
  return (
    <section className="compare-table" aria-labelledby="table-title">
      <h2 id="table-title">{texts.table}</h2>
      {columns.length > 0 && <p className="quiet">{texts.tableNote}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className="scroll" tabIndex={0} aria-label={texts.table}>
        <table>
          <thead>
            <tr>
              <SortHead by="published">{texts.who}</SortHead>
              <SortHead by="low">{texts.estimate}</SortHead>
              {columns.map((dimension) => (
                <SortHead key={dimension} by={dimension === "vintage" ? "published" : dimension}>
                  {words.dimensions[dimension]}
                </SortHead>
              ))}
              <th scope="col" className="live-only">
                <span className="visually-hidden">{texts.reference}</span>
              </th>
            </tr>
          </thead>
          {groups.map(({ verdict, judged }) => (
            <tbody key={verdict}>
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 3} className="group-head">
                  <span className={`pill-${verdict}`}>{words.verdicts[verdict]}</span>{" "}
                  <span className="quiet">{words.meanings[verdict]}</span>
                </th>
              </tr>
              {judged.map((one) => (
                <Row key={one.figure.id} one={one} model={model} tools={tools} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </section>
  );
});

interface RowProps {
  readonly one: Judged;
  readonly model: CompareModel;
  readonly tools: RowTools;
}

function Row({ one, model, tools }: RowProps) {
  const { catalog, language } = usePage();
  const href = useHref();
  const texts = compareTexts(language);
  const { published, set, columns } = model;
  const { figure } = one;
  const { isLeaving, leave } = useRowLeave(model, () => tools.remove(figure.id));
  const isReference = set.reference?.id === figure.id;
  const drawn = catalog.figure(figure.id);
  const isShare = drawn.estimate !== figure.estimate;
  const who = whoWords(figure, published, language);
  const kind = [isReference ? "reference" : "", isLeaving ? "leaving" : ""].join(" ").trim();
  return (
    <tr className={kind === "" ? undefined : kind}>
      <th scope="row">
        {isReference && <b className="reference-mark">{texts.reference}</b>}
        {who}
        <Standing one={one} model={model} />
      </th>
      <td className="estimate">
        <Value figure={drawn} href={href({ page: "figure", id: figure.id })} />
        {isShare && (
          <span className="quiet">{texts.asCount(valueWordsOf(figure, published, language))}</span>
        )}
      </td>
      {columns.map((dimension) => (
        <Cell key={dimension} one={one} dimension={dimension} model={model} />
      ))}
      <td className="live-only row-tools">
        {!isReference && (
          <button
            type="button"
            aria-label={texts.makeReference(who)}
            onClick={() => tools.makeReference(figure.id)}
          >
            {texts.reference}
          </button>
        )}
        <button type="button" data-remove="" aria-label={texts.remove(who)} onClick={leave}>
          {texts.removeShort}
        </button>
      </td>
    </tr>
  );
}

/** Whose number it repeats, and what replaced it. */
function Standing({ one: { repeats, replacedBy }, model }: Omit<RowProps, "tools">) {
  const { language } = usePage();
  const href = useHref();
  const texts = compareTexts(language);
  const { published } = model;
  return (
    <>
      {repeats !== null && (
        <span className="quiet">{texts.repeats(whoWords(repeats, published, language))}</span>
      )}
      {replacedBy !== null && (
        <span className="quiet">
          {texts.replaced}{" "}
          <a href={href({ page: "figure", id: replacedBy.id })}>
            {valueWordsOf(replacedBy, published, language)}
          </a>
          {`, ${whoWords(replacedBy, published, language)}`}
        </span>
      )}
    </>
  );
}

function Cell({
  one,
  dimension,
  model,
}: {
  one: Judged;
  dimension: Dimension;
  model: CompareModel;
}) {
  const { language } = usePage();
  const texts = compareTexts(language);
  const { differs, unknown } = one.comparison;
  const words = dimensionWords(dimension, one.figure, model.published, language);
  const [mark, said] = differs.includes(dimension)
    ? ["≠", texts.differs]
    : unknown.includes(dimension)
      ? ["?", texts.open]
      : ["", ""];
  if (mark === "") {
    return (
      <td>
        <Kept text={words} />
      </td>
    );
  }
  return (
    <td className={mark === "?" ? "is-open" : "differs"}>
      <span className="mark-differs" aria-hidden="true">
        {mark}
      </span>{" "}
      <span className="visually-hidden">{`${said}: `}</span>
      <Kept text={words} />
    </td>
  );
}
