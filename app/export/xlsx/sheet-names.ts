/** Excel's limit, in UTF-16 units. */
const LONGEST = 31;

/** Cut at `length` UTF-16 units, never inside a character. */
export function cutText(text: string, length: number): string {
  const end = text.charCodeAt(length - 1);
  const splitsPair = text.length > length && end >= 0xd800 && end <= 0xdbff;
  return text.slice(0, splitsPair ? length - 1 : length);
}

function legalName(name: string): string {
  const plain = name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out.
    .replace(/[[\]:*?/\\\u0000-\u001f\u007f-\u009f\ufffe\uffff]+/g, " ")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, " ")
    .replace(/^[\s']+|[\s']+$/g, "");
  return cutText(plain, LONGEST).trimEnd().replace(/'+$/, "") || "Sheet";
}

/** Names that Excel takes: no []:*?/\ or controls, at most 31 characters, not empty, none twice. In order. */
export function legalSheetNames(names: readonly string[]): readonly string[] {
  // Excel keeps "History" for itself.
  const taken = new Set(["history"]);
  return names.map((name) => {
    const legal = legalName(name);
    let unique = legal;
    for (let n = 2; taken.has(unique.toLowerCase()); n++) {
      const suffix = ` (${n})`;
      unique = cutText(legal, LONGEST - suffix.length) + suffix;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
