import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";
import type { RichText } from "../../../app/domain/citation/rich-text.ts";
import type { CitedPage } from "../../../app/domain/citation/site-work.ts";
import type { Source } from "../../../app/domain/release.ts";

export const ACCESSED = "2026-11-25";

export function pageOf(figureId: string): CitedPage {
  return {
    address: `https://figures.example/figures/${figureId}/`,
    release: { version: "1.0.0", date: "2026-11-21" },
    accessed: ACCESSED,
  };
}

/** One source of every kind, language, and combination of what is known of it. */
export const SAMPLE = (
  "199it-2020-01-17 2thepoint-psp abc-color-2020-10-08 adb-2021-08-key-indicators " +
  "adb-2023-04-china-spi axa-2020-05-06-scmp bjnews-2020-03-14 brookings-2020-05-06 " +
  "cass-2020-zhang-bin che-2020-07-unequal-pain chinadaily-2020-04-22 cnn-2020-05-08 " +
  "cns-2020-03-14 economist-2020-05 gienvision-2020-06-12 gocc-2020-08-social-assistance " +
  "goodreads-shutdown-notes guizhou-2020-11-23 ifpri-2020-07-science ilo-2020-06-16-domestic " +
  "ilo-2020-09-financing-gap ilo-2020-10-15-imfc imf-2020-05-20-fiscal " +
  "imf-2020-07-gaspar-gopinath imf-2020-10-15-georgieva knoema-poverty-190 lakner-2022-joei " +
  "lgop-2020-12-at-risk lgop-poor-county-list mara-2021-returned mca-2020-statistics " +
  "mohrss-2020-04-21-press nbs-2020-01-23-rural-poverty nbs-2020-06-15-answers " +
  "owid-2019-ravallion piie-migrants renrendoc-2020 scmp-2020-05-12-unemployment " +
  "thailand-cabinet-2020-04 tooze-2021-shutdown ts-lombard-2020-04 ubs-2020-04-08-labour " +
  "undp-2020-07-tbi wb-2018-09-19-release wb-2021-01-11-blog wb-2021-mic-shocks wb-wdi " +
  "xi-2020-03-06-speech xxdwzd-2021-12"
).split(" ");

/** A source of the made-up kind, for what the tables do not hold. */
export function madeSource(more: Partial<Source>): Source {
  return {
    id: "made",
    cslType: "report",
    title: "A title",
    titleWords: null,
    issuer: { en: "Issuer", zh: "机构" },
    issuerShort: { en: "Issuer", zh: "机构" },
    authors: null,
    container: null,
    published: "2020-04",
    language: "en",
    url: "https://a.example/x",
    archiveUrl: null,
    note: null,
    ...more,
  };
}

/** For a person's eye: *italics*, <links>. */
export function marked(runs: RichText): string {
  return runs
    .map(({ text, italic, href }) => {
      const shown = italic ? `*${text}*` : text;
      return href === undefined ? shown : `<${shown}>`;
    })
    .join("");
}

/** Compares with a golden file; UPDATE_GOLDEN=1 takes the new text. */
export function expectGolden(name: string, text: string): void {
  const path = `tests/golden/citations/${name}`;
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(path, text);
  expect(text).toBe(existsSync(path) ? readFileSync(path, "utf8") : "no golden file yet");
}
