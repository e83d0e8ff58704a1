// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { asOfRules, laterSelectors } from "../../app/ui/as-of-sheet.ts";

const EARLY = readFileSync("public/as-of.js", "utf8");
const sheets: string[] = [];

class Sheet {
  replaceSync(text: string) {
    sheets.push(text);
  }
}

/** Runs the script of before the first paint at an address, with a day kept or none. */
function runEarly(address: string, kept: string | null) {
  localStorage.clear();
  if (kept !== null) localStorage.setItem("as-of", kept);
  history.replaceState(null, "", address);
  new Function(EARLY)();
}

beforeEach(() => {
  sheets.length = 0;
  delete document.documentElement.dataset.asof;
  vi.stubGlobal("CSSStyleSheet", Sheet);
  Object.assign(document, { adoptedStyleSheets: [] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  history.replaceState(null, "", "/");
});

describe("rules of a day", () => {
  it("hide exactly what carries a later day", () => {
    const days = ["2019-12-31", "2020-06-30", "2020-11-09", "2020-11-10", "2020-11-11"].concat(
      ["2020-11-30", "2020-12-01", "2021-01-01", "2030-01-01"],
      [""],
    );
    document.body.replaceChildren(
      ...days.map((day) => {
        const row = document.createElement("p");
        row.dataset.known = day;
        return row;
      }),
    );
    for (const asOf of ["2020-11-10", "2019-01-01", "2020-10-31", "2029-12-31"]) {
      const hidden = [...document.querySelectorAll<HTMLElement>(laterSelectors(asOf).join(","))];
      expect(hidden.map(({ dataset }) => dataset.known)).toEqual(days.filter((d) => d > asOf));
    }
  });

  it("are the same before the first paint", () => {
    runEarly("/themes/risks/?asof=2020-11-10", null);
    expect(sheets).toEqual([asOfRules("2020-11-10")]);
    expect(document.documentElement.dataset.asof).toBe("2020-11-10");
  });
});

describe("the day before the first paint", () => {
  it("comes from the address before storage, and is kept", () => {
    runEarly("/?asof=2020-11-10", "2020-06-01");
    expect(document.documentElement.dataset.asof).toBe("2020-11-10");
    expect(localStorage.getItem("as-of")).toBe("2020-11-10");
  });

  it("comes from storage where the address has none that is a date", () => {
    runEarly("/?asof=2020-02-30", "2020-06-01");
    expect(document.documentElement.dataset.asof).toBe("2020-06-01");
  });

  it.each(["/compare/?f=a&asof=2020-11-10", "/zh/check/", "/deck/"])(
    "is left to pages with a date of their own: %s",
    (address) => {
      runEarly(address, "2020-06-01");
      expect(document.documentElement.dataset.asof).toBeUndefined();
      expect(sheets).toEqual([]);
    },
  );

  it("is none where what is kept is no date", () => {
    runEarly("/", '"><script>');
    expect(document.documentElement.dataset.asof).toBeUndefined();
  });
});
