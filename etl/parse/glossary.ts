/** Texts by their English, remembering which of them were asked for. */
export class Glossary<Entry> {
  /** False where the table could not be read whole, so that an entry may be missing for that reason. */
  whole = true;
  readonly #entries = new Map<
    string,
    { readonly entry: Entry; readonly line: number; used: boolean }
  >();

  /** `line` is where the entry stands in its table. */
  add(en: string, entry: Entry, line: number): void {
    this.#entries.set(en, { entry, line, used: false });
  }

  has(en: string): boolean {
    return this.#entries.has(en);
  }

  /** The entry of a text, which counts as used from now on. */
  find(en: string): Entry | undefined {
    const found = this.#entries.get(en);
    if (found === undefined) return undefined;
    found.used = true;
    return found.entry;
  }

  /** Texts that nobody asked for, with their lines. */
  *unused(): Generator<readonly [en: string, line: number]> {
    for (const [en, { line, used }] of this.#entries) if (!used) yield [en, line];
  }
}
