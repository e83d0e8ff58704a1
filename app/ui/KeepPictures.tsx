import { useEffect, useState } from "react";
import type { Language } from "../domain/language.ts";
import { offlineTexts } from "../i18n/offline-texts.ts";
import { listAt, type Pictures } from "../offline/pictures.ts";
import { byteWords } from "./byte-words.ts";
import { useKeepPictures } from "./use-keep-pictures.ts";

const SCOPES = ["own", "other", "all"] as const;

/** One button that keeps the pictures of the site on this device, beside the copy that it keeps by itself. */
export function KeepPictures({ language }: { language: Language }) {
  const texts = offlineTexts[language];
  const [pictures, setPictures] = useState<Pictures | null>(null);
  const canKeep = "caches" in globalThis && "serviceWorker" in navigator;
  useEffect(() => {
    if (!canKeep) return;
    // A site without pictures, or a reader without network, is offered nothing.
    listAt("pictures.json").then(
      (found) => setPictures(found as Pictures),
      () => undefined,
    );
  }, [canKeep]);
  if (!canKeep) return <p className="quiet">{texts.noCopies}</p>;
  if (pictures === null || pictures.sets.length === 0) return null;
  return <Choice pictures={pictures} language={language} />;
}

function Choice({ pictures, language }: { pictures: Pictures; language: Language }) {
  const texts = offlineTexts[language];
  const [scope, setScope] = useState<(typeof SCOPES)[number]>("own");
  const other = language === "en" ? "zh" : "en";
  const languages = { own: [language], other: [other], all: [language, other] } as const;
  const { state, missing, kept, keep, cancel, remove } = useKeepPictures(
    pictures,
    languages[scope],
  );
  const isBusy = state.is === "keeping";
  const size = missing === null ? "" : byteWords(missing);
  return (
    <>
      <h3>{texts.pictures}</h3>
      <p>{texts.picturesText}</p>
      <p className="keep-row">
        <label>
          {texts.scope}{" "}
          <select
            value={scope}
            disabled={isBusy}
            onChange={({ target }) => setScope(SCOPES.find((s) => s === target.value) ?? "own")}
          >
            {SCOPES.map((value) => (
              <option key={value} value={value}>
                {texts.scopes[value]}
              </option>
            ))}
          </select>
        </label>{" "}
        {missing !== null && missing > 0 && !isBusy && (
          <button type="button" className="button" onClick={keep}>
            {kept > 0 ? texts.goOn(size) : texts.keep(size)}
          </button>
        )}{" "}
        {isBusy && (
          <button type="button" className="button" onClick={cancel}>
            {texts.cancel}
          </button>
        )}{" "}
        {kept > 0 && !isBusy && (
          <button type="button" className="button" onClick={remove}>
            {texts.remove}
          </button>
        )}
      </p>
      {state.is === "keeping" && (
        <p>
          <progress value={state.done} max={state.of} aria-label={texts.pictures} />{" "}
          {texts.progress(state.done, state.of)}
        </p>
      )}
      <p role="status">
        {state.is !== "keeping" && state.is !== "idle" && texts[state.is]}{" "}
        {state.is !== "keeping" && kept > 0 && texts.kept(kept)}
      </p>
    </>
  );
}
