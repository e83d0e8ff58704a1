import type { FoundRow, Reply } from "../search/found-rows.ts";
import { usePage } from "./page-context.tsx";

/** The answers under the find field; each shows its value, so that a number is seen without a click. */
export function FindResults({
  id,
  reply,
  failed,
  active,
  onChoose,
}: {
  id: string;
  reply: Reply | null;
  failed: boolean;
  /** Place of the row that Enter takes; -1 where there is none. */
  active: number;
  onChoose: (figure: string) => void;
}) {
  const { words } = usePage();
  if (failed) {
    return (
      <p className="find-message" role="alert">
        {words.find.failed}
      </p>
    );
  }
  if (reply === null) {
    return (
      <p className="find-message" role="status">
        {words.find.loading}
      </p>
    );
  }
  const { rows, isNone, query } = reply;
  return (
    <div className="find-results" data-for={query.trim()}>
      <p role="status" className={isNone ? "find-message" : "visually-hidden"}>
        {isNone
          ? `${words.find.none(query.trim())} ${rows.length > 0 ? words.find.nearest : words.find.noneHelp}`
          : words.find.count(rows.length)}
      </p>
      <div role="listbox" id={id} aria-label={words.find.label}>
        {rows.map((row, i) => (
          <Row
            // biome-ignore lint/suspicious/noArrayIndexKey: the next answers are written over these
            key={`${id}-${i}`}
            id={`${id}-${i}`}
            row={row}
            current={i === active}
            onChoose={onChoose}
          />
        ))}
      </div>
    </div>
  );
}

function Row({
  id,
  row,
  current,
  onChoose,
}: {
  id: string;
  row: FoundRow;
  current: boolean;
  onChoose: (figure: string) => void;
}) {
  const { language, words } = usePage();
  const where = [row.place, row.date, row.issuer].join(language === "zh" ? "，" : ", ");
  const mark = row.match === "words" ? null : words.find[row.match];
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
    <div
      role="option"
      id={id}
      aria-selected={current}
      className="find-result"
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onChoose(row.id)}
    >
      <b>{row.value}</b>
      <span>{row.name}</span>
      <span className="quiet">
        {[row.code, where, mark].filter((part) => part !== null).join(" · ")}
      </span>
    </div>
  );
}
