import { createContext, type ReactNode, use } from "react";
import type { Selection, Sort } from "../state/compare-address.ts";

export interface Sorting {
  readonly selection: Pick<Selection, "sort" | "descending">;
  readonly sortBy: (sort: Sort, descending: boolean) => void;
}

/** The order of the table around; null where it cannot be changed. */
export const SortContext = createContext<Sorting | null>(null);

/** The head of a column, by which the rows are put in order: up, down, as picked. */
export function SortHead({ by, children }: { by: Sort; children: ReactNode }) {
  const sorting = use(SortContext);
  const isBy = sorting?.selection.sort === by;
  const isDown = isBy && sorting.selection.descending;
  const order = !isBy ? "none" : isDown ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={sorting === null ? undefined : order}>
      {sorting === null ? (
        children
      ) : (
        <button
          type="button"
          className="sort"
          onClick={() => {
            if (isDown) sorting.sortBy("picked", false);
            else sorting.sortBy(by, isBy);
          }}
        >
          {children}
          <span aria-hidden="true">{!isBy ? "↕" : isDown ? "↓" : "↑"}</span>
        </button>
      )}
    </th>
  );
}
