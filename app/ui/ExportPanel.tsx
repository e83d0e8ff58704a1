import { type KeyboardEvent, type ReactNode, Suspense, useEffect, useRef } from "react";
import { ExportEmbed } from "./ExportEmbed.tsx";
import { ExportOptions } from "./ExportOptions.tsx";
import type { PanelName } from "./ExportTools.tsx";
import { lazyPart } from "./lazy-part.ts";
import { loadStyleSheet } from "./style-sheet.ts";
import styles from "./styles/cite.css?url";
import type { Exports } from "./use-exports.ts";

const CiteChart = lazyPart(async () => {
  const [module] = await Promise.all([import("./CiteChart.tsx"), loadStyleSheet(styles)]);
  return module.CiteChart;
});

interface PanelProps {
  readonly id: string;
  readonly name: PanelName;
  readonly exports: Exports;
  readonly onClose: () => void;
}

/** What opens below the buttons of a chart. It takes the focus; Escape gives it back. */
export function ExportPanel({ id, name, exports, onClose }: PanelProps) {
  const panel = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each panel takes the focus as it opens
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>("button, input, select")?.focus();
  }, [name]);
  const { texts } = exports;
  const close = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  const body: Readonly<Record<PanelName, () => ReactNode>> = {
    data: () => <DataPanel exports={exports} />,
    embed: () => <ExportEmbed exports={exports} />,
    cite: () => (
      <Suspense fallback={<p role="status">{texts.working}</p>}>
        <CiteChart exhibit={exports.exhibit} />
      </Suspense>
    ),
    options: () => <ExportOptions exports={exports} />,
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape leaves any part of it
    <section
      ref={panel}
      id={id}
      className="export-panel"
      aria-label={texts[name]}
      onKeyDown={close}
    >
      {body[name]()}
    </section>
  );
}

function DataPanel({ exports }: { exports: Exports }) {
  const { texts, save, copyTable } = exports;
  const choices = [
    [texts.csv, texts.csvNote, () => save("csv")],
    [texts.xlsx, texts.xlsxNote, () => save("xlsx")],
    [texts.json, texts.jsonNote, () => save("json")],
    [texts.csvMetadata, texts.csvMetadataNote, () => save("csv-metadata")],
    [texts.copyTable, texts.copyTableNote, copyTable],
  ] as const;
  return (
    <ul className="export-formats">
      {choices.map(([label, note, act]) => (
        <li key={label}>
          <button type="button" className="button" onClick={act}>
            {label}
          </button>{" "}
          <span className="quiet">{note}</span>
        </li>
      ))}
    </ul>
  );
}
