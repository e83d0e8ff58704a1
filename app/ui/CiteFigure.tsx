import { useMemo, useSyncExternalStore } from "react";
import { figureName } from "../domain/citation/site-work.ts";
import type { Figure } from "../domain/release.ts";
import { citeTexts } from "../i18n/cite-texts.ts";
import { CitePanel } from "./CitePanel.tsx";
import { citeHere } from "./cite-request.ts";
import { usePage } from "./page-context.tsx";

const never = () => () => {};

/**
 * The source of a figure and its page, folded away. Without scripts it opens too, and shows the usual
 * style of the language as the build wrote it: without the day, and with the address that the build knew.
 */
export function CiteFigure({ figure }: { figure: Figure }) {
  const { catalog, language, release, builtAddress } = usePage();
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const request = useMemo(() => {
    const subject = { kind: "figure", figure: figure.id } as const;
    const page = { name: figure.id, title: figureName(figure, catalog, language) };
    if (isLive) {
      const path = `/figures/${figure.id}/`;
      return citeHere({ subject, catalog, language, release, path, ...page });
    }
    const built = { ...page, address: builtAddress ?? null, release, accessed: null };
    return { subject, catalog, language, page: built, permalink: () => null };
  }, [figure, catalog, language, release, builtAddress, isLive]);
  const code = catalog.citedBy(figure.id)?.shortCode ?? figure.id;
  return (
    <details className="cite">
      <summary className="button">{citeTexts(language).cite}</summary>
      <CitePanel request={request} stem={`${code}-citation`} />
    </details>
  );
}
