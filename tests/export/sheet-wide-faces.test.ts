import { expect, test } from "vitest";
import { fitToSystemType } from "../../app/export/sheet/system-type.ts";
import { systemTextWidth } from "../../app/scene/text.ts";
import { groupsNamed, textsOf } from "../support/scene-checks.ts";
import { CASES, FORMATS, sheetOf } from "./sheet-cases.ts";

test("words above and below the chart keep to the sheet in faces wider than Arial", () => {
  const english = CASES.filter(({ language }) => language === "en");
  for (const item of english) {
    for (const format of FORMATS) {
      const scene = fitToSystemType(sheetOf(item, format));
      const texts = ["subtitle", "note", "sources"].flatMap((name) =>
        groupsNamed(scene.nodes, name).flatMap((group) =>
          textsOf({ ...scene, nodes: group.children }),
        ),
      );
      expect(texts.length).toBeGreaterThan(1);
      for (const text of texts) {
        // DejaVu Sans, which stands in for Arial on many machines, is wider by an eighth.
        const width = systemTextWidth(text.text, text.size, text.weight) * 1.125;
        expect(text.x + width, `${format}: ${text.text}`).toBeLessThanOrEqual(scene.width);
      }
    }
  }
});
