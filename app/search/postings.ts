/** Where `at` stands in a rising list; -1 where it does not. */
export function placeIn(list: readonly number[], at: number): number {
  let [from, to] = [0, list.length - 1];
  while (from <= to) {
    const middle = (from + to) >> 1;
    const found = list[middle] ?? 0;
    if (found === at) return middle;
    if (found < at) from = middle + 1;
    else to = middle - 1;
  }
  return -1;
}
