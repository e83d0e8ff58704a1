import { describe, expect, test } from "vitest";
import {
  type CiteRequest,
  type CiteSubject,
  citationFile,
  citationSet,
} from "../../../app/domain/citation/citation-set.ts";
import { reporterOf } from "../../../app/domain/citation/cite.ts";
import { CITE_FORMS, isFileFormat, STYLES } from "../../../app/domain/citation/cite-forms.ts";
import { plainText, type RichText } from "../../../app/domain/citation/rich-text.ts";
import { figureName } from "../../../app/domain/citation/site-work.ts";
import { LANGUAGES, type Language } from "../../../app/domain/language.ts";
import { spokenLine } from "../../../app/domain/spoken-line.ts";
import { spokenSource } from "../../../app/domain/spoken-source.ts";
import { CATALOG, RELEASE } from "../../support/release.ts";
import { pageOf } from "./citations.ts";
import { risItems } from "./ris-items.ts";

function requestOf(subject: CiteSubject, language: Language, name = "page"): CiteRequest {
  const title = language === "zh" ? "本页名称" : "Name of the page";
  const page = { ...pageOf(name), name, title };
  return { subject, catalog: CATALOG, language, page, permalink: (id) => pageOf(id).address };
}
const lines = (entries: readonly RichText[]) => entries.map(plainText);
const SECOND = RELEASE.figures.filter((figure) => reporterOf(figure, CATALOG) !== null);
const SOME = [
  ...RELEASE.cited.map(({ figure }) => figure),
  ...SECOND.slice(0, 20).map((f) => f.id),
];
const TEXTS = ["spoken", ...STYLES] as const;

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(TEXTS)("%s names the source and this page with release, address and day", (form) => {
    expect(SOME.length).toBeGreaterThan(25);
    for (const id of SOME) {
      const { sources, page } = citationSet(
        requestOf({ kind: "figure", figure: id }, language),
        form,
      );
      const own = plainText(page);
      expect(own).toContain("1.0.0");
      expect(page.some(({ href }) => href === pageOf("page").address)).toBe(true);
      expect(own).toMatch(/2026-11-25|November 25, 2026|25 November 2026|2026年11月25日/);
      expect(sources).toHaveLength(1);
      if (form === "spoken") {
        expect(lines(sources)).toEqual([spokenLine(CATALOG.figure(id), CATALOG, language)]);
      } else if (reporterOf(CATALOG.figure(id), CATALOG) !== null) {
        expect(lines(sources).join()).toMatch(/as cited in|转引自/i);
      }
    }
  });

  test.each(STYLES)("a list in %s has each source once, then the release", (style) => {
    const figures = RELEASE.figures.map((figure) => figure.id);
    const { sources, page } = citationSet(
      requestOf({ kind: "list", figures, spoken: [] }, language),
      style,
    );
    const works = new Set(RELEASE.figures.flatMap((f) => [f.source, f.reportedBy ?? f.source]));
    expect(sources).toHaveLength(works.size);
    expect(new Set(lines(sources)).size).toBe(works.size);
    expect(plainText(page)).toContain(language === "zh" ? "本页名称" : "Name of the page");
    if (style.startsWith("gbt")) {
      expect(
        [...lines(sources), plainText(page)].map((line) => /^\[\d+\] /.exec(line)?.[0]),
      ).toEqual([...sources, page].map((_, i) => `[${i + 1}] `));
    }
  });

  test("works of one author and year are told apart by a letter, in APA and Harvard only", () => {
    const bank = RELEASE.figures.filter(
      (figure) =>
        ["wb-2018-09-19-release", "wb-wdi"].includes(figure.source) ||
        figure.source.startsWith("wb-2020"),
    );
    const list = (style: (typeof STYLES)[number]) =>
      lines(
        citationSet(
          requestOf({ kind: "list", figures: bank.map((f) => f.id), spoken: [] }, language),
          style,
        ).sources,
      );
    const marked = list("apa-7").flatMap(
      (line) => /^World Bank\. \((2020[a-z]+)/.exec(line)?.[1] ?? [],
    );
    expect(marked.length).toBeGreaterThan(1);
    expect(marked).toEqual(marked.map((_, i) => `2020${String.fromCharCode(97 + i)}`));
    expect(list("harvard").filter((line) => /^World Bank \(2020a\)/.test(line))).toHaveLength(1);
    expect(list("chicago-18").join("\n")).not.toMatch(/2020a/);
    expect(list("gbt-7714-2025").join("\n")).not.toMatch(/2020a/);
  });

  test("files for programs hold the sources, then this page, whose title and release are kept", () => {
    for (const id of SOME) {
      const request = requestOf({ kind: "figure", figure: id }, language);
      const { source } = CATALOG.figure(id);
      const keys = [source, reporterOf(CATALOG.figure(id), CATALOG)?.id ?? []].flat();
      const expected = [...keys, "page-release-1.0.0"];
      const json = JSON.parse(citationFile(request, "csl-json")) as readonly { id: string }[];
      expect(json.map((item) => item.id)).toEqual(expected);
      expect(risItems(citationFile(request, "ris")).map((item) => item.id)).toEqual(expected);
      const bib = citationFile(request, "bibtex");
      expect([...bib.matchAll(/^@\w+\{(.+),$/gm)].map(([, key]) => key)).toEqual(expected);
      expect(bib).toContain("version = {1.0.0}");
    }
  });

  test("a source by itself is cited in every form, and said without address or brackets", () => {
    for (const { id } of RELEASE.sources.filter((_, i) => i % 7 === 0)) {
      const request = requestOf({ kind: "source", source: id }, language);
      for (const form of CITE_FORMS) {
        if (isFileFormat(form)) expect(citationFile(request, form)).toContain(id);
        else expect(citationSet(request, form).sources).toHaveLength(1);
      }
    }
    const said = RELEASE.sources.map((source) => spokenSource(source, language));
    expect(said.filter((line) => /https?:|^.{0,3}$|\.\.|。。|undefined|null/.test(line))).toEqual(
      [],
    );
    expect(said.every((line) => line.endsWith(language === "zh" ? "。" : "."))).toBe(true);
    const described = RELEASE.sources.filter((source) => source.titleWords !== null);
    expect(described.length).toBeGreaterThan(20);
    for (const source of described) {
      expect(spokenSource(source, language)).not.toMatch(/[［\]］“《]$|: \[/);
    }
  });

  test("an unknown address and day are left out, not made up", () => {
    const [id = ""] = SOME;
    const known = requestOf({ kind: "figure", figure: id }, language);
    const page = { ...known.page, address: null, accessed: null };
    for (const form of TEXTS) {
      const { page: own } = citationSet({ ...known, page }, form);
      expect(plainText(own)).not.toMatch(/null|undefined|https?:|2026-11-25/);
      expect(plainText(own)).toContain("1.0.0");
    }
  });
});

