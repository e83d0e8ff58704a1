import {
  type ReactNode,
  type RefObject,
  Suspense,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import type { Exhibit } from "../domain/exhibit.ts";
import { answerClicks } from "./early-click.ts";
import { lazyPart } from "./lazy-part.ts";
import { loadStyleSheet } from "./style-sheet.ts";
import styles from "./styles/export-panel.css?url";
import { useExports } from "./use-exports.ts";

const ExportPanel = lazyPart(async () => {
  const [module] = await Promise.all([import("./ExportPanel.tsx"), loadStyleSheet(styles)]);
  return module.ExportPanel;
});

/** What opens below the buttons. */
export type PanelName = "data" | "embed" | "cite" | "options";

/**
 * The buttons by which a chart leaves the page. They stand in the page before their code does. `isOnly`: of
 * one figure that is the only one of its indicator.
 */
export function ExportTools({ exhibit, isOnly }: { exhibit: Exhibit; isOnly?: boolean }) {
  const [panel, setPanel] = useState<PanelName | null>(null);
  const exports = useExports(exhibit, isOnly);
  const { texts, warm } = exports;
  const row = useRef<HTMLDivElement>(null);
  const panelId = useId();
  useEffect(() => {
    if (row.current !== null) answerClicks(row.current);
  }, []);
  const opener = (name: PanelName, label: ReactNode) => (
    <button
      type="button"
      data-panel={name}
      aria-expanded={panel === name}
      aria-controls={panel === name ? panelId : undefined}
      onClick={() => setPanel(panel === name ? null : name)}
    >
      {label}
    </button>
  );
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons */}
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: only warms what a button will need */}
      <div
        ref={row}
        className="exports"
        role="group"
        aria-label={texts.tools}
        aria-busy={exports.busy || undefined}
        onPointerOver={warm}
        onPointerDown={warm}
        onFocus={warm}
      >
        <button type="button" data-job="png" onClick={exports.copyPicture}>
          {texts.copyPicture}
        </button>
        <button type="button" data-job="slide" onClick={() => exports.save("slide")}>
          {texts.powerpoint}
        </button>
        <button type="button" data-job="png" onClick={() => exports.save("png")}>
          {texts.png}
        </button>
        <button type="button" data-job="svg" onClick={() => exports.save("svg")}>
          {texts.svg}
        </button>
        {opener("data", texts.data)}
        {/* A comparison, chosen series, or a chart as of a day, has no bare page of its own to stand in a frame. */}
        {!/^\/(?:compare|series)\/|\?asof=/.test(exhibit.path) && opener("embed", texts.embed)}
        {opener("cite", texts.cite)}
        <button type="button" data-keep="" onClick={exports.addToDeck}>
          {texts.addToDeck}
        </button>
        {opener("options", texts.options)}
      </div>
      {panel !== null && (
        <Suspense>
          <ExportPanel
            id={panelId}
            name={panel}
            exports={exports}
            onClose={() => {
              setPanel(null);
              focusOpener(row, panel);
            }}
          />
        </Suspense>
      )}
      <p className="export-status" role="status">
        {exports.status?.text}
        {exports.status?.link !== undefined && (
          <>
            {" "}
            <a href={exports.status.link.href}>{exports.status.link.text}</a>
          </>
        )}
      </p>
    </>
  );
}

function focusOpener(row: RefObject<HTMLElement | null>, panel: PanelName) {
  row.current?.querySelector<HTMLElement>(`[data-panel=${panel}]`)?.focus();
}
