import { describe, expect, test } from "vitest";
import { citeOneSource, citePage, citeSource } from "../../../app/domain/citation/cite.ts";
import { STYLES } from "../../../app/domain/citation/cite-forms.ts";
import { peopleOf } from "../../../app/domain/citation/person-names.ts";
import { readingList } from "../../../app/domain/citation/reading-list.ts";
import { plainText, type RichText, richToHtml } from "../../../app/domain/citation/rich-text.ts";
import { LANGUAGES } from "../../../app/domain/language.ts";
import { CATALOG, RELEASE } from "../../support/release.ts";
import { ACCESSED, madeSource, pageOf } from "./citations.ts";

const CASES = STYLES.flatMap((style) => LANGUAGES.map((language) => ({ style, language })));
/** Signs of a field that is not known, or of two separators in a row. */
const FLAWS =
  /undefined|null|NaN|\.\.| {2}|\(\)|\[\]|（）|, ,|,,|\(,|, \.|\s$|^\s|\.\s*,|，，|“”|‘’/;
const YEARLY = ["article-journal", "report", "book", "dataset", "legislation"];

function flawOf(runs: RichText): string | null {
  // Addresses are what they are.
  const text = runs.map((run) => (run.href === undefined ? run.text : "#")).join("");
  const found = FLAWS.exec(
    text.replaceAll(/(et al|n\.d)\.,/g, "$1,").replaceAll(/\b\p{Lu}\.,/gu, "X,"),
  );
  return found === null ? null : `${found[0]} in ${text}`;
}

describe.each(CASES)("every source in $style, $language", ({ style, language }) => {
  const cited = RELEASE.sources.map((source) => ({
    source,
    runs: citeOneSource(source, style, language, ACCESSED),
  }));

  test("has no hole where a field is not known", () => {
    expect(cited.length).toBeGreaterThan(300);
    expect(cited.map(({ runs }) => flawOf(runs)).filter((flaw) => flaw !== null)).toEqual([]);
  });

  test("names title, issuer, date and address", () => {
    const lost = cited.flatMap(({ source, runs }) => {
      const text = plainText(runs);
      const title = source.titleWords?.[language] ?? source.title;
      const names = [source.issuer.en, source.issuer.zh, source.container ?? source.issuer.en];
      // A journal stands for its publisher; an author is not named twice.
      const issued =
        source.cslType === "article-journal" ||
        source.issuer.en.endsWith(source.authors ?? " ") ||
        names.some((name) => text.includes(name));
      const { published, url } = source;
      const year = published?.slice(0, 4) ?? "";
      const undated = style.startsWith("gbt") ? /./ : /n\.d\.|no date|无日期/;
      const dated = published === null ? undated.test(text) : text.includes(year);
      const linked = url === null || runs.some((run) => run.href === url && run.text === url);
      return [text.includes(title.replace(/\.$/, "")), issued, dated, linked].every(Boolean)
        ? []
        : [source.id];
    });
    expect(lost).toEqual([]);
  });

  test("says the day where the style does", () => {
    const lost = cited.flatMap(({ source: { id, cslType, published }, runs }) => {
      if (published?.length !== 10 || YEARLY.includes(cslType)) return [];
      if (style === "harvard" && cslType === "webpage") return [];
      const text = plainText(runs);
      const [, , day] = published.split("-");
      return new RegExp(`\\b0?${Number(day)}(\\b|日)`).test(text) ? [] : [`${id}: ${text}`];
    });
    // Magazines are periodicals in GB/T and bear their year.
    expect(lost.filter((one) => !style.startsWith("gbt") || !one.startsWith("eiu"))).toEqual([]);
  });
});

describe.each(CASES)("every figure in $style, $language", ({ style, language }) => {
  test("names both works where it was read second-hand, in whole sentences", () => {
    let second = 0;
    for (const figure of RELEASE.figures) {
      const runs = citeSource(figure, CATALOG, style, language, ACCESSED);
      expect(flawOf(runs)).toBe(null);
      const text = plainText(runs);
      const through = figure.reportedBy !== null && figure.reportedBy !== figure.source;
      expect(/as cited in|转引自/i.test(text), figure.id).toBe(through);
      if (!through) continue;
      second++;
      for (const id of [figure.source, figure.reportedBy ?? ""]) {
        const source = CATALOG.source(id);
        expect(text).toContain((source.titleWords?.[language] ?? source.title).replace(/\.$/, ""));
      }
    }
    expect(second).toBeGreaterThan(300);
  });

  test("the page is named with site, release, its date, address and the day it was read", () => {
    for (const figure of RELEASE.figures) {
      const page = pageOf(figure.id);
      const runs = citePage(figure, CATALOG, style, language, page);
      const text = plainText(runs);
      expect(flawOf(runs)).toBe(null);
      expect(text).toContain(CATALOG.indicator(figure.indicator).name[language]);
      expect(text).toContain(language === "zh" ? "社会保护数据" : "Social Protection Figures");
      expect(text).toContain("1.0.0");
      expect(runs.some((run) => run.href === page.address)).toBe(true);
      for (const day of [
        /2026-11-21|November 21|21 November|11月21日/,
        /2026-11-25|November 25|25 November|11月25日/,
      ]) {
        expect(text).toMatch(day);
      }
      const unknown = citePage(figure, CATALOG, style, language, { ...page, address: null });
      expect(flawOf(unknown)).toBe(null);
    }
  });

  test("a reading list of all figures holds each work once", () => {
    const ids = RELEASE.figures.map((figure) => figure.id);
    const list = readingList(ids, CATALOG, style, language, ACCESSED);
    const works = new Set(
      RELEASE.figures.flatMap((f) => [f.source, ...(f.reportedBy === null ? [] : [f.reportedBy])]),
    );
    expect(list.length).toBe(works.size);
    expect(list.map(flawOf).filter((flaw) => flaw !== null)).toEqual([]);
    expect(readingList([...ids, ...ids], CATALOG, style, language, ACCESSED)).toEqual(list);
    const numbers = list.map((entry) => /^\[(\d+)\] /.exec(plainText(entry))?.[1]);
    expect(numbers).toEqual(list.map((_, i) => (style.startsWith("gbt") ? `${i + 1}` : undefined)));
  });
});

test("alphabetical lists do not depend on the order of the figures", () => {
  const ids = RELEASE.figures.slice(0, 200).map((figure) => figure.id);
  const there = readingList(ids, CATALOG, "apa-7", "en", ACCESSED).map(plainText);
  const back = readingList([...ids].reverse(), CATALOG, "apa-7", "en", ACCESSED).map(plainText);
  const entries = (list: readonly string[]) =>
    list.map((one) => one.replace(/,? as cited in .*/, ""));
  expect(entries(back)).toEqual(entries(there));
  expect(there.findIndex((one) => one.startsWith("World Bank. "))).toBeGreaterThan(
    there.findIndex((one) => one.startsWith("International ")),
  );
});

test("hostile text stays text, on one line, and leads nowhere", () => {
  const hostile = `<script>alert("1")</script>\r\n\u202Eevil & {x} \\ % # _ ^ ~ $ ${"字".repeat(5000)}`;
  const source = madeSource({
    title: hostile,
    issuer: { en: hostile, zh: hostile },
    issuerShort: { en: hostile, zh: hostile },
    authors: null,
    url: "javascript:alert(1)",
  });
  for (const style of STYLES) {
    const runs = citeOneSource(source, style, "en", ACCESSED);
    expect(plainText(runs)).not.toMatch(/[\r\n\u202e]/);
    expect(richToHtml(runs)).not.toMatch(/<(?!\/?i>)|href|\n/);
    expect(richToHtml([...runs, { text: "x", href: "javascript:alert(1)" }])).not.toContain("<a");
  }
});

test("HTML has italics and links, escaped", () => {
  const runs = [{ text: "A & B", italic: true }, { text: " <x> " }];
  const link = { text: "https://a.example/?a=1&b=2", href: "https://a.example/?a=1&b=2" };
  expect(richToHtml([...runs, link])).toBe(
    '<i>A &amp; B</i> &lt;x&gt; <a href="https://a.example/?a=1&amp;b=2">https://a.example/?a=1&amp;b=2</a>',
  );
});

test("the case of a title is the source's own", () => {
  const source = madeSource({ title: "iPhone and the WHO of tomorrow" });
  for (const { style, language } of CASES) {
    expect(plainText(citeOneSource(source, style, language, ACCESSED))).toContain(source.title);
  }
});

describe("names of persons", () => {
  test("are read in the order in which they are printed", () => {
    expect(peopleOf("Homi Kharas; Zhang Bin; Tianlei Huang").people).toEqual([
      { family: "Kharas", given: "Homi", familyFirst: false },
      { family: "Zhang", given: "Bin", familyFirst: true },
      { family: "Huang", given: "Tianlei", familyFirst: false },
    ]);
    const bare = peopleOf("Mahler; Castaneda Aguilar and others");
    expect(bare.people.map(({ family }) => family)).toEqual(["Mahler", "Castaneda Aguilar"]);
    expect(bare.andOthers).toBe(true);
  });
  test("whose split nothing tells are known one by one", () => {
    const long = RELEASE.sources
      .flatMap(({ authors }) => peopleOf(authors ?? "").people)
      .filter(({ family, given }) => `${given ?? ""} ${family}`.trim().split(" ").length > 2);
    // A new name of three words: look it up, and add a two-word family name to the module.
    expect(long.map(({ family, given }) => [given, family])).toEqual([["George", "Gray Molina"]]);
  });
});
