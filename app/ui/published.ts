import { dateWords } from "../domain/period-words.ts";
import type { Source } from "../domain/release.ts";
import type { Page } from "./page-context.tsx";

/** When a source was published, as precisely as known, or that the page read prints no date. */
export function publishedWords(
  source: Source,
  { language, words }: Pick<Page, "language" | "words">,
  form: "long" | "short" = "long",
): string {
  return source.published === null
    ? words.figure.undated
    : dateWords(source.published, language, form);
}
