/** Keys and positions that lead to a value inside a JSON file. */
export type JsonPath = readonly (string | number)[];

/**
 * Line, from 1, of the value at `path` in valid JSON text; where the path leads nowhere, of the
 * innermost value on it that exists. One pass over the text before it.
 */
export function lineOfPath(source: string, path: JsonPath): number {
  const walker = new Walker(source);
  return source.slice(0, walker.find(path)).split("\n").length;
}

class Walker {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** Offset of the value at `path`. */
  find(path: JsonPath): number {
    this.#space();
    for (const key of path) {
      const before = this.#at;
      if (!this.#enter(key)) return before;
    }
    return this.#at;
  }

  /** Moves to the value under `key` of the object or list that begins here. */
  #enter(key: string | number): boolean {
    const open = this.#source[this.#at];
    if (open !== "{" && open !== "[") return false;
    this.#at += 1;
    for (let i = 0; ; i += 1) {
      this.#space();
      if (this.#source[this.#at] === (open === "{" ? "}" : "]")) return false;
      const name = open === "{" ? this.#name() : i;
      if (name === key) return true;
      this.#skip();
      this.#space();
      if (this.#source[this.#at] === ",") this.#at += 1;
    }
  }

  #name(): string {
    const start = this.#at;
    this.#string();
    const name = JSON.parse(this.#source.slice(start, this.#at)) as string;
    this.#space();
    this.#at += 1;
    this.#space();
    return name;
  }

  #skip(): void {
    const first = this.#source[this.#at];
    if (first === '"') {
      this.#string();
      return;
    }
    if (first !== "{" && first !== "[") {
      while (/[^\s,\]}]/.test(this.#source[this.#at] ?? ",")) this.#at += 1;
      return;
    }
    for (let depth = 0; ; ) {
      const character = this.#source[this.#at];
      if (character === '"') {
        this.#string();
        continue;
      }
      this.#at += 1;
      if (character === "{" || character === "[") depth += 1;
      if (character === "}" || character === "]") depth -= 1;
      if (depth === 0) return;
    }
  }

  #string(): void {
    this.#at += 1;
    while (this.#source[this.#at] !== '"') this.#at += this.#source[this.#at] === "\\" ? 2 : 1;
    this.#at += 1;
  }

  #space(): void {
    while (/\s/.test(this.#source[this.#at] ?? "x")) this.#at += 1;
  }
}
