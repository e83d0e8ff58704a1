/** Bytes of an XML part as text: UTF-8, or UTF-16 where its first two bytes say so. Never throws. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const utf16 =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : "utf-8";
  return new TextDecoder(utf16).decode(bytes);
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Resolves the five entities of XML and character references; leaves any other as it stands. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{2,4}));/g,
    (whole, dec, hex, name) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = dec === undefined ? Number.parseInt(hex, 16) : Number(dec);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Values of every attribute `name` (without prefix), of whatever element, in order. */
export function attributeValues(xml: string, name: string): readonly string[] {
  const pattern = new RegExp(`[\\s:]${name}\\s{0,9}=\\s{0,9}("[^"<]*"|'[^'<]*')`, "g");
  return [...xml.matchAll(pattern)].map(([, quoted = ""]) => unescapeXml(quoted.slice(1, -1)));
}

/** Start tags of elements called `name`, whatever their prefix, with their attributes by full name. */
export function startTags(xml: string, name: string): readonly ReadonlyMap<string, string>[] {
  const pattern = new RegExp(`<(?:[\\w.-]{1,40}:)?${name}(?=[\\s/>])([^<>]*)`, "g");
  return [...xml.matchAll(pattern)].map(([, inside = ""]) => {
    const pairs = inside.matchAll(/([\w:.-]{1,80})\s{0,9}=\s{0,9}("[^"]*"|'[^']*')/g);
    return new Map(
      [...pairs].map(([, key = "", quoted = ""]) => [key, unescapeXml(quoted.slice(1, -1))]),
    );
  });
}

/** Elements that end a word; a run of a paragraph (`r`, `t`, `span`) does not. */
const WORD_ENDS =
  /<\/?(?:[\w.-]{1,40}:)?(?:p|h|br|line-break|tab|t[cd]|si|is|text|tspan|desc|title|metadata|style)(?=[\s/>])/g;

/** Text between the tags. */
export function textOf(xml: string): string {
  return unescapeXml(xml.replace(WORD_ENDS, "\n$&").replace(/<[^<>]*>/g, ""));
}
