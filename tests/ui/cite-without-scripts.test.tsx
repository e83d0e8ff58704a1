import { prerender } from "react-dom/static";
import { expect, test } from "vitest";
import { CiteFigure } from "../../app/ui/CiteFigure.tsx";
import { OnPage } from "../support/page.tsx";
import { CATALOG, RELEASE } from "../support/release.ts";

const figures = RELEASE.cited.map(({ figure }) => figure);

test.each(["en", "zh"] as const)(
  "a citation in the usual style stands in the page without scripts: %s",
  async (language) => {
    expect(figures.length).toBeGreaterThan(10);
    for (const id of figures) {
      const { prelude } = await prerender(
        <OnPage route={{ page: "figure", id }} language={language}>
          <CiteFigure figure={CATALOG.figure(id)} />
        </OnPage>,
      );
      const html = await new Response(prelude as ReadableStream).text();
      expect(html).toMatch(/^<details class="cite"><summary/);
      const text = html.replaceAll(/<[^>]+>/g, "");
      expect(text).toContain(
        language === "en" ? "(Release 1.0.0) [Data set]." : "[DS]. V1.0.0. 2026-11-21.",
      );
      const { issuer } = CATALOG.source(CATALOG.figure(id).source);
      expect(text).toMatch(new RegExp(`${issuer.en}|${issuer.zh}`));
      // Neither the day nor an address is the build's to make up.
      expect(text).not.toMatch(/Retrieved|undefined|null|localhost/);
    }
  },
);
