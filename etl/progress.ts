const SHOWN_AFTER_MS = 800;
const EVERY_MS = 100;
const WIDTH = 30;

/**
 * A bar on the terminal for runs that take long. Says nothing where the output is piped, and nothing
 * in the first 0.8 seconds, so that ordinary runs are quiet.
 */
export class Progress {
  readonly #label: string;
  readonly #total: number;
  readonly #stream: NodeJS.WriteStream;
  readonly #started = Date.now();
  #drawn = 0;
  #done = 0;

  /** `total` in the unit of `add`. */
  constructor(label: string, total: number, stream: NodeJS.WriteStream = process.stderr) {
    this.#label = label;
    this.#total = total;
    this.#stream = stream;
  }

  add(amount: number): void {
    this.#done += amount;
    const now = Date.now();
    if (!this.#stream.isTTY || now - this.#started < SHOWN_AFTER_MS) return;
    if (now - this.#drawn < EVERY_MS) return;
    this.#drawn = now;
    const share = this.#total === 0 ? 1 : Math.min(1, this.#done / this.#total);
    const filled = Math.round(share * WIDTH);
    const bar = "#".repeat(filled) + "-".repeat(WIDTH - filled);
    this.#stream.write(`\r${this.#label} [${bar}] ${Math.floor(share * 100)} %`);
  }

  /** Wipes the bar. */
  end(): void {
    if (this.#drawn > 0) this.#stream.write(`\r${" ".repeat(this.#label.length + WIDTH + 12)}\r`);
  }
}
