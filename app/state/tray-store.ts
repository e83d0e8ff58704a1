import { useSyncExternalStore } from "react";
import { openStored } from "./stored.ts";

/** Where the figures picked for a comparison are kept. The number names the format of the text. */
export const TRAY = openStored("tray-1");

/** Number of figures picked, cheap enough for the head of every page. */
export function trayCount(): number {
  return (TRAY.read()?.match(/"[a-z0-9-]+"/g) ?? []).length;
}

export function useTrayCount(): number {
  return useSyncExternalStore(TRAY.subscribe, trayCount, () => 0);
}
