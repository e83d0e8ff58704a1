import type { Language } from "./language.ts";
import { dateWords } from "./period-words.ts";
import type { Source } from "./release.ts";
import { spokenIssuer } from "./spoken/spoken-issuer.ts";

/** Where a figure comes from, as said aloud: issuer, title, month. No address, no brackets. */
export function spokenSource(source: Source, language: Language): string {
  const issuer = spokenIssuer(source, language);
  const title = (source.titleWords?.[language] ?? source.title)
    .replace(/^[[［](.*)[\]］]$/s, "$1")
    .replace(/\.$/, "");
  const isDescribed = source.titleWords !== null || /^\[.*\]$/s.test(source.title);
  const { published } = source;
  const date = published === null ? null : dateWords(published.slice(0, 7), language);
  if (language === "zh") {
    const name = isDescribed ? title : `《${title}》`;
    return `${issuer}${date === null ? "" : `，${date}`}：${name}。`;
  }
  const name = isDescribed ? title : `“${title}”`;
  // A name that is an address stays as it is.
  const head = issuer.startsWith("the ") ? `The ${issuer.slice(4)}` : issuer;
  return `${head}${date === null ? "" : `, in ${date}`}: ${name}.`;
}
