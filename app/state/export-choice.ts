import { useSyncExternalStore } from "react";
import { openStored } from "./stored.ts";

/** Every choice of an export and what it may be; the first of each is the default. */
export const CHOICES = {
  /** The page's language, the other one, or slides in the page's language with notes in the other. */
  tongue: ["page", "other", "bilingual"],
  slide: ["16:9", "4:3"],
  picture: ["natural", "wide", "classic", "square", "portrait", "card"],
  scale: ["2", "1", "4"],
  svg: ["editable", "exact"],
  scheme: ["light", "dark"],
} as const;

export type ExportChoice = {
  readonly [Key in keyof typeof CHOICES]: (typeof CHOICES)[Key][number];
};

export const DEFAULT_CHOICE: ExportChoice = {
  tongue: "page",
  slide: "16:9",
  picture: "natural",
  scale: "2",
  svg: "editable",
  scheme: "light",
};

/**
 * Reads kept choices, which may be anything: what is not known is the first of `table`.
 * @returns one value for each key of `table`.
 */
export function parseChoices<Table extends Readonly<Record<string, readonly string[]>>>(
  table: Table,
  text: string | null,
): { readonly [Key in keyof Table]: Table[Key][number] } {
  let json: unknown = null;
  try {
    json = JSON.parse(text ?? "null");
  } catch {
    // Not ours, or cut short.
  }
  const kept = typeof json === "object" && json !== null ? (json as Record<string, unknown>) : {};
  const entries = Object.entries(table).map(([key, values]) => {
    const found = Object.hasOwn(kept, key) ? kept[key] : undefined;
    return [key, values.find((value) => value === found) ?? values[0]];
  });
  return Object.fromEntries(entries);
}

const KEPT = openStored("export-1");
let known = { text: null as string | null, choice: DEFAULT_CHOICE };

export function currentChoice(): ExportChoice {
  const text = KEPT.read();
  if (text !== known.text) known = { text, choice: parseChoices(CHOICES, text) };
  return known.choice;
}

/** Changes some of the choices and remembers all. */
export function chooseExport(change: Partial<ExportChoice>): void {
  KEPT.write(JSON.stringify({ ...currentChoice(), ...change }));
}

export function useExportChoice(): ExportChoice {
  return useSyncExternalStore(KEPT.subscribe, currentChoice, () => DEFAULT_CHOICE);
}
