import type { Page } from "@playwright/test";

/** The sum of layout shifts since the page began to load, and what moved. */
export function layoutShift(page: Page): Promise<{ total: number; moved: string[] }> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const moved: string[] = [];
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const shift = entry as PerformanceEntry & {
              value: number;
              sources: readonly { node: Node | null }[];
            };
            // A label that settles by a pixel or two while its own line is still being read.
            if (shift.value < 0.0001) continue;
            total += shift.value;
            moved.push(...shift.sources.map(({ node }) => describe(node)));
          }
        }).observe({ type: "layout-shift", buffered: true });
        const describe = (node: Node | null) =>
          node instanceof Element
            ? `${node.tagName}.${node.getAttribute("class")}`
            : `${node?.nodeName}`;
        setTimeout(() => resolve({ total, moved }), 300);
      }),
  );
}
