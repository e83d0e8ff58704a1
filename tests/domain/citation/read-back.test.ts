import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { bibliographyToBibtex } from "../../../app/domain/citation/bibtex.ts";
import {
  bibliographyToCslJson,
  type CslItem,
  itemOf,
} from "../../../app/domain/citation/csl-json.ts";
import { entriesOf, pageEntry, sourceEntry } from "../../../app/domain/citation/list-entry.ts";
import { bibliographyToRis } from "../../../app/domain/citation/ris.ts";
import { LANGUAGES } from "../../../app/domain/language.ts";
import { CATALOG, RELEASE } from "../../support/release.ts";
import { ACCESSED, madeSource, pageOf } from "./citations.ts";
import { lettersOf, namesKey, readByBibutils } from "./mods-items.ts";
import { risItems } from "./ris-items.ts";

type Read = Pick<CslItem, "id" | "title" | "author" | "issued" | "URL" | "note" | "keyword">;

function pandoc(args: readonly string[], input: string): string {
  return execFileSync("pandoc", args, { input, encoding: "utf8", maxBuffer: 1 << 28 });
}

function formatsOfPandoc(): readonly string[] | null {
  try {
    return pandoc(["--list-input-formats"], "").split("\n");
  } catch {
    return null;
  }
}
const FORMATS = formatsOfPandoc();

/** Formats that pandoc reads; without pandoc a developer's run says so and a CI run fails. */
function readBack(format: string, text: string): readonly Read[] | null {
  if (FORMATS?.includes(format)) {
    return JSON.parse(pandoc(["-f", format, "-t", "csljson"], text)) as readonly Read[];
  }
  // pandoc reads RIS from 3.0 on; before, a reader of this test does.
  if (FORMATS !== null && format === "ris") return risItems(text);
  const missing = "pandoc is not installed; install it to read the files for programs back";
  expect(process.env.CI, missing).not.toBe("true");
  return null;
}

const permalink = (id: string) => pageOf(id).address;
const HOSTILE = madeSource({
  id: "hostile",
  title: `100% & {more} #1 _a_ $5 ~x ^y \\z "q" 'r' ''s'' -- --- @misc{x, author = {y}}`,
  issuer: { en: "A and B, Ltd", zh: "甲 and 乙" },
  authors: null,
});

/** What must survive. Programs round straight quotation marks and keep bodies in several ways. */
function keptOf({ id, title, author, issued, URL }: Read) {
  const plain = (text: string) => text.replace(/[‘’“”"']+/g, "'");
  const names = (author ?? []).map((one) => {
    const name = "literal" in one ? one.literal : `${one.family}, ${one.given ?? ""}`;
    return plain(name.replace(/, $/, ""));
  });
  return { id, title: plain(title), names, issued, URL };
}

describe.each(LANGUAGES)("all sources in %s", (language) => {
  const reader = { language, accessed: ACCESSED };
  const entries = [
    ...RELEASE.sources.map((source) => sourceEntry(source, reader)),
    sourceEntry(HOSTILE, reader),
    ...RELEASE.figures
      .slice(0, 50)
      .map((figure) => pageEntry(figure, CATALOG, language, pageOf(figure.id))),
  ];
  const sent = entries.map((entry) => itemOf(entry));
  const byId = (items: readonly Read[]) =>
    [...items].sort((a, b) => (a.id < b.id ? -1 : 1)).map(keptOf);

  test.each([
    ["bibtex", bibliographyToBibtex(entries)],
    ["ris", bibliographyToRis(entries)],
    ["csljson", bibliographyToCslJson(entries)],
  ])("%s is read back without loss of author, title, date, address", (format, text) => {
    expect(sent.length).toBeGreaterThan(400);
    const read = readBack(format, text);
    // BibTeX alone has "and others", which pandoc takes for a name.
    const isOthers = (name: string) => format === "bibtex" && /^others$/.test(name);
    const named = (items: readonly Read[]) =>
      byId(items).map((one) => ({ ...one, names: one.names.filter((name) => !isOthers(name)) }));
    if (read !== null) expect(named(read)).toEqual(named(sent));
  });

  test("a list of all figures has every work once, with its pages and what it was read in", () => {
    const ids = RELEASE.figures.map((figure) => figure.id);
    const list = entriesOf(ids, CATALOG, reader, permalink);
    expect(new Set(list.map(({ work }) => work.key)).size).toBe(list.length);
    const read = readBack("bibtex", bibliographyToBibtex(list));
    if (read === null) return;
    const pages = read.flatMap((one) => one.keyword?.split(", ") ?? []);
    expect(new Set(pages)).toEqual(new Set(ids.map(permalink)));
    const second = list.filter(({ readIn }) => readIn.length > 0);
    expect(second.length).toBeGreaterThan(50);
    expect(read.filter(({ note }) => /as cited in|转引自/i.test(note ?? "")).length).toBe(
      second.length,
    );
  });
});

test.each(LANGUAGES)("bibutils reads RIS of all sources without loss: %s", (language) => {
  const entries = RELEASE.sources.map((source) =>
    sourceEntry(source, { language, accessed: ACCESSED }),
  );
  const read = readByBibutils(bibliographyToRis(entries));
  // Not on every machine; pandoc and the reader of this test are asked as well.
  if (read === null) return;
  expect(read).toHaveLength(RELEASE.sources.length);
  const sent = entries.map(({ work }) => ({
    id: work.key,
    title: lettersOf(work.title),
    names: namesKey([
      ...work.creators.map((one) =>
        typeof one === "string" ? one : `${one.family} ${one.given ?? ""}`,
      ),
    ]),
    published: work.published,
    url: work.url,
  }));
  const asSent = read.map((one, i) => ({
    ...one,
    // Where only the year is known, it takes the day of access for the month.
    published: one.published?.slice(0, sent[i]?.published?.length ?? 0) || null,
  }));
  expect(asSent).toEqual(sent);
});

test("every line of RIS is a field, ends in CRLF, and every body as author in a comma", () => {
  const entries = RELEASE.sources.map((source) =>
    sourceEntry(source, { language: "zh", accessed: ACCESSED }),
  );
  const lines = bibliographyToRis(entries).split("\r\n");
  expect(lines.length).toBeGreaterThan(2000);
  expect(lines.filter((line) => line !== "" && !/^[A-Z][A-Z\d] {2}- [^\r\n]*$/.test(line))).toEqual(
    [],
  );
  expect(lines.filter((line) => line.startsWith("AU  - ") && !line.includes(","))).toEqual([]);
  expect(lines.filter((line) => line === "ER  - ").length).toBe(entries.length);
});

test("authors that are not listed are said in a note of RIS and CSL-JSON, never named as an author", () => {
  for (const language of LANGUAGES) {
    const entries = RELEASE.sources
      .map((source) => sourceEntry(source, { language, accessed: ACCESSED }))
      .filter(({ work }) => work.andOthers);
    expect(entries.length).toBeGreaterThan(3);
    for (const entry of entries) {
      const ris = bibliographyToRis([entry]);
      expect(ris).not.toMatch(/^AU {2}- (et al|and others|等)/m);
      expect(ris).toMatch(/^N1 {2}- (and others|等)/m);
      const { author, note } = itemOf(entry);
      expect(JSON.stringify(author)).not.toMatch(/et al|others|"等/);
      expect(author).toHaveLength(entry.work.creators.length);
      expect(note).toMatch(/^(and others|等)/);
      const both = itemOf({ ...entry, note: "As cited in X" });
      expect(both.note).toMatch(/[;；] ?As cited in X$/);
    }
  }
});
