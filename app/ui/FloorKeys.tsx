import { memo, useEffect, useRef } from "react";
import { floorTexts } from "../i18n/floor-texts.ts";
import { changeDesk } from "../state/desk-store.ts";
import { usePage } from "./page-context.tsx";

/** The keys of the desk, and the switch that takes single letters away. */
export const FloorKeys = memo(function FloorKeys({
  isOpen,
  onOpen,
  letters,
}: {
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  letters: boolean;
}) {
  const texts = floorTexts(usePage().language);
  const part = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    // Opened by its key it may stand below the window; closed, the figure is there again.
    const before = scrollY;
    part.current?.scrollIntoView?.({ block: "nearest" });
    return scrollY === before ? undefined : () => scrollTo({ top: before });
  }, [isOpen]);
  return (
    <details
      ref={part}
      className="floor-keys"
      open={isOpen}
      onToggle={(event) => onOpen(event.currentTarget.open)}
    >
      <summary>
        {texts.keys}{" "}
        <span aria-hidden="true">
          <kbd>?</kbd>
        </span>
      </summary>
      <dl>
        {texts.keyRows.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys?.split(" ").map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input
          type="checkbox"
          checked={letters}
          onChange={(event) => changeDesk((desk) => ({ ...desk, keys: event.target.checked }))}
        />
        {texts.keysOn}
      </label>
    </details>
  );
});
