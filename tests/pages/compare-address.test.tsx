// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { datedAs, standingOn } from "../../app/domain/as-of.ts";
import { compareTexts } from "../../app/i18n/compare-texts.ts";
import { compareTimeTexts } from "../../app/i18n/compare-time-texts.ts";
import { seedOf } from "../../app/plan/seed-of.ts";
import { writeQuery } from "../../app/state/query-string.ts";
import { serveRelease, show } from "../support/compare-page.tsx";
import { CATALOG, RELEASE } from "../support/release.ts";

const NOTE = "sp-note-extreme-poverty-additional-2020";

serveRelease();

const IN_MONTH = RELEASE.figures.find((f) => datedAs(f, CATALOG) === "2020-11")?.id ?? "";
const AFTER = RELEASE.figures.find((f) => datedAs(f, CATALOG) === "2021-06")?.id ?? "";
const UNDATED =
  RELEASE.figures.find(
    (f) => datedAs(f, CATALOG) === null && standingOn(f, "2020-11-10", CATALOG) === "later",
  )?.id ?? "";
it.each([
  ["en", "published later: June 2021", /dated only November 2020/, /not known; it describes/],
  ["zh", "此后公布：2021年6月", /来源只注明2020年11月，/, /公布日期不详；所述时间/],
] as const)("makes up no day of publication: %s", async (language, after, within, ahead) => {
  await show(`?f=${NOTE},${IN_MONTH},${AFTER},${UNDATED}&asof=2020-11-10`, language);
  const texts = compareTexts(language);
  const part = (name: string) => screen.getByRole("heading", { name }).closest("section");
  expect(part(texts.later)).toHaveTextContent(after);
  expect(part(texts.later)).not.toHaveTextContent(within);
  const unsure = part(compareTimeTexts(language).uncertain);
  expect(unsure).toHaveTextContent(within);
  expect(unsure).toHaveTextContent(ahead);
  const said = document.body.textContent;
  expect(said).not.toMatch(/30 (?:November 2020|June 2021)|2020年11月30日|2021年6月30日/);
});

const carried = seedOf(RELEASE, CATALOG, { page: "compare" }).slice.denominators;
it.each([
  ["en", "f=F04", "cn-population-2019", true],
  ["zh", "f=F03", "cn-population-2019", true],
  ["en", "f=F03", "cn-ui-participants-2019", false],
  ["en", "f=F05", "world-population-2019", true],
  ["zh", "f=F05,F07&ref=F05", "cn-rural-population-2019", false],
] as const)(
  "takes a total that the page does not carry: %s %s of %s",
  async (language, figures, share, fits) => {
    expect(carried.map(({ id }) => id)).not.toContain(share);
    await show("", language);
    // As in a browser, the page first is what was prerendered and the address is read after that.
    act(() => writeQuery(`?${figures}&share=${share}`, "push"));
    const texts = compareTexts(language);
    const field = screen.getByLabelText(texts.showAs);
    await vi.waitFor(() => expect(field).toHaveValue(share));
    const name = CATALOG.denominator(share).name[language];
    await vi.waitFor(() =>
      expect(within(field).getByRole("option", { selected: true })).toHaveTextContent(
        fits ? texts.shareOf(name) : texts.noShare(name),
      ),
    );
    if (fits) return;
    // What is no part of the total is named with the reason, and stays a count.
    const refused = (await screen.findByText(texts.shareAll)).parentElement as HTMLElement;
    for (const item of within(refused).getAllByRole("listitem")) {
      const said = item.textContent ?? "";
      expect(Object.values(texts.refusals).some((reason) => said.includes(reason))).toBe(true);
    }
  },
);
