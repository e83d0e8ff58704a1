import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseTags } from "./markup.ts";
import { isCarryOn, type Site } from "./site.ts";

/** Bytes. */
const MOST = 5 * 1024 * 1024;

/** What is wrong with the file that holds the whole dashboard: there is one, it is small, it asks for nothing. */
export function checkCarryOn(site: Site): readonly string[] {
  const [file, second] = [...site.files].filter(isCarryOn);
  if (file === undefined) return ["the site has no carry-on file"];
  if (second !== undefined) return [`the site has two carry-on files: ${file}, ${second}`];
  const html = readFileSync(join(site.folder, file), "utf8");
  const bytes = Buffer.byteLength(html);
  const asked = parseTags(html.replace(/<(script|style)\b([^>]*)>[\s\S]*?<\/\1>/g, "<$1$2>"))
    .flatMap(({ attributes }) => [attributes.get("src") ?? [], attributes.get("href") ?? []].flat())
    .filter((address) => !/^(data:|#)/.test(address));
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
  return [
    ...(bytes > MOST ? [`${file} has ${bytes} bytes, more than ${MOST}`] : []),
    ...asked.map((address) => `${file} asks for ${address}`),
    ...(/^default-src 'none';/.test(policy) && !/unsafe|https?:|\*/.test(policy)
      ? []
      : [`${file} has a loose policy: ${policy}`]),
  ];
}
