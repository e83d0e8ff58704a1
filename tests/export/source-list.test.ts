import { expect, test } from "vitest";
import { LANGUAGES } from "../../app/domain/language.ts";
import { deckToPptx } from "../../app/export/pptx/deck-with-sources.ts";
import { listedSources } from "../../app/export/source-list.ts";
import { exportWords } from "../../app/export/words.ts";
import { exhibitOfFigure } from "../../app/plan/exhibits.ts";
import { CATALOG, RELEASE } from "../support/release.ts";
import { EDITION, optionsOf } from "./pptx-cases.ts";
import { paragraphsOf, readParts, textOf } from "./pptx-reader.ts";

const EVERY = RELEASE.figures.map((figure) => exhibitOfFigure(figure, CATALOG));

test("every work is listed once, with all that was read of it and where", () => {
  const listed = listedSources(EVERY, EDITION);
  const ids = listed.map(({ source }) => source.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(ids)).toEqual(new Set(RELEASE.figures.map(({ source }) => source)));
  for (const { source, reporters, readAt, wasRead, isSecondHand } of listed) {
    const own = RELEASE.figures.filter((figure) => figure.source === source.id);
    expect(isSecondHand).toBe(own.some(({ verification }) => verification !== "primary"));
    expect(wasRead).toBe(own.some(({ verification }) => verification === "primary"));
    const named = new Set([source.url, ...[...reporters].map(({ url }) => url), ...readAt]);
    for (const { evidenceUrl } of own) {
      if (evidenceUrl !== null) expect(named).toContain(evidenceUrl);
    }
    expect(readAt).not.toContain(source.url);
  }
});

/** Read in a later post of the bank; its own address is another. */
const ELSEWHERE = "wb-apr2020-additional-extreme-poor-2020-range";

test("slides of sources give each work its own address, and say where else it was read", () => {
  const figure = CATALOG.figure(ELSEWHERE);
  const { url } = CATALOG.source(figure.source);
  const { evidenceUrl } = figure;
  if (url === null || evidenceUrl === null) throw new RangeError("both addresses are known");
  expect(url).not.toBe(evidenceUrl);
  for (const language of LANGUAGES) {
    const exhibit = { ...exhibitOfFigure(figure, CATALOG), figures: [figure.id] };
    const parts = readParts(deckToPptx([exhibit], EDITION, optionsOf(language, "16:9")));
    const said = paragraphsOf(textOf(parts, "ppt/slides/slide2.xml")).find((p) => /^1\. /.test(p));
    const [cited = "", read = ""] = said?.split(exportWords(language).readAt) ?? [];
    expect(cited).toContain(url);
    expect(cited).not.toContain(evidenceUrl);
    expect(read).toContain(evidenceUrl);
  }
});

test("a work without an address has none in the list, its reporter has its own", () => {
  const figure = RELEASE.figures.find(
    ({ source, reportedBy, evidenceUrl }) =>
      CATALOG.source(source).url === null &&
      reportedBy !== null &&
      CATALOG.source(reportedBy).url === evidenceUrl,
  );
  if (figure === undefined) throw new RangeError("no such figure");
  const exhibit = { ...exhibitOfFigure(figure, CATALOG), figures: [figure.id] };
  const [listed, ...more] = listedSources([exhibit], EDITION);
  expect(more).toEqual([]);
  expect(listed?.source.url).toBeNull();
  expect([...(listed?.reporters ?? [])].map(({ id }) => id)).toEqual([figure.reportedBy]);
  expect([...(listed?.readAt ?? [])]).toEqual([]);
});
