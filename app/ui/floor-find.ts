import { useEffect, useRef, useState } from "react";
import type { Figure } from "../domain/release.ts";
import type { Match } from "../search/find.ts";
import type { FloorAct } from "./floor-keys.ts";
import { useFinder } from "./use-finder.ts";
import { type Floor, orderOf } from "./use-floor.ts";

/** As many answers as a hand reaches without scrolling. */
const MOST = 7;

/** ms after the release. */
const READY = 400;

/** The answers under the field, of those figures that are there. */
export interface FloorAnswer {
  readonly found: readonly { readonly figure: Figure; readonly match: Match }[];
  /** Nothing answers: what is found is only near. */
  readonly isNone: boolean;
}

/**
 * Finding and stepping: while a question is typed its best answer stands on the desk. Enter takes it, and
 * where the answer is still on its way, waits for it; what is pressed meanwhile is done after it.
 */
export function useFloorFind(
  floor: Floor,
  heading: () => HTMLElement | null,
  act: (what: FloorAct) => void,
) {
  const finder = useFinder(MOST);
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const [isTyping, setTyping] = useState(false);
  /** Keys pressed after an Enter that waits for its answer; null: none waits. */
  const waiting = useRef<FloorAct[] | null>(null);
  const due = useRef<readonly FloorAct[] | null>(null);

  const { prepare } = finder;
  useEffect(() => {
    // The room will ask: the search is made ready once all else is there.
    if (floor.rest !== "here") return;
    const later = setTimeout(prepare, READY);
    return () => clearTimeout(later);
  }, [floor.rest, prepare]);

  const asked = query.trim();
  const reply = asked === "" ? null : finder.reply;
  const rows = reply?.rows.filter(({ id }) => floor.has(id)) ?? [];
  const isFresh = reply?.query === asked && (floor.rest !== "coming" || rows.length > 0);
  const answer: FloorAnswer | null =
    reply === null
      ? null
      : {
          found: rows.map(({ id, match }) => ({ figure: floor.catalog.figure(id), match })),
          isNone: reply.isNone,
        };
  const found = answer?.found.map(({ figure }) => figure) ?? [];
  const preview = isTyping ? (found[active] ?? null) : null;

  const take = (id: string, then: readonly FloorAct[] = []) => {
    due.current = then;
    setTyping(false);
    setOpen(false);
    floor.choose(id);
  };

  useEffect(() => {
    if (waiting.current === null || !(isFresh || finder.failed)) return;
    const then = waiting.current;
    waiting.current = null;
    if (found[0] !== undefined) take(found[0].id, then);
  });

  useEffect(() => {
    if (due.current === null) return;
    const acts = due.current;
    due.current = null;
    // A reader of a phone sees the figure, not where the list stood.
    const element = heading();
    element?.focus({ preventScroll: true });
    const top = element?.getBoundingClientRect().top ?? 0;
    if (top < 0 || top > innerHeight / 2) scrollTo({ top: 0 });
    for (const one of acts) act(one);
  });

  const step = (by: number) => {
    const list = asked !== "" && found.length > 0 ? found : orderOf(floor);
    const at = list.findIndex((one) => one.id === (preview ?? floor.figure)?.id);
    const to = at === -1 ? 0 : Math.max(0, Math.min(list.length - 1, at + by));
    const next = list[to];
    if (next === undefined) return;
    setTyping(false);
    if (list === found) setActive(to);
    floor.choose(next.id);
  };

  return {
    preview,
    take,
    step,
    /** Whether the key was put by, to be done when the answer is there. */
    putBy: (what: FloorAct) => {
      waiting.current?.push(what);
      return waiting.current !== null;
    },
    field: {
      query,
      answer,
      failed: finder.failed,
      active,
      isOpen,
      onQuery: (next: string) => {
        waiting.current = null;
        setQuery(next);
        setActive(0);
        setOpen(true);
        setTyping(next.trim() !== "");
        if (next.trim() !== "") finder.ask(next.trim());
      },
      onActive: (place: number) => {
        setActive(Math.max(0, Math.min(found.length - 1, place)));
        setTyping(true);
      },
      onOpen: (open: boolean) => {
        finder.prepare();
        setOpen(open);
      },
      onTake: (figure: Figure) => {
        setActive(Math.max(0, found.indexOf(figure)));
        take(figure.id);
      },
      onEnter: () => {
        const target = found[active];
        if (isFresh && target !== undefined) return take(target.id);
        if (asked === "" || isFresh || finder.failed) return;
        waiting.current = [];
        heading()?.focus({ preventScroll: true });
      },
    },
  };
}
