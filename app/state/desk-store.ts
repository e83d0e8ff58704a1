import { useSyncExternalStore } from "react";
import { type Desk, EMPTY_DESK } from "./desk.ts";
import { parseDesk, printDesk } from "./desk-text.ts";
import { openStored } from "./stored.ts";

/** Where the desk is kept. The number names the format of the text. */
const DESK = openStored("desk-1");

let known: { readonly text: string | null; readonly desk: Desk } = {
  text: null,
  desk: EMPTY_DESK,
};

/** The desk kept in this browser. What storage holds is not trusted. */
export function currentDesk(): Desk {
  const text = DESK.read();
  // The same text gives the same object, as React asks of a store.
  if (text !== known.text) known = { text, desk: parseDesk(text) };
  return known.desk;
}

/** Changes the desk as it stands now, in whatever window it was changed last. */
export function changeDesk(change: (desk: Desk) => Desk): void {
  const before = currentDesk();
  const after = change(before);
  if (after !== before) DESK.write(printDesk(after));
}

/** The desk, kept in step with other windows; empty in prerendered pages. */
export function useDesk(): Desk {
  return useSyncExternalStore(DESK.subscribe, currentDesk, () => EMPTY_DESK);
}
