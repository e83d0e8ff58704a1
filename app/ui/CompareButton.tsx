import { usePage } from "./page-context.tsx";
import { paintPick } from "./tray-clicks.ts";

/** Picks a figure for the comparison, or lets it go. One listener answers for all such buttons of a page. */
export function CompareButton({ figure, name }: { figure: string; name?: string }) {
  const { words } = usePage();
  return (
    <button
      type="button"
      className="pick"
      data-pick={figure}
      ref={paintPick}
      aria-label={name === undefined ? undefined : words.compare.addFigure(name)}
    >
      {words.compare.add}
    </button>
  );
}
