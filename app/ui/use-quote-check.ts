import { useEffect, useRef, useState } from "react";
import type { Tables } from "../domain/release.ts";
import { MOST_CHARACTERS } from "../quote/check-steps.ts";
import type { QuoteFinding } from "../quote/check-text.ts";
import { type Checker, startChecker } from "../quote/checker.ts";

/** A text with its numbers judged as known on the day `asOf` (ISO date). */
export interface Checked {
  readonly text: string;
  readonly asOf: string;
  readonly findings: readonly QuoteFinding[];
}

export type CheckState =
  | { readonly is: "empty" | "too-long" | "waiting" | "cancelled" }
  /** Characters read so far. */
  | { readonly is: "checking"; readonly done: number }
  | { readonly is: "failed"; readonly found: string }
  | { readonly is: "done"; readonly checked: Checked };

/** ms without a key: whoever types is not interrupted at every letter. */
const PAUSE = 300;

export interface QuoteCheck {
  readonly state: CheckState;
  /** The last text that was checked through, while the next one is under way; null before the first. */
  readonly last: Checked | null;
  cancel(): void;
  again(): void;
}

/** Checks `text` whenever it or the day changes. `tables` null: still on their way. */
export function useQuoteCheck(tables: Tables | null, text: string, asOf: string): QuoteCheck {
  const [state, setState] = useState<CheckState>({ is: "empty" });
  const [last, setLast] = useState<Checked | null>(null);
  const [round, setRound] = useState(0);
  const running = useRef<AbortController | null>(null);
  const checker = useChecker(tables);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks for the same text again
  useEffect(() => {
    const blocked =
      text.trim() === "" ? "empty" : text.length > MOST_CHARACTERS ? "too-long" : null;
    if (blocked !== null) {
      setState({ is: blocked });
      setLast(null);
      return;
    }
    setState({ is: "waiting" });
    if (checker === null) return;
    const stop = new AbortController();
    running.current = stop;
    const show = (next: CheckState) => {
      if (!stop.signal.aborted) setState(next);
    };
    const timer = setTimeout(() => {
      show({ is: "checking", done: 0 });
      checker
        .check(text, asOf, stop.signal, (done) => show({ is: "checking", done }))
        .then((findings) => {
          if (stop.signal.aborted) return;
          const checked = { text, asOf, findings };
          setLast(checked);
          show({ is: "done", checked });
        })
        .catch((error: unknown) =>
          show({ is: "failed", found: error instanceof Error ? error.message : String(error) }),
        );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [checker, text, asOf, round]);

  function cancel() {
    running.current?.abort();
    setLast(null);
    setState({ is: "cancelled" });
  }
  return { state, last, cancel, again: () => setRound((n) => n + 1) };
}

/** One checker for as long as the page stands. */
function useChecker(tables: Tables | null): Checker | null {
  const [checker, setChecker] = useState<Checker | null>(null);
  useEffect(() => {
    if (tables === null) return;
    const started = startChecker(tables);
    setChecker(started);
    return () => started.stop();
  }, [tables]);
  return checker;
}
