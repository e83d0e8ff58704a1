/** A code as it is quoted aloud, standing alone: F01 … F999. It may be something else: a key, a street. */
const CODE = /(?<![A-Za-z0-9_-])F\d{2,3}(?![A-Za-z0-9_-])/g;
/** The end of an address of ours, on whatever host: `/f/F07/`, `/figures/<id>/`. */
const LINK = /\/(?:f|figures)\/([A-Za-z0-9][A-Za-z0-9-]{0,160})(?![A-Za-z0-9-])/g;
const RELEASE =
  /\b[Rr]elease\s{1,3}(\d{1,4}\.\d{1,4}\.\d{1,4})|(?:第|版本)\s{0,3}(\d{1,4}\.\d{1,4}\.\d{1,4})/g;

/** Short codes in a text, each once. */
export function codesIn(text: string): readonly string[] {
  return [...new Set(text.match(CODE) ?? [])];
}

/** Ids and short codes at the end of addresses in a text, each once. */
export function linksIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(LINK)].map(([, reference = ""]) => reference))];
}

/** Releases that a text states in words, each once. */
export function releasesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(RELEASE)].map(([, en, zh]) => en ?? zh ?? ""))];
}
