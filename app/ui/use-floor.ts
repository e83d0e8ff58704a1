import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { standingOn } from "../domain/as-of.ts";
import type { Catalog } from "../domain/catalog.ts";
import type { Session } from "../domain/dialogue.ts";
import { knownCatalog } from "../domain/known-catalog.ts";
import type { Figure } from "../domain/release.ts";
import { releaseQuery } from "../load/queries.ts";
import type { FloorPlan } from "../plan/plan.ts";
import { useAsOf } from "../state/as-of.ts";
import type { Desk } from "../state/desk.ts";
import { figureOf, parseDeskAddress, printDeskAddress } from "../state/desk-address.ts";
import { changeDesk, useDesk } from "../state/desk-store.ts";
import { useQueryString, writeQuery } from "../state/query-string.ts";
import { usePage } from "./page-context.tsx";
import { editionOf } from "./use-edition.ts";

/** What the desk shows, and how to change it. */
export interface Floor {
  /** At first what came with the page: the cited figures and what stands around them; then all. */
  readonly catalog: Catalog;
  readonly rest: "coming" | "here" | "failed";
  readonly desk: Desk;
  readonly sessions: readonly Session[];
  readonly session: Session | null;
  /** Pinned figures, in their order. */
  readonly pins: readonly Figure[];
  /** Figures of the session, or the cited ones. */
  readonly figures: readonly Figure[];
  /** The figure on the desk; null while it is on its way, or where there is none. */
  readonly figure: Figure | null;
  /** What the address names and the release lacks. */
  readonly unknown: string | null;
  /** How many of the list were not out on the day (ISO date) of the page; null for the latest. */
  readonly left: { readonly count: number; readonly day: string } | null;
  /** Whether a figure can be put on the desk now, and was out on the day of the page. */
  readonly has: (figure: string) => boolean;
  readonly choose: (figure: string) => void;
  readonly pickSession: (session: string | null) => void;
}

export function useFloor(plan: FloorPlan): Floor {
  const page = usePage();
  const query = useQuery(releaseQuery(page.release.version));
  const whole = query.data ? editionOf(query.data).catalog : page.catalog;
  const asOf = useAsOf();
  const catalog = useMemo(() => knownCatalog(whole, asOf), [whole, asOf]);
  const rest = query.data ? "here" : query.isError ? "failed" : "coming";
  const desk = useDesk();
  const address = parseDeskAddress(useQueryString());
  // An address says what is shown; without one it is what was shown last.
  const isAddressed = address.session !== null || address.figure !== null;
  const sessions = catalog.tables.sessions.filter((one) => one.figures.length > 0);
  const sessionId = isAddressed ? address.session : desk.session;
  const session = sessions.find((one) => one.id === sessionId) ?? null;
  const asked = isAddressed ? address.figure : desk.current;

  // Around the cited figures stand others whose own surroundings are not there yet.
  const can = (id: string) => (rest === "here" ? catalog.hasFigure(id) : plan.cited.includes(id));
  const take = (ids: readonly string[]) => ids.filter(can).map((id) => catalog.figure(id));
  const isOut = (one: Figure) => standingOn(one, asOf, catalog) === "out";
  const pins = take(desk.pins).filter(isOut);
  const listed = take(session?.figures ?? plan.cited);
  const figures = listed.filter(isOut);
  const wanted = asked === null ? null : figureOf(asked, catalog);
  const first = pins[0] ?? figures[0] ?? null;
  const isMissing = wanted !== null && !can(wanted);
  const figure =
    wanted === null
      ? first
      : can(wanted)
        ? catalog.figure(wanted)
        : rest === "coming"
          ? null
          : first;

  const go = (next: { readonly session: string | null; readonly figure: string | null }) => {
    changeDesk((kept) => ({ ...kept, session: next.session, current: next.figure }));
    writeQuery(printDeskAddress(next), "replace");
  };
  const shown = figure?.id ?? null;
  useEffect(() => {
    // What an address opened is kept too, for the page in the other language.
    if (shown === null || !isAddressed) return;
    changeDesk((kept) =>
      kept.current === shown && kept.session === (session?.id ?? null)
        ? kept
        : { ...kept, session: session?.id ?? null, current: shown },
    );
  }, [shown, session?.id, isAddressed]);

  return {
    catalog,
    rest,
    desk,
    sessions,
    session,
    pins,
    figures,
    figure,
    unknown: isMissing && rest !== "coming" ? asked : null,
    left: asOf === null ? null : { count: listed.length - figures.length, day: asOf },
    has: (id) => can(id) && isOut(catalog.figure(id)),
    choose: (id) => go({ session: session?.id ?? null, figure: id }),
    pickSession: (id) => {
      const own = sessions.find((one) => one.id === id)?.figures ?? plan.cited;
      // What is still on its way is waited for.
      const first = own.find((one) => !can(one) || isOut(catalog.figure(one)));
      go({ session: id, figure: first ?? null });
    },
  };
}

/** Pinned figures, then those of the session, each once: the order in which arrows step. */
export function orderOf({ pins, figures }: Floor): readonly Figure[] {
  return [...new Set([...pins, ...figures])];
}
