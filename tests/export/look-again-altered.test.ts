import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { findTraces } from "../../app/export/look-again/find-traces.ts";
import { judge } from "../../app/export/look-again/judge.ts";
import { deckToPptx } from "../../app/export/pptx/deck-with-sources.ts";
import { figureExhibit } from "../support/exhibits.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

const EDITION = { catalog: CATALOG, release: RELEASE, site: "https://figures.example/" };
const releases = { latest: RELEASE, open: async () => RELEASE };

function deck(codes: readonly string[], language: "en" | "zh") {
  const exhibits = RELEASE.cited
    .filter((c) => codes.includes(c.shortCode))
    .map((c) => figureExhibit(c.figure));
  const options = { language, second: null, size: "16:9", sources: false } as const;
  return deckToPptx(exhibits, EDITION, options);
}

type Edit = (path: string, xml: string) => string;

/** The same package with its XML parts edited, those of embedded workbooks too. */
function edited(bytes: Uint8Array, edit: Edit, keep = (_path: string) => true): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => keep(path));
  return zipSync(
    Object.fromEntries(
      parts.map(([path, part]) => {
        if (path.endsWith(".xlsx")) return [path, edited(part, edit)];
        return [path, /\.(xml|rels)$/.test(path) ? strToU8(edit(path, strFromU8(part))) : part];
      }),
    ),
  );
}

const verdicts = async (bytes: Uint8Array) =>
  (await judge(findTraces(bytes, "deck.pptx"), releases)).charts.flatMap((c) => c.figures);
const F07 = RELEASE.cited.find((c) => c.shortCode === "F07")?.figure ?? "none";

describe("numbers of a deck that somebody changed", () => {
  const falsify: Edit = (path, xml) => {
    if (path.startsWith("xl/")) return xml.replace(/<v>(42|66)000000<\/v>/g, "<v>1$1000000</v>");
    return xml.replaceAll("42–66", "142–166");
  };

  it.each(["en", "zh"] as const)(
    "are altered, beside what the release has: %s",
    async (language) => {
      const bytes = edited(deck(["F07"], language), falsify);
      const found = (await verdicts(bytes)).find(({ id }) => id === F07);
      expect(found?.verdict).toMatchObject({
        is: "altered",
        release: RELEASE.version,
        shown: { zh: "1.42亿–1.66亿" },
        recorded: { zh: "4200万–6600万" },
      });
      const { shown, recorded } = (found?.verdict ?? {}) as Record<string, { en: string }>;
      expect(shown?.en.replaceAll("\u00a0", " ")).toBe("142–166 million");
      expect(recorded?.en.replaceAll("\u00a0", " ")).toBe("42–66 million");
    },
  );

  it("are altered where the workbook is gone and only the chart's labels are left", async () => {
    const bytes = edited(deck(["F07"], "en"), falsify, (path) => !path.endsWith(".xlsx"));
    const found = (await verdicts(bytes)).filter(({ verdict }) => verdict.is === "altered");
    expect(found.map(({ id }) => id)).toContain(F07);
  });

  it("are not suspected in decks that nobody changed, with or without workbooks", async () => {
    const codes = RELEASE.cited.map((c) => c.shortCode);
    for (const language of ["en", "zh"] as const) {
      const whole = deck(codes, language);
      const bare = edited(
        whole,
        (_path, xml) => xml,
        (path) => !path.endsWith(".xlsx"),
      );
      for (const bytes of [whole, bare]) {
        const all = await verdicts(bytes);
        expect(all.length).toBeGreaterThan(40);
        expect(all.filter(({ verdict }) => verdict.is === "altered")).toEqual([]);
      }
    }
  });
});
