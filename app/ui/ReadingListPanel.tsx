import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { citeTexts } from "../i18n/cite-texts.ts";
import { releaseQuery } from "../load/queries.ts";
import { CitePanel } from "./CitePanel.tsx";
import { citeHere } from "./cite-request.ts";
import { usePage } from "./page-context.tsx";
import { editionOf } from "./use-edition.ts";

/** The list itself. A figure that the release does not have is left out, and said to be. */
export function ReadingListPanel({ figures, name }: { figures: readonly string[]; name: string }) {
  const { language, release, words } = usePage();
  const texts = citeTexts(language);
  const query = useQuery(releaseQuery(release.version));
  const wanted = figures.join(" ");
  const list = useMemo(() => {
    if (query.data === undefined) return null;
    const { catalog } = editionOf(query.data);
    const ids = [...new Set(wanted.split(" ").filter((id) => id !== ""))];
    const known = ids.filter((id) => catalog.hasFigure(id));
    const request = citeHere({
      subject: { kind: "list", figures: known, spoken: [] },
      catalog,
      language,
      release,
      name: "social-protection-figures",
      title: words.site.tagline,
      path: `/data/#v${release.version}`,
    });
    return { request, lost: ids.length - known.length, isEmpty: known.length === 0 };
  }, [query.data, wanted, language, release, words]);
  if (list === null) return <p role="status">{query.isError ? texts.failed : texts.loading}</p>;
  return (
    <>
      {list.lost > 0 && <p className="quiet">{texts.unknown(list.lost)}</p>}
      {list.isEmpty ? (
        <p className="quiet">{texts.emptyDesk}</p>
      ) : (
        <CitePanel request={list.request} stem={`${name}-reading-list`} own="release" />
      )}
    </>
  );
}
