import { Suspense } from "react";
import type { FloorPlan } from "../plan/plan.ts";
import { parseDeskAddress } from "../state/desk-address.ts";
import { useQueryString } from "../state/query-string.ts";
import { FloorDesk } from "../ui/FloorDesk.tsx";
import { lazyPart } from "../ui/lazy-part.ts";
import { loadStyleSheet } from "../ui/style-sheet.ts";
import styles from "../ui/styles/floor.css?url";

// The prerendered page asks for it in its head; a page that is put together offline does not.
if (typeof document !== "undefined") void loadStyleSheet(styles);

const FloorProjector = lazyPart(
  async () => (await import("../ui/FloorProjector.tsx")).FloorProjector,
);

/** The desk, or what its second window shows. */
export function FloorPage({ plan }: { plan: FloorPlan }) {
  const { isProjector } = parseDeskAddress(useQueryString());
  if (isProjector) {
    return (
      <Suspense>
        <FloorProjector plan={plan} />
      </Suspense>
    );
  }
  return <FloorDesk plan={plan} />;
}
