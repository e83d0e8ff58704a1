import { Fragment, memo, useMemo } from "react";
import type { QuoteFinding } from "../quote/check-text.ts";
import { QUOTE_WORDS } from "../quote/words.ts";
import { usePage } from "./page-context.tsx";

interface Props {
  readonly text: string;
  readonly findings: readonly QuoteFinding[];
  /** Place of the chosen finding; -1 for none. */
  readonly chosen: number;
  /** The mark has the focus. */
  readonly onChoose: (i: number) => void;
  /** The mark was pressed. */
  readonly onOpen: (i: number) => void;
}

/** The text line by line, each number a button with its place in the list and its verdict. */
export function CheckMarks({ text, findings, chosen, onChoose, onOpen }: Props) {
  const lines = useMemo(() => linesOf(text, findings), [text, findings]);
  return (
    <div className="check-lines" lang={/[\u3400-\u9fff]/.test(text) ? "zh" : "en"}>
      {lines.map((line) => (
        <Line
          key={line.start}
          text={text}
          line={line}
          chosen={line.marks.some(({ i }) => i === chosen) ? chosen : -1}
          onChoose={onChoose}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}

interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly { readonly i: number; readonly finding: QuoteFinding }[];
}

/** Lines that hold anything; a number never runs over the end of one. */
function linesOf(text: string, findings: readonly QuoteFinding[]): readonly TextLine[] {
  const lines: TextLine[] = [];
  let next = 0;
  for (const match of text.matchAll(/[^\n]+/g)) {
    const start = match.index;
    const end = start + match[0].length;
    const marks: { i: number; finding: QuoteFinding }[] = [];
    for (let found = findings[next]; found !== undefined && found.start < end; next += 1) {
      marks.push({ i: next, finding: found });
      found = findings[next + 1];
    }
    if (match[0].trim() !== "") lines.push({ start, end, marks });
  }
  return lines;
}

/** A stop or comma stays on the line of the number before it. */
const CLOSING = /[。，、；：！？.,;:!?)）”」]/;

interface LineProps extends Omit<Props, "findings"> {
  readonly line: TextLine;
}

const Line = memo(function Line({ text, line, chosen, onChoose, onOpen }: LineProps) {
  const { verdicts } = QUOTE_WORDS[usePage().language];
  const { language } = usePage();
  const { start, end, marks } = line;
  return (
    <p dir="auto">
      {text.slice(start, marks[0]?.finding.start ?? end)}
      {marks.map(({ i, finding }, at) => {
        const next = marks[at + 1]?.finding.start ?? end;
        const held = Math.min(next, finding.end + (CLOSING.test(text.charAt(finding.end)) ? 1 : 0));
        return (
          <Fragment key={i}>
            <span className="said-held">
              <button
                type="button"
                className={`said judged-${finding.verdict}`}
                data-i={i}
                aria-current={i === chosen ? "true" : undefined}
                onFocus={() => onChoose(i)}
                onClick={() => onOpen(i)}
              >
                <span className="said-words">{text.slice(finding.start, finding.end)}</span>{" "}
                <span className="said-verdict judged" lang={language}>
                  {i + 1} {verdicts[finding.verdict]}
                </span>
              </button>
              {text.slice(finding.end, held)}
            </span>
            {text.slice(held, next)}
          </Fragment>
        );
      })}
    </p>
  );
});
