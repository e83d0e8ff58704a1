import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect, useReducer, useRef } from "react";
import type { Language } from "../domain/language.ts";
import type { Releases } from "../export/look-again/judge.ts";
import { readFile } from "../export/look-again/read-in-worker.ts";
import { fetchIndex, releaseQuery } from "../load/queries.ts";
import type { LookResult } from "./look-again-current.ts";

/** A file that was dropped, and how far it is. */
export interface Look {
  readonly key: number;
  readonly name: string;
  readonly state: LookState;
}
export type LookState =
  | { readonly is: "waiting" | "comparing" | "cancelled" | "unreadable" | "no-releases" }
  /** Slides; 0 of 0 until the first is read. */
  | { readonly is: "reading"; readonly done: number; readonly total: number }
  | { readonly is: "done"; readonly result: LookResult };

type Action =
  | { readonly add: Look }
  | { readonly remove: number }
  | { readonly key: number; readonly state: LookState };

function reduce(looks: readonly Look[], action: Action): readonly Look[] {
  if ("add" in action) return [...looks, action.add];
  if ("remove" in action) return looks.filter((look) => look.key !== action.remove);
  const { key, state } = action;
  return looks.map((look) => (look.key === key ? { ...look, state } : look));
}

export interface LookAgainState {
  readonly looks: readonly Look[];
  look(files: Iterable<File>): void;
  cancel(key: number): void;
  remove(key: number): void;
}

/** Files looked into one after another, in the order in which they came; all of it stops with the page. */
export function useLookAgain(language: Language): LookAgainState {
  const client = useQueryClient();
  const [looks, act] = useReducer(reduce, []);
  const running = useRef(new Map<number, AbortController>());
  const last = useRef({ key: 0, work: Promise.resolve() });
  useEffect(() => {
    const all = running.current;
    return () => {
      for (const controller of all.values()) controller.abort();
    };
  }, []);

  function look(files: Iterable<File>) {
    for (const file of files) {
      const key = ++last.current.key;
      const controller = new AbortController();
      running.current.set(key, controller);
      act({ add: { key, name: file.name, state: { is: "waiting" } } });
      const show = (state: LookState) => {
        if (!controller.signal.aborted) act({ key, state });
      };
      last.current.work = last.current.work
        .then(() => lookInto(file, controller.signal, client, language, show))
        .finally(() => running.current.delete(key));
    }
  }
  function cancel(key: number) {
    running.current.get(key)?.abort();
    act({ key, state: { is: "cancelled" } });
  }
  return { looks, look, cancel, remove: (key) => act({ remove: key }) };
}

/** Never rejects: whatever goes wrong is shown. */
async function lookInto(
  file: File,
  signal: AbortSignal,
  client: QueryClient,
  language: Language,
  show: (state: LookState) => void,
): Promise<void> {
  let failure: "unreadable" | "no-releases" = "unreadable";
  try {
    if (signal.aborted) return;
    show({ is: "reading", done: 0, total: 0 });
    const found = await readFile(file, signal, (done, total) =>
      show({ is: "reading", done, total }),
    );
    failure = "no-releases";
    show({ is: "comparing" });
    const [releases, { weigh }] = await Promise.all([
      openReleases(client),
      import("./look-again-current.ts"),
    ]);
    show({ is: "done", result: await weigh(found, releases, language, signal) });
  } catch {
    show({ is: failure });
  }
}

/** The latest release, and older ones when they are asked for. */
async function openReleases(client: QueryClient): Promise<Releases> {
  const index = await client.fetchQuery({ queryKey: ["releases"], queryFn: fetchIndex });
  const published = new Set(index.releases.map((r) => r.version));
  return {
    latest: await client.fetchQuery(releaseQuery(index.latest)),
    open: (version) =>
      published.has(version)
        ? client.fetchQuery(releaseQuery(version)).catch(() => null)
        : Promise.resolve(null),
  };
}
