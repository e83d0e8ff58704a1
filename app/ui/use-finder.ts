import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { dataHref, releaseQuery } from "../load/queries.ts";
import type { FindClient } from "../search/find-client.ts";
import type { Reply } from "../search/found-rows.ts";
import { usePage } from "./page-context.tsx";

export interface Finding {
  /** The newest answer so far; null before the first. */
  readonly reply: Reply | null;
  /** The last query could not be answered. */
  readonly failed: boolean;
  /** Whether all figures are searched. */
  readonly isWhole: boolean;
  /** Fetches what the search needs, so that the first letter does not wait for it. */
  readonly prepare: () => void;
  readonly ask: (query: string) => void;
}

/** The search behind the find field: its code, its worker and the release are loaded when first wanted. */
export function useFinder(limit: number): Finding {
  const { language, release } = usePage();
  const queries = useQueryClient();
  const [reply, setReply] = useState<Reply | null>(null);
  const [failed, setFailed] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const client = useRef<Promise<FindClient | null> | null>(null);

  const prepare = useCallback(() => {
    client.current ??= import("../search/find-client.ts").then(
      ({ openFindClient }) =>
        openFindClient({
          url: new URL(dataHref(release.version, "release.json"), location.href).href,
          language,
          limit,
          load: () => queries.fetchQuery(releaseQuery(release.version)),
          // At once: a frame that came between would show the answer before this one a moment longer.
          onReply: (next) =>
            flushSync(() => {
              setReply(next);
              setFailed(false);
            }),
          onFailure: () => setFailed(true),
          onWhole: () => setWhole(true),
        }),
      () => {
        client.current = null;
        setFailed(true);
        return null;
      },
    );
  }, [language, limit, queries, release.version]);

  useEffect(
    () => () => {
      void client.current?.then((opened) => opened?.close());
      client.current = null;
    },
    [],
  );

  const ask = useCallback(
    (query: string) => {
      prepare();
      void client.current?.then((opened) => opened?.ask(query));
    },
    [prepare],
  );
  return { reply, failed, isWhole, prepare, ask };
}
