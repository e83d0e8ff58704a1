import { Suspense } from "react";
import { isClickWaiting } from "./early-click.ts";
import { exhibitHere } from "./exhibit-here.ts";
import { lazyPart } from "./lazy-part.ts";
import { usePage } from "./page-context.tsx";
import { onceWanted } from "./wanted.ts";

/** As with charts: the buttons stand in the page, their code comes when someone is about to use them. */
function buttonsAreWanted(): Promise<void> {
  const isThere = typeof document !== "undefined" && document.querySelector(".exports") !== null;
  if (!isThere || isClickWaiting(".exports")) return Promise.resolve();
  return new Promise((resolve) => onceWanted(".exports", resolve));
}

const ExportTools = lazyPart(
  async () => (await import("./ExportTools.tsx")).ExportTools,
  buttonsAreWanted,
);

/** The export buttons of a figure that has no chart. `isOnly`: it is the only one of its indicator. */
export function ExportAlone({ isOnly }: { isOnly: boolean }) {
  const page = usePage();
  return (
    <Suspense fallback={null}>
      <ExportTools exhibit={exhibitHere(null, page)} isOnly={isOnly} />
    </Suspense>
  );
}
