import { usePage } from "./page-context.tsx";

/** The footnote mark beside a number: opens its source note. */
export function Mark({ figureId }: { figureId: string }) {
  const { notes, words } = usePage();
  const number = notes.numberOf(figureId);
  return (
    <sup className="mark">
      <a href={`#note-${number}`} data-note={number} aria-label={words.notes.mark(number)}>
        {number}
      </a>
    </sup>
  );
}
