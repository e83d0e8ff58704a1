import { type ChangeEvent, useEffect, useId, useState } from "react";
import { LookAgainFile } from "./LookAgainFile.tsx";
import type { OnAdd } from "./look-again-current.ts";
import { lookAgainWords } from "./look-again-words.ts";
import { usePage } from "./page-context.tsx";
import { useLookAgain } from "./use-look-again.ts";

const ACCEPTED = ".pptx,.potx,.ppsx,.pptm,.odp,.png,.svg";

/**
 * Deck check: files dropped anywhere on the page, or chosen, are read on this device and every figure of
 * ours in them is compared with the latest release. `onAdd` takes a chart into the deck.
 */
export function LookAgain({ onAdd }: { onAdd: OnAdd }) {
  const { language } = usePage();
  const words = lookAgainWords(language);
  const { looks, look, cancel, remove } = useLookAgain(language);
  const over = useDrop(look);
  const id = useId();

  function onChange({ target }: ChangeEvent<HTMLInputElement>) {
    look([...(target.files ?? [])]);
    // So that the same file, saved again, can be chosen again.
    target.value = "";
  }

  return (
    <section className="look" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.title}</h2>
      <p className="lede-small">{words.lede}</p>
      <div className={over ? "look-drop look-over" : "look-drop"}>
        <p className="look-call">{over ? words.over : words.drop}</p>
        <input
          id={`${id}-files`}
          className="visually-hidden"
          type="file"
          multiple
          accept={ACCEPTED}
          aria-describedby={`${id}-local`}
          onChange={onChange}
        />
        <label htmlFor={`${id}-files`} className="button">
          {words.choose}
        </label>
        <p className="quiet" id={`${id}-local`}>
          {words.several + words.gap + words.local}
        </p>
      </div>
      {looks.length > 0 && (
        <ul className="look-files">
          {[...looks].reverse().map((one) => (
            <LookAgainFile
              key={one.key}
              look={one}
              onAdd={onAdd}
              onCancel={() => cancel(one.key)}
              onRemove={() => remove(one.key)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

/** Takes files dropped anywhere on the page, so that a near miss does not open the file instead. */
function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const listen = (type: "dragover" | "dragleave" | "drop", on: (event: DragEvent) => void) =>
      window.addEventListener(type, on, { signal: stop.signal });
    listen("dragover", (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    });
    listen("dragleave", (event) => {
      if (event.relatedTarget === null) setOver(false);
    });
    listen("drop", (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    });
    return () => stop.abort();
  });
  return over;
}
