import { Suspense } from "react";
import type { Figure } from "../domain/release.ts";
import { useAsOf } from "../state/as-of.ts";
import { lazyPart } from "./lazy-part.ts";

const FloorStanding = lazyPart(async () => (await import("./FloorStanding.tsx")).FloorStanding);

interface AsOf {
  readonly figure: Figure;
  /** Puts another figure on the desk; without it nothing leads on. */
  readonly onChoose?: (figure: string) => void;
}

/** What the figure on the desk was on the day of the page; its code comes when a day is chosen. */
export function FloorAsOf({ figure, onChoose }: AsOf) {
  const asOf = useAsOf();
  if (asOf === null) return null;
  return (
    <Suspense fallback={<span data-as-of-wait="" />}>
      <FloorStanding figure={figure} asOf={asOf} onChoose={onChoose} />
    </Suspense>
  );
}
