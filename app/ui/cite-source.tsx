import { createRoot, type Root } from "react-dom/client";
import type { Release } from "../domain/release.ts";
import { citeTexts } from "../i18n/cite-texts.ts";
import { releaseQuery } from "../load/queries.ts";
import { CitePanel } from "./CitePanel.tsx";
import type { SourcesHere } from "./cite-clicks.ts";
import { citeHere } from "./cite-request.ts";
import { loadStyleSheet } from "./style-sheet.ts";
import styles from "./styles/cite.css?url";
import { editionOf } from "./use-edition.ts";

const roots = new WeakMap<Element, Root>();

/** Puts the citation of its source into an opened `details`; a second opening tries again what failed. */
export async function citeSourceIn(details: HTMLDetailsElement, page: SourcesHere): Promise<void> {
  const { client, language, release } = page;
  const known = roots.get(details);
  const root = known ?? createRoot(details.appendChild(document.createElement("div")));
  roots.set(details, root);
  const texts = citeTexts(language);
  if (known === undefined) root.render(<p role="status">{texts.loading}</p>);
  try {
    const [whole] = await Promise.all([
      client.ensureQueryData(releaseQuery(release)),
      loadStyleSheet(styles),
    ]);
    root.render(<CiteSource id={details.dataset.cite ?? ""} whole={whole} page={page} />);
  } catch {
    root.render(<p role="alert">{texts.failed}</p>);
  }
}

function CiteSource({ id, whole, page }: { id: string; whole: Release; page: SourcesHere }) {
  const { catalog, release } = editionOf(whole);
  const { language, title } = page;
  const subject = { kind: "source", source: id } as const;
  const path = `/sources/#${id}`;
  const request = citeHere({ subject, catalog, language, release, name: id, title, path });
  return <CitePanel request={request} stem={`${id}-citation`} />;
}
