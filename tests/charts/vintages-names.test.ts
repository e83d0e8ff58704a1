import { expect, test } from "vitest";
import { vintagesChart } from "../../app/charts/vintages-chart.ts";
import type { Language } from "../../app/domain/language.ts";
import { figureExhibit } from "../support/exhibits.ts";
import { CATALOG, RELEASE } from "../support/release.ts";
import { textsOf } from "../support/scene-checks.ts";

const F05 = RELEASE.cited.find((c) => c.shortCode === "F05")?.figure ?? "none";

test.each(["en", "zh"] as const)(
  "names that repeat are numbers with a key of values, at every width: %s",
  (language: Language) => {
    const { figures, highlight } = figureExhibit(F05);
    for (const width of [700, 960, 1104, 1320]) {
      const scene = vintagesChart({
        figures: figures.map((id) => CATALOG.figure(id)),
        highlight,
        catalog: CATALOG,
        language,
        width,
      });
      const texts = textsOf(scene).map((text) => text.text);
      expect(
        texts.filter((text) => text === "World Bank" || text === "世界银行"),
        `${width}`,
      ).toEqual([]);
      for (let n = 1; n <= 5; n++) expect(texts, `${width}`).toContain(String(n));
    }
  },
);
