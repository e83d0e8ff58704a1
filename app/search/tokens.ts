import { simplified } from "./han.ts";

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth".split(
    " ",
  );

/** A text as it is searched: compatibility form, lower case, simplified characters. */
export function searchable(text: string): string {
  return simplified(text.normalize("NFKC").toLowerCase()).replace(/[’']s\b/g, "");
}

/** "estimates" and "estimate", "countries" and "country" are one word; "6th" is "sixth". */
export function stem(word: string): string {
  const nth = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1];
  if (nth !== undefined) return ORDINALS[Number(nth) - 1] ?? word;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word))
    return word.slice(0, -1);
  return word;
}

/** Latin words and numbers of a text, stemmed ("1.3.1" and "1.90" stay whole), in order. */
export function latinTokens(text: string): readonly string[] {
  return (text.match(/[a-zà-ɏ0-9]+(?:[.&'-][a-zà-ɏ0-9]+)*/g) ?? []).flatMap((word) =>
    /^\d/.test(word)
      ? [stem(word)]
      : word
          .split(/[-'.]/)
          .filter((part) => part !== "")
          .map(stem),
  );
}

/** Pairs of neighbouring Chinese characters, in order; a lone character stands for itself. */
export function hanTokens(text: string): readonly string[] {
  return [...text.matchAll(/[\u3400-\u9fff]+/g)].flatMap(([run]) => {
    if (run.length === 1) return [run];
    return Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));
  });
}
