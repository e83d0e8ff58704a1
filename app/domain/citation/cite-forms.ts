import type { Language } from "../language.ts";

/** Styles for people; files for programs are in their own modules. Named with their edition. */
export const STYLES = ["apa-7", "chicago-18", "harvard", "gbt-7714-2015", "gbt-7714-2025"] as const;
export type Style = (typeof STYLES)[number];

/** The style that a reader of `language` expects. */
export const USUAL_STYLE: Readonly<Record<Language, Style>> = { en: "apa-7", zh: "gbt-7714-2025" };

/** GB/T names a work in the work's own language, and joins two works with a full stop. */
export function isGbt(style: Style): boolean {
  return style.startsWith("gbt");
}

export const FILE_FORMATS = ["bibtex", "ris", "csl-json"] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** Every form in which a citation may leave the page. */
export const CITE_FORMS = ["spoken", ...STYLES, ...FILE_FORMATS] as const;
export type CiteForm = (typeof CITE_FORMS)[number];

export function isFileFormat(form: CiteForm): form is FileFormat {
  return (FILE_FORMATS as readonly string[]).includes(form);
}
