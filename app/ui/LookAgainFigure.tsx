import type { Words } from "../domain/language.ts";
import type { FigureFacts } from "../export/facts.ts";
import type { Change } from "../export/look-again/changes.ts";
import type { JudgedFigure } from "../export/look-again/judge.ts";
import { LookAgainAdd } from "./LookAgainAdd.tsx";
import type { LookResult, OnAdd } from "./look-again-current.ts";
import { lookAgainWords } from "./look-again-words.ts";
import { useHref, usePage } from "./page-context.tsx";
import { Unbroken } from "./Value.tsx";

interface Props {
  readonly figure: JudgedFigure;
  readonly release: string | null;
  readonly result: LookResult;
  readonly onAdd: OnAdd;
}

/** One figure of a file: what it is, how it stands now, and what to do about it. */
export function LookAgainFigure({ figure: { id, verdict }, release, result, onAdd }: Props) {
  const words = lookAgainWords(usePage().language);
  const now = result.factsNow(id);
  const facts = now ?? result.factsThen(id, release);
  return (
    <li className="look-figure">
      <p>
        <b className={`standing standing-${verdict.is}`}>{words.verdicts[verdict.is]}</b>{" "}
        {facts === null ? <code>{id}</code> : <Name facts={facts} linked={now !== null} />}
      </p>
      {verdict.is === "withdrawn" && (
        <Withdrawn verdict={verdict} then={result.factsThen(id, release)} result={result} />
      )}
      {verdict.is === "altered" && (
        <p>{words.altered(verdict.shown, verdict.release, verdict.recorded)}</p>
      )}
      {verdict.is === "unknown-figure" && <p className="quiet">{words.unknownFigure}</p>}
      {verdict.is === "unknown-release" && release !== null && (
        <p className="quiet">{words.unknownRelease(release)}</p>
      )}
      {verdict.is === "undated" && <p className="quiet">{words.undated}</p>}
      {"changes" in verdict && <Changes changes={verdict.changes} />}
      {"newer" in verdict && verdict.newer.length > 0 && (
        <Newer is={verdict.is} ids={verdict.newer} result={result} onAdd={onAdd} />
      )}
    </li>
  );
}

/** Code, quantity, who and when, and the number; a figure that stands leads to its page. */
function Name({ facts, linked }: { facts: FigureFacts; linked: boolean }) {
  const words = lookAgainWords(usePage().language);
  const href = useHref()({ page: "figure", id: facts.id });
  const text = `${facts.indicator}${words.comma}${facts.name}`;
  return (
    <>
      {facts.code !== null && <span className="code">{facts.code} </span>}
      {linked ? <a href={href}>{text}</a> : text}
      {words.colon}
      <b>
        <Unbroken text={facts.value} />
      </b>
      {facts.secondHand !== null && <span className="second-hand"> · {facts.secondHand}</span>}
    </>
  );
}

/** What the record says now beside what it said; in the other language where only that changed. */
function Changes({ changes }: { changes: readonly Change[] }) {
  const { language } = usePage();
  const words = lookAgainWords(language);
  if (changes.length === 0) return null;
  return (
    <ul className="look-changes">
      {changes.map(({ field, before, now }) => {
        const other = language === "en" ? "zh" : "en";
        const shown = before?.[language] === now?.[language] ? other : language;
        const text = (side: Words | null) => side?.[shown] ?? words.none;
        return (
          <li key={field} {...(shown === language ? {} : { lang: shown })}>
            {words.fields[field]}
            {words.colon}
            <span className="visually-hidden">{words.from} </span>
            <del>{text(before)}</del> <span aria-hidden="true">→</span>{" "}
            <span className="visually-hidden">{words.to} </span>
            <ins>{text(now)}</ins>
          </li>
        );
      })}
    </ul>
  );
}

interface WithdrawnProps {
  readonly verdict: Extract<JudgedFigure["verdict"], { is: "withdrawn" }>;
  readonly then: FigureFacts | null;
  readonly result: LookResult;
}

function Withdrawn({ verdict: { dropped }, then, result }: WithdrawnProps) {
  const { language } = usePage();
  const words = lookAgainWords(language);
  if (dropped === null) return <p className="quiet">{words.noReason}</p>;
  const kept = dropped.keptInstead === null ? null : result.factsNow(dropped.keptInstead);
  const name = `${dropped.indicator[language]}${words.colon}${dropped.statedAs}`;
  return (
    <>
      <p className="quiet">
        {then === null && `${name}${words.stop} `}
        {dropped.detail[language]}
      </p>
      {kept !== null && (
        <p>
          {words.keptInstead}
          {words.colon}
          <Name facts={kept} linked />
        </p>
      )}
    </>
  );
}

interface NewerProps {
  readonly is: JudgedFigure["verdict"]["is"];
  readonly ids: readonly string[];
  readonly result: LookResult;
  readonly onAdd: OnAdd;
}

/** The newest estimate of the issuer; its chart is offered where it came after the file. */
function Newer({ is, ids, result, onAdd }: NewerProps) {
  const words = lookAgainWords(usePage().language);
  const newest = ids.at(-1) ?? "";
  const facts = result.factsNow(newest);
  const chart = is === "replaced" ? result.chartOf(newest) : null;
  if (facts === null) return null;
  const lead =
    is === "replaced"
      ? words.replacedBy + words.colon
      : is === "undated"
        ? words.newerUndated
        : words.newer;
  return (
    <>
      <p className={is === "replaced" ? undefined : "quiet"}>
        {lead} <Name facts={facts} linked />
      </p>
      {chart !== null && <LookAgainAdd chart={chart} label={words.addNewer} onAdd={onAdd} />}
    </>
  );
}