test("a bibliography of Chicago inverts the first name only, and ends each part with a full stop", () => {
  const list = (id: string) => {
    const figure = RELEASE.figures.find((one) => one.source === id);
    if (figure === undefined) throw new Error(`no figure of ${id}`);
    const subject = { kind: "list", figures: [figure.id], spoken: [] } as const;
    return lines(citationSet(requestOf(subject, "en"), "chicago-18").sources).join("\n");
  };
  expect(list("brookings-2020-05-06")).toContain(
    "Kharas, Homi, and Kristofer Hamel. “Turning back the Poverty Clock: How will COVID-19 impact the world's poorest people?” Future Development, Brookings / World Data Lab, May 6, 2020.",
  );
  expect(list("undp-2020-07-tbi")).toMatch(
    /^Gray Molina, George, and Eduardo Ortiz-Juarez\. Temporary .+ Countries\. UNDP, 2020\. https:/,
  );
  expect(list("ilo-2020-09-financing-gap")).toMatch(/^Durán-Valverde, et al\. Financing/m);
});

test("the name of a figure's page says what, where and when", () => {
  const figure = CATALOG.figure("cn-rural-poor-headcount-2011");
  expect(figureName(figure, CATALOG, "en")).toBe("Rural poor population, China, 31 December 2011");
});
