import { useSyncExternalStore } from "react";
import { CITE_FORMS, type CiteForm } from "../domain/citation/cite-forms.ts";
import { openStored } from "./stored.ts";

const KEPT = openStored("cite-1");

/** The form chosen last; null where none was, or what is kept is none. */
export function keptCiteForm(): CiteForm | null {
  const text = KEPT.read();
  return CITE_FORMS.find((form) => form === text) ?? null;
}

export function keepCiteForm(form: CiteForm): void {
  KEPT.write(form);
}

/** The form chosen last, on whatever page; `usual` before any, and in prerendered pages. */
export function useCiteForm(usual: CiteForm): CiteForm {
  return useSyncExternalStore(
    KEPT.subscribe,
    () => keptCiteForm() ?? usual,
    () => usual,
  );
}
