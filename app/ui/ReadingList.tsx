import { Suspense, useState } from "react";
import { citeTexts } from "../i18n/cite-texts.ts";
import { lazyPart } from "./lazy-part.ts";
import { usePage } from "./page-context.tsx";
import { loadStyleSheet } from "./style-sheet.ts";
import styles from "./styles/cite.css?url";

const ReadingListPanel = lazyPart(async () => {
  const load = import("./ReadingListPanel.tsx");
  const [module] = await Promise.all([load, loadStyleSheet(styles)]);
  return module.ReadingListPanel;
});

/** The sources of many figures, each once, then the release. `name`: of what, for files: "deck". */
export function ReadingList({ figures, name }: { figures: readonly string[]; name: string }) {
  const texts = citeTexts(usePage().language);
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="cite reading-list" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="button">{texts.readingList}</summary>
      {isOpen && (
        <Suspense fallback={<p role="status">{texts.loading}</p>}>
          <ReadingListPanel figures={figures} name={name} />
        </Suspense>
      )}
    </details>
  );
}
