import { useState } from "react";
import type { CurrentChart, OnAdd } from "./look-again-current.ts";
import { lookAgainWords } from "./look-again-words.ts";
import { usePage } from "./page-context.tsx";

interface Props {
  readonly chart: CurrentChart;
  readonly label: string;
  readonly onAdd: OnAdd;
}

/** Takes a chart as it is now into the deck, and says so. */
export function LookAgainAdd({ chart, label, onAdd }: Props) {
  const words = lookAgainWords(usePage().language);
  const [added, setAdded] = useState<"no" | "kept" | "here-only">("no");
  return (
    <p className="look-add">
      <button
        type="button"
        className="button"
        aria-label={`${label}${words.colon}${chart.title}`}
        onClick={() => {
          const kept = onAdd(chart.exhibit, chart.release);
          setAdded(kept === false ? "here-only" : "kept");
        }}
      >
        {label}
      </button>
      <span role="status" className="quiet">
        {added === "kept" && words.added}
        {added === "here-only" && words.addedHereOnly}
      </span>
    </p>
  );
}
