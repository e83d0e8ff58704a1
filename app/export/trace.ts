import type { Exhibit } from "../domain/exhibit.ts";

/** What a file of ours says of itself: which figures are in it, drawn how, of which release. */
export interface Trace {
  /** null: an older or shorter tag that names the figures only. */
  readonly kind: Exhibit["kind"] | null;
  readonly figures: readonly string[];
  readonly highlight: readonly string[];
  readonly release: string;
  /** Id of the total of its shares; left out where it shows numbers as published. */
  readonly share?: string;
}

const KINDS: readonly string[] = ["ranges", "vintages", "to-scale", "series", "parts"];
const TAG =
  /fig:((?:[a-z0-9][a-z0-9-]*\*?)(?:\+[a-z0-9][a-z0-9-]*\*?)*)@(\d+\.\d+\.\d+)(?:#([a-z-]+)(?:~([a-z0-9][a-z0-9-]*))?)?/g;

/**
 * `fig:<id>*+<id>@1.0.0#ranges`: `*` marks the figures that stand out; `#ranges~<total>` where they are
 * shares of a total. Stands in shape names, ids and metadata.
 */
export function traceTag(exhibit: Omit<Exhibit, "name" | "path">, release: string): string {
  const ids = exhibit.figures.map((id) => (exhibit.highlight.includes(id) ? `${id}*` : id));
  const share = exhibit.share === undefined ? "" : `~${exhibit.share}`;
  return `fig:${ids.join("+")}@${release}#${exhibit.kind}${share}`;
}

/** Every trace in a text, in order. The text is not trusted: an id or kind found may be unknown. */
export function parseTraces(text: string): readonly Trace[] {
  return [...text.matchAll(TAG)].map(([, ids = "", release = "", kind, share]) => {
    const parts = ids.split("+");
    const bare = (id: string) => id.replace("*", "");
    return {
      kind: kind !== undefined && KINDS.includes(kind) ? (kind as Exhibit["kind"]) : null,
      figures: parts.map(bare),
      highlight: parts.filter((id) => id.endsWith("*")).map(bare),
      release,
      ...(share === undefined ? {} : { share }),
    };
  });
}
