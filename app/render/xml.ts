/** Characters that XML 1.0 does not allow, lone surrogates among them. */
function legal(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return (
    !(code >= 0x7f && code <= 0x9f) &&
    !(code >= 0xd800 && code <= 0xdfff) &&
    (code & 0xfffe) !== 0xfffe
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text fit for XML: controls dropped, markup characters escaped. */
export function escapeXml(words: string): string {
  return [...words]
    .filter(legal)
    .map((char) => ENTITIES[char] ?? char)
    .join("");
}
