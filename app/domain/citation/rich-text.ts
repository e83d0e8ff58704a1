/** A piece of a citation; `href` only where the piece is an address that leads somewhere. */
export interface Run {
  readonly text: string;
  readonly italic?: boolean;
  readonly href?: string;
}

/** A citation with its italics and links. */
export type RichText = readonly Run[];

/** Line breaks, control characters and marks that turn the direction of what follows. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** One line of text that leaves the text around it alone. */
export function oneLine(text: string): string {
  return text.replace(UNPRINTABLE, " ").replace(/ {2,}/g, " ").trim();
}

/** Without italics and links. */
export function plainText(runs: RichText): string {
  return runs.map((run) => run.text).join("");
}

/** The address as a link; nothing but http and https leads anywhere. */
export function linked(address: string): Run {
  return /^https?:\/\/[^\s]+$/i.test(address)
    ? { text: address, href: address }
    : { text: address };
}

/**
 * Parts one after the other, empty ones left out. A separator that starts with a full stop loses it
 * where the part before ends a sentence already.
 */
export function joined(parts: readonly RichText[], separator: string): RichText {
  const runs: Run[] = [];
  for (const part of parts) {
    if (plainText(part) === "") continue;
    if (runs.length > 0) runs.push({ text: afterText(runs, separator) });
    runs.push(...part);
  }
  return runs;
}

/** With a full stop at the end, unless one stands there. */
export function stopped(runs: RichText): RichText {
  const stop = afterText(runs, ".");
  return stop === "" ? runs : [...runs, { text: stop }];
}

function afterText(runs: RichText, separator: string): string {
  const ended = /[.?!。？！][”’]?$/.test(plainText(runs.slice(-2)));
  return ended && separator.startsWith(".") ? separator.slice(1) : separator;
}

/** HTML for the clipboard: `<i>` and `<a href>` and nothing else, everything escaped. */
export function richToHtml(runs: RichText): string {
  return runs
    .map(({ text, italic, href }) => {
      const words = italic ? `<i>${escaped(text)}</i>` : escaped(text);
      const leads = href !== undefined && linked(href).href !== undefined;
      return leads ? `<a href="${escaped(href)}">${words}</a>` : words;
    })
    .join("");
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "");
}
