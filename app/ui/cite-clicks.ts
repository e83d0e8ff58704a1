import type { QueryClient } from "@tanstack/react-query";
import type { Language } from "../domain/language.ts";
import { untilLoaded } from "./until-loaded.ts";

/** What the citation of a source needs to know of the page. */
export interface SourcesHere {
  readonly client: QueryClient;
  readonly language: Language;
  /** Version of the release that the page shows. */
  readonly release: string;
  /** What the page of all sources is called. */
  readonly title: string;
}

/**
 * Answers `<details data-cite="source id">` on pages that scripts leave as they are: the citation comes
 * when one is opened. Called once, as scripts start.
 */
export function answerCites(page: SourcesHere): void {
  const open = async (details: Element | null) => {
    if (!(details instanceof HTMLDetailsElement) || !details.open) return;
    if (details.dataset.cite === undefined) return;
    const { citeSourceIn } = await untilLoaded(() => import("./cite-source.tsx"));
    await citeSourceIn(details, page);
  };
  for (const early of document.querySelectorAll("details[data-cite][open]")) void open(early);
  // A toggle does not bubble.
  document.addEventListener("toggle", ({ target }) => void open(target as Element | null), true);
}
