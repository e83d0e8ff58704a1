import { type ChangeEvent, type DragEvent, useId, useRef, useState } from "react";
import { checkTexts } from "../i18n/check-texts.ts";
import { MOST_CHARACTERS } from "../quote/check-steps.ts";
import { readTextFile } from "../quote/read-text-file.ts";
import { countWords } from "./check-words.ts";
import { usePage } from "./page-context.tsx";

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** ISO dates; "" while they are not known. */
  readonly asOf: string;
  readonly dialogueDay: string;
  /** "" for the day of the dialogue. */
  readonly onDay: (day: string) => void;
  /** A text to try; null while it is not known. */
  readonly example: string | null;
}

/** Where the text comes in: typed, pasted, dropped as a file or opened; and the day it is judged by. */
export function CheckInput({ text, onText, asOf, dialogueDay, onDay, example }: Props) {
  const { language } = usePage();
  const texts = checkTexts(language);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [over, setOver] = useState(false);

  function take(next: string) {
    setProblem(null);
    onText(next);
  }
  async function open(file: File | undefined) {
    if (file === undefined) return;
    try {
      const found = await readTextFile(file);
      if ("text" in found) take(found.text);
      else if (found.problem === "not-text") setProblem(texts.notText);
      else setProblem(texts.fileTooLong(countWords(MOST_CHARACTERS, language)));
    } catch {
      setProblem(texts.unreadable);
    }
  }
  function onFile({ target }: ChangeEvent<HTMLInputElement>) {
    void open(target.files?.[0]);
    // So that the same file, saved again, can be opened again.
    target.value = "";
  }
  const drag = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      setOver(false);
      void open(event.dataTransfer.files[0]);
    },
  };

  return (
    <div className="check-input">
      <div className={over ? "check-field check-over" : "check-field"}>
        <label htmlFor={`${id}-text`}>{over ? texts.drop : texts.text}</label>
        <textarea
          {...drag}
          ref={field}
          id={`${id}-text`}
          rows={7}
          value={text}
          placeholder={texts.placeholder}
          aria-describedby={`${id}-local`}
          // A browser may send what it checks for spelling to its maker, or keep what it completes.
          spellCheck={false}
          autoComplete="off"
          dir="auto"
          onChange={(event) => take(event.target.value)}
        />
        <p id={`${id}-local`} className="quiet">
          {texts.local}
        </p>
      </div>
      <div className="check-side">
        <div className="check-day">
          <label htmlFor={`${id}-day`}>{texts.asOf}</label>
          <input
            id={`${id}-day`}
            type="date"
            value={asOf}
            onChange={(event) => onDay(event.target.value)}
          />
          <p className="check-buttons">
            <Day day={dialogueDay} asOf={asOf} name={texts.dialogueDay} onDay={onDay} />
            <Day day={today()} asOf={asOf} name={texts.today} onDay={onDay} />
          </p>
        </div>
        <p className="check-buttons">
          <input
            id={`${id}-file`}
            className="visually-hidden"
            type="file"
            accept=".txt,.md,text/plain"
            onChange={onFile}
          />
          <label htmlFor={`${id}-file`} className="button">
            {texts.choose}
          </label>
          {text === "" ? (
            <button
              type="button"
              className="button"
              disabled={example === null}
              onClick={() => take(example ?? "")}
            >
              {texts.example}
            </button>
          ) : (
            <button
              type="button"
              className="button"
              onClick={() => {
                take("");
                field.current?.focus();
              }}
            >
              {texts.clear}
            </button>
          )}
        </p>
        {problem !== null && (
          <p className="check-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
    </div>
  );
}

interface DayProps {
  readonly day: string;
  readonly asOf: string;
  readonly name: string;
  readonly onDay: (day: string) => void;
}

function Day({ day, asOf, name, onDay }: DayProps) {
  return (
    <button
      type="button"
      className="as-link"
      aria-pressed={day === asOf}
      onClick={() => onDay(day)}
    >
      {name}
    </button>
  );
}

/** The reader's own date, as an ISO date. */
function today(): string {
  const now = new Date();
  const pad = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
