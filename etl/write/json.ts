/**
 * JSON text of an object, byte for byte the same for the same object: keys in the order of the
 * contract, one element of each list a line, LF at the end. Given in pieces of some 64 kB, because a
 * release of a million figures is longer than a string may be.
 */
export function* jsonPieces(object: object): Generator<string> {
  const buffer = new PieceBuffer();
  let separator = "{\n";
  for (const [key, value] of Object.entries(object)) {
    buffer.add(`${separator}${JSON.stringify(key)}: `);
    separator = ",\n";
    if (Array.isArray(value) && value.length > 0) {
      for (let i = 0; i < value.length; i += 1) {
        buffer.add(i === 0 ? "[\n" : ",\n");
        buffer.add(JSON.stringify(value[i]));
        if (buffer.full) yield buffer.take();
      }
      buffer.add("\n]");
    } else {
      buffer.add(JSON.stringify(value));
    }
  }
  buffer.add("\n}\n");
  yield buffer.take();
}

/** Gathers small strings into pieces worth writing. */
export class PieceBuffer {
  #parts: string[] = [];
  #length = 0;

  get full(): boolean {
    return this.#length > 65_536;
  }

  add(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  take(): string {
    const text = this.#parts.join("");
    this.#parts = [];
    this.#length = 0;
    return text;
  }
}
