import { Suspense, useSyncExternalStore } from "react";
import { checkTexts } from "../i18n/check-texts.ts";
import { lazyPart } from "../ui/lazy-part.ts";
import { useHref, usePage } from "../ui/page-context.tsx";
import { loadStyleSheet } from "../ui/style-sheet.ts";
import checkStyles from "../ui/styles/check-page.css?url";

const CheckDesk = lazyPart(async () => {
  const [module] = await Promise.all([import("../ui/CheckDesk.tsx"), loadStyleSheet(checkStyles)]);
  return module.CheckDesk;
});

const never = () => () => {};

/** The quote check runs in the reader's browser: its prerendered page only says what it is for. */
export function CheckPage() {
  const { language } = usePage();
  const href = useHref();
  const texts = checkTexts(language);
  const isBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <>
      <div className="lead-in">
        <h1>{texts.title}</h1>
        <p className="lede">{texts.lede}</p>
        <p className="without-scripts">
          {texts.needsScripts} <a href={href({ page: "figures" })}>{texts.allFigures}</a>
        </p>
      </div>
      <div className="deck-room check-room">
        {isBrowser && (
          <Suspense>
            <CheckDesk />
          </Suspense>
        )}
      </div>
    </>
  );
}
