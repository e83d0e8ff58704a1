import { Suspense } from "react";
import type { Figure } from "../domain/release.ts";
import { lazyPart } from "./lazy-part.ts";
import { loadStyleSheet } from "./style-sheet.ts";
import styles from "./styles/cite.css?url";
import { onceWanted } from "./wanted.ts";

/** As with charts: the citation stands in the page, its code comes when someone is about to use it. */
function citeIsWanted(): Promise<void> {
  const isThere = typeof document !== "undefined" && document.querySelector(".cite") !== null;
  if (!isThere || document.querySelector(".cite[open]") !== null) return Promise.resolve();
  return new Promise((resolve) => onceWanted(".cite", resolve));
}

const CiteFigure = lazyPart(async () => {
  const sheet = typeof document === "undefined" ? null : loadStyleSheet(styles);
  const [module] = await Promise.all([import("./CiteFigure.tsx"), sheet]);
  return module.CiteFigure;
}, citeIsWanted);

/** The citation of a figure and its page. */
export function CiteLater({ figure }: { figure: Figure }) {
  return (
    <Suspense fallback={null}>
      <CiteFigure figure={figure} />
    </Suspense>
  );
}
