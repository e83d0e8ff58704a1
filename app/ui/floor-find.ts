import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { answerOf } from "./floor-answer.ts";
import { type FloorAct, takeEarlyKeys } from "./floor-keys.ts";
import { useFinder } from "./use-finder.ts";
import { type Floor, orderOf } from "./use-floor.ts";

/** As many answers as a hand reaches without scrolling. */
const MOST = 7;

/**
 * Finding and stepping: while a question is typed its best answer stands on the desk. The field keeps its
 * own text: a key asks, and only the answer to it is rendered. Enter takes it, and
 * where the answer is still on its way, waits for it; what is pressed meanwhile is done after it.
 */
export function useFloorFind(
  floor: Floor,
  heading: RefObject<HTMLElement | null>,
  act: (what: FloorAct) => void,
) {
  const finder = useFinder(MOST);
  const input = useRef<HTMLInputElement>(null);
  const [isAsked, setAsked] = useState(false);
  /** Place of the answer that was moved to; null: none was. */
  const [moved, setMoved] = useState<number | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [isTyping, setTyping] = useState(false);
  /** Keys pressed after an Enter that waits for its answer; null: none waits. */
  const waiting = useRef<FloorAct[] | null>(null);
  /** Acts to be done one by one, each on what the one before left. */
  const due = useRef<readonly FloorAct[]>([]);
  const isTaken = useRef(false);
  const [, goOn] = useState(0);

  const { prepare } = finder;
  // The room will ask.
  useEffect(prepare, [prepare]);

  const reply = isAsked ? finder.reply : null;
  const answer = useMemo(() => (reply === null ? null : answerOf(reply, floor)), [reply, floor]);
  const found = useMemo(() => answer?.found.map(({ figure }) => figure) ?? [], [answer]);
  const isFresh = () =>
    reply !== null &&
    reply.query === input.current?.value.trim() &&
    (floor.rest !== "coming" || found.length > 0);
  // What is only near is put on the desk by hand: nobody reads it aloud as the answer.
  const active = moved ?? (answer?.isNone ? -1 : 0);
  const preview = isTyping ? (found[active] ?? null) : null;

  const take = useCallback(
    (id: string, then: readonly FloorAct[] = []) => {
      due.current = then;
      isTaken.current = true;
      setTyping(false);
      setOpen(false);
      floor.choose(id);
    },
    [floor],
  );

  useEffect(() => {
    if (waiting.current === null || !(isFresh() || finder.failed)) return;
    const then = waiting.current;
    waiting.current = null;
    const best = found[active];
    if (best !== undefined) take(best.id, then);
    // Nothing answers: it is asked again, in other words.
    else input.current?.focus();
  });

  useEffect(() => {
    if (isTaken.current) showTaken(heading.current);
    isTaken.current = false;
    const [one, ...rest] = due.current;
    if (one === undefined) return;
    due.current = rest;
    act(one);
    goOn((count) => count + 1);
  });

  const step = (by: number) => {
    const list = found.length > 0 ? found : orderOf(floor);
    const at = list.findIndex((one) => one.id === (preview ?? floor.figure)?.id);
    const to = at === -1 ? 0 : Math.max(0, Math.min(list.length - 1, at + by));
    const next = list[to];
    if (next === undefined) return;
    setTyping(false);
    if (list === found) setMoved(to);
    floor.choose(next.id);
  };

  const onTake = useCallback(
    (id: string) => {
      setMoved(
        Math.max(
          0,
          found.findIndex((figure) => figure.id === id),
        ),
      );
      take(id);
    },
    [found, take],
  );

  const ask = (next: string) => {
    const asked = next.trim();
    waiting.current = null;
    setAsked(asked !== "");
    setMoved(null);
    setOpen(true);
    setTyping(asked !== "");
    if (asked !== "") finder.ask(asked);
  };

  const atStart = useRef(ask);
  useLayoutEffect(() => {
    // What was typed and pressed before scripts were there.
    const typed = input.current?.value ?? "";
    const { isEntered, acts } = takeEarlyKeys();
    if (typed !== "") atStart.current(typed);
    if (typed !== "" && isEntered) waiting.current = [...acts];
    else due.current = acts;
  }, []);

  return {
    preview,
    isTyping,
    take,
    step,
    /** Whether the key was put by, to be done when the answer is there. */
    putBy: (what: FloorAct) => {
      waiting.current?.push(what);
      return waiting.current !== null;
    },
    field: {
      input,
      isAsked,
      answer,
      failed: finder.failed,
      isWhole: finder.isWhole && floor.rest === "here",
      active,
      isOpen,
      onQuery: ask,
      onActive: (place: number) => {
        setMoved(Math.max(0, Math.min(found.length - 1, place)));
        setTyping(true);
      },
      onOpen: (open: boolean) => {
        finder.prepare();
        setOpen(open);
      },
      onTake,
      onEnter: () => {
        const target = found[active];
        if (isFresh() && target !== undefined) return take(target.id);
        if (!isAsked || isFresh() || finder.failed) return;
        waiting.current = [];
        heading.current?.focus({ preventScroll: true });
      },
    },
  };
}

/** The focus goes to the figure, for the keys of the desk; a phone shows it, not where the list stood. */
function showTaken(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  const top = element?.getBoundingClientRect().top ?? 0;
  if (top < 0 || top > innerHeight / 2) scrollTo({ top: 0 });
}
