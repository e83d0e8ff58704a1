/**
 * Physical line of every record of a CSV file. Record 0 is the header, on line 1. Only records that
 * follow a cell of several lines need an entry, so the index of an ordinary table is empty.
 */
export class LineIndex {
  /** From this record on … */
  readonly #records: number[] = [];
  /** … so many lines have been used up inside cells. */
  readonly #extra: number[] = [];

  /** States that every record from `record` on starts `extra` lines later than its number says. */
  shift(record: number, extra: number): void {
    this.#records.push(record);
    this.#extra.push(extra);
  }

  /** First line of a record, from 1. */
  lineOf(record: number): number {
    let low = 0;
    let high = this.#records.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#records[middle] ?? 0) <= record) low = middle + 1;
      else high = middle;
    }
    return record + 1 + (low === 0 ? 0 : (this.#extra[low - 1] ?? 0));
  }
}
