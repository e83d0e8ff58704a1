import type { CslItem } from "../../../app/domain/citation/csl-json.ts";

/** Reads RIS as its specification says, knowing nothing of the writer: a tag, two spaces, a dash, a space. */
export function risItems(text: string): readonly CslItem[] {
  return text
    .split(/^ER {2}- ?\r\n/m)
    .filter((record) => record.trim() !== "")
    .map((record) => {
      const all = (tag: string) =>
        [...record.matchAll(/^([A-Z][A-Z\d]) {2}- (.*)\r$/gm)]
          .filter(([, found]) => found === tag)
          .map(([, , value = ""]) => value);
      const [title = ""] = all("TI");
      const [date] = all("DA");
      const parts = date
        ?.split("/")
        .filter((part) => part !== "")
        .map(Number);
      const author = all("AU").map(nameOf);
      return {
        id: all("ID")[0] ?? "",
        type: all("TY")[0] ?? "",
        title,
        author: author.length === 0 ? undefined : author,
        issued: parts === undefined ? undefined : { "date-parts": [parts] as const },
        URL: all("UR")[0],
      };
    });
}

/** "Kharas, Homi"; a name that ends in its comma is a body, or a family name alone. */
function nameOf(text: string): { literal: string } | { family: string; given: string } {
  if (text.endsWith(",")) return { literal: text.slice(0, -1) };
  const [family = "", given = ""] = text.split(", ");
  return { family, given };
}
