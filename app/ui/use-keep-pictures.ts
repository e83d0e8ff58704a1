import { useCallback, useEffect, useRef, useState } from "react";
import type { Language } from "../domain/language.ts";
import {
  keepPictures,
  keptPictures,
  listAt,
  type Picture,
  type Pictures,
  removePictures,
} from "../offline/pictures.ts";

/** What a reader is told of the pictures on this device. */
export type KeepingState =
  | { readonly is: "idle" | "cancelled" | "removed" | "failed" | "full" | "changed" }
  | { readonly is: "keeping"; readonly done: number; readonly of: number };

export interface Keeping {
  readonly state: KeepingState;
  /** Bytes of the pictures asked for that are not kept yet. null: not known yet. */
  readonly missing: number | null;
  /** Number of all pictures that are kept. */
  readonly kept: number;
  keep(): void;
  cancel(): void;
  remove(): void;
}

/** Keeps the pictures of `languages` of the release that `pictures` lists. */
export function useKeepPictures(pictures: Pictures, languages: readonly Language[]): Keeping {
  const [state, setState] = useState<KeepingState>({ is: "idle" });
  const [kept, setKept] = useState<ReadonlySet<string> | null>(null);
  const [lists, setLists] = useState<readonly Picture[] | null>(null);
  const running = useRef<AbortController | null>(null);
  const { release } = pictures;
  const look = useCallback(async () => setKept(await keptPictures(release)), [release]);
  const wanted = languages.join();

  useEffect(() => {
    void look();
    let isOpen = true;
    const own = pictures.sets.filter(({ language }) => wanted.split(",").includes(language));
    Promise.all(own.map(({ list }) => fetchList(list))).then(
      (all) => isOpen && setLists(all.flat()),
      () => isOpen && setState({ is: "failed" }),
    );
    return () => {
      isOpen = false;
    };
  }, [pictures, wanted, look]);

  async function keep(): Promise<void> {
    if (lists === null) return;
    const controller = new AbortController();
    running.current = controller;
    const of = lists.length;
    setState({ is: "keeping", done: 0, of });
    // A browser that is short of room lets go of what nobody asked it to keep.
    void navigator.storage?.persist?.();
    try {
      await keepPictures(release, lists, controller.signal, (done) =>
        setState({ is: "keeping", done, of }),
      );
      setState({ is: "idle" });
    } catch (error) {
      setState({ is: await reasonOf(error, release) });
      controller.abort();
    } finally {
      running.current = null;
      await look();
    }
  }

  return {
    state,
    missing:
      lists === null || kept === null
        ? null
        : lists.filter(({ path }) => !kept.has(path)).reduce((sum, { bytes }) => sum + bytes, 0),
    kept: kept?.size ?? 0,
    keep: () => void keep(),
    cancel: () => running.current?.abort(),
    remove: () =>
      void removePictures(release).then(() => {
        setState({ is: "removed" });
        return look();
      }),
  };
}

async function fetchList(list: string): Promise<readonly Picture[]> {
  return (await listAt(list)) as readonly Picture[];
}

async function reasonOf(
  error: unknown,
  release: string,
): Promise<"cancelled" | "failed" | "full" | "changed"> {
  if (error instanceof DOMException && error.name === "AbortError") return "cancelled";
  if (error instanceof DOMException && error.name === "QuotaExceededError") return "full";
  const now = await listAt("pictures.json").catch(() => null);
  return now !== null && (now as Pictures).release !== release ? "changed" : "failed";
}
