import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What bibutils understood of one record of RIS. */
export interface ModsItem {
  readonly id: string;
  /** Title and subtitle, letters and digits only: where it splits them the colon is lost. */
  readonly title: string;
  /** Letters of all names: it takes bodies for people, and splits them at "and". */
  readonly names: string;
  readonly published: string | null;
  readonly url: string | null;
}

/** RIS as bibutils reads it, a program that knows nothing of ours; null where it is not installed. */
export function readByBibutils(ris: string): readonly ModsItem[] | null {
  const folder = mkdtempSync(join(tmpdir(), "ris-"));
  try {
    const file = join(folder, "all.ris");
    writeFileSync(file, ris);
    const xml = execFileSync("ris2xml", ["-i", "utf8", "-o", "utf8", file], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "ignore"],
    });
    return [...xml.matchAll(/<mods ID="([^"]*)">([\s\S]*?)<\/mods>/g)].map(
      ([, id = "", body = ""]) => itemOf(id, body),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Letters and digits of a text, whatever stands between them. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

/** Letters of names in the order of the alphabet, "and" left out. */
export function namesKey(names: readonly string[]): string {
  return [...lettersOf(names.join(" ").replace(/\band\b/g, ""))].sort().join("");
}

function itemOf(id: string, body: string): ModsItem {
  const own = body.replace(/<relatedItem[\s\S]*?<\/relatedItem>/g, "");
  const first = (pattern: RegExp, text: string) => pattern.exec(text)?.[1] ?? null;
  const titles = first(/<titleInfo>([\s\S]*?)<\/titleInfo>/, own) ?? "";
  const names = [...own.matchAll(/<name[^>]*>([\s\S]*?)<\/name>/g)].map(([, name = ""]) => {
    const family = first(/type="family">([^<]*)/, name);
    // Each word of a given name has a part of its own.
    const given = [...name.matchAll(/type="given">([^<]*)/g)]
      .map(([, part = ""]) => part)
      .join(" ");
    const whole = first(/<namePart>([^<]*)/, name);
    return decoded(whole ?? `${family} ${given}`);
  });
  return {
    id: decoded(id),
    title: lettersOf(decoded(titles.replace(/<[^>]*>/g, " "))),
    names: namesKey(names),
    published: first(/<dateIssued>([^<]*)/, own) ?? first(/<date>([^<]*)/, own),
    url: decodedOrNull(first(/<url>([^<]*)/, own)),
  };
}

function decodedOrNull(text: string | null): string | null {
  return text === null ? null : decoded(text);
}

function decoded(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
