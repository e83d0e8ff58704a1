import { useQuery } from "@tanstack/react-query";
import type { Catalog } from "../domain/catalog.ts";
import type { Found } from "../search/find-figures.ts";

export type Finder = (catalog: Catalog, query: string, limit: number) => readonly Found[];

/** The search code, loaded when it is first wanted; null until then, and when it cannot be loaded. */
export function useFinder(wanted: boolean): { finder: Finder | null; failed: boolean } {
  const { data, isError } = useQuery({
    queryKey: ["finder"],
    queryFn: loadFinder,
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return { finder: data ?? null, failed: isError };
}

async function loadFinder(): Promise<Finder> {
  const { buildFindIndex, findFigures } = await import("../search/find-figures.ts");
  const indexes = new WeakMap<Catalog, ReturnType<typeof buildFindIndex>>();
  return (catalog, query, limit) => {
    const index = indexes.get(catalog) ?? buildFindIndex(catalog);
    indexes.set(catalog, index);
    return findFigures(index, query, limit);
  };
}
