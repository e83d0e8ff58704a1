import type { Exhibit } from "../domain/exhibit.ts";
import type { Language } from "../domain/language.ts";

/** "F07-ranges-en-1.0.0.pptx": what is inside, its kind, language and release. Letters that every system takes. */
export function fileName(
  exhibit: Pick<Exhibit, "name" | "kind">,
  language: Language | "en-zh" | "zh-en",
  release: string,
  extension: string,
): string {
  const stem = exhibit.name.replace(/[^A-Za-z0-9-]+/g, "-").slice(0, 80);
  return `${stem}-${exhibit.kind}-${language}-${release}.${extension}`;
}
