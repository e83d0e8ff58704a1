import { memo, type ReactNode, useId, useState } from "react";
import { floorTexts } from "../i18n/floor-texts.ts";
import type { FloorAct } from "./floor-keys.ts";
import { usePage } from "./page-context.tsx";
import type { DeskSaid } from "./use-floor-acts.ts";

function Act({
  act,
  letter,
  onAct,
  isOn,
  className = "button",
  children,
}: {
  act: FloorAct;
  letter: string;
  onAct: (act: FloorAct) => void;
  /** For what can be switched on and off. */
  isOn?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={className}
      aria-pressed={isOn}
      aria-keyshortcuts={letter === "→" ? "ArrowRight n" : letter === "←" ? "ArrowLeft" : letter}
      onClick={() => onAct(act)}
    >
      {children}
      <span aria-hidden="true">
        <kbd>{letter}</kbd>
      </span>
    </button>
  );
}

interface Bar {
  readonly onAct: (act: FloorAct) => void;
}

/** What is done most, under the thumb; above it what was just done. */
export const FloorBar = memo(function FloorBar({
  onAct,
  isPinned,
  isSaid,
  said,
}: Bar & { isPinned: boolean; isSaid: boolean; said: DeskSaid | null }) {
  const texts = floorTexts(usePage().language);
  const [isMore, setMore] = useState(false);
  const moreId = useId();
  return (
    <div className="floor-bar">
      <p className="floor-status" role="status">
        {said?.text}
        {said?.undo !== undefined && (
          <button type="button" className="floor-undo" onClick={said.undo}>
            {texts.undo}
          </button>
        )}
      </p>
      {said?.select !== undefined && (
        <textarea
          className="floor-select"
          readOnly
          aria-label={texts.notCopied}
          value={said.select}
          onFocus={(event) => event.target.select()}
        />
      )}
      <More id={moreId} onAct={onAct} isOpen={isMore} isPinned={isPinned} />
      {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons is no part of a form */}
      <div className="floor-acts" role="group" aria-label={texts.actions}>
        <Act act="citation" letter="C" onAct={onAct} className="button primary">
          {texts.copyCitation}
        </Act>
        <Act act="said" letter="D" onAct={onAct} isOn={isSaid}>
          {texts.said}
        </Act>
        <Act act="next" letter="→" onAct={onAct}>
          {texts.nextOne}
        </Act>
        <button
          type="button"
          className="button floor-dots"
          aria-label={texts.more}
          aria-expanded={isMore}
          aria-controls={moreId}
          onClick={() => setMore(!isMore)}
        >
          ⋯
        </button>
      </div>
    </div>
  );
});

/** What is done now and then; on a phone it comes up from the thumb. */
function More({
  onAct,
  isOpen,
  isPinned,
  id,
}: Bar & { isOpen: boolean; isPinned: boolean; id: string }) {
  const texts = floorTexts(usePage().language);
  return (
    <div id={id} className="floor-more" data-open={isOpen ? "yes" : "no"}>
      <Act act="pin" letter="P" onAct={onAct} isOn={isPinned}>
        {isPinned ? texts.pinned : texts.pin}
      </Act>
      <Act act="line" letter="L" onAct={onAct}>
        {texts.copyLine}
      </Act>
      <Act act="link" letter="K" onAct={onAct}>
        {texts.copyLink}
      </Act>
      <Act act="source" letter="S" onAct={onAct} className="button outward">
        {texts.openSource}
      </Act>
      <Act act="previous" letter="←" onAct={onAct}>
        {texts.previous}
      </Act>
      <Act act="screen" letter="F" onAct={onAct}>
        {texts.fullScreen}
      </Act>
      <Act act="projector" letter="W" onAct={onAct}>
        {texts.projector}
      </Act>
    </div>
  );
}
