import { LineIndex } from "./line-index.ts";

/** What breaks the structure of a CSV file, so that its cells cannot be told apart. */
export interface StructureFault {
  readonly kind:
    | "carriage-return"
    | "control-character"
    | "stray-quote"
    | "text-after-quote"
    | "unclosed-quote"
    | "no-final-line-end";
  readonly line: number;
  /** Position of the cell in its record, from 0. */
  readonly cell: number;
  /** Line on which the quoted cell was opened. */
  readonly opened: number;
  /** Value of the offending byte. */
  readonly byte: number;
}

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;

const START = 0;
const PLAIN = 1;
const QUOTED = 2;
const AFTER_QUOTE = 3;

/**
 * Walks over the bytes of a CSV file (RFC 4180 with LF), in blocks, and keeps what PapaParse does not
 * tell: where records end, on which line each starts, and whether every quote is where one may be.
 * Stops at the first structural fault.
 */
export class CsvScanner {
  readonly lines = new LineIndex();
  fault: StructureFault | null = null;
  /** Offset, in the block last scanned, after its last whole record; 0 if no record ended in it. */
  recordEnd = 0;

  #state = START;
  #line = 1;
  #cell = 0;
  #opened = 0;
  #record = 0;
  #extra = 0;
  #shifted = 0;

  /** Line on which scanning stands, from 1. */
  get line(): number {
    return this.#line;
  }

  /** Position of the cell in which scanning stands, from 0. */
  get cell(): number {
    return this.#cell;
  }

  /** Scans `bytes` from `from` to `to`. Bytes before `from` must have been scanned already. */
  scan(bytes: Uint8Array, from: number, to: number): void {
    let state = this.#state;
    this.recordEnd = 0;
    let i = from;
    while (i < to) {
      let byte = bytes[i] as number;
      if (state === QUOTED) {
        while (byte !== QUOTE && byte >= SPACE && ++i < to) byte = bytes[i] as number;
      } else if (byte >= SPACE && byte !== COMMA && byte !== QUOTE) {
        if (state === AFTER_QUOTE) {
          this.#fail("text-after-quote", byte);
          return;
        }
        state = PLAIN;
        while (byte !== COMMA && byte !== QUOTE && byte >= SPACE && ++i < to) {
          byte = bytes[i] as number;
        }
      }
      if (i === to) break;
      i += 1;
      if (byte < SPACE && byte !== LF) {
        this.#fail(byte === CR ? "carriage-return" : "control-character", byte);
        return;
      }
      if (state === QUOTED) {
        if (byte === QUOTE) state = AFTER_QUOTE;
        else this.#lineInCell();
      } else if (byte === COMMA) {
        state = START;
        this.#cell += 1;
      } else if (byte === LF) {
        state = START;
        this.recordEnd = i;
        this.#endRecord();
      } else {
        if (state === PLAIN) {
          this.#fail("stray-quote", byte);
          return;
        }
        if (state === START) this.#opened = this.#line;
        state = QUOTED;
      }
    }
    this.#state = state;
  }

  /** To be called after the last block: `pending` says whether bytes follow the last line end. */
  finish(pending: boolean): void {
    if (this.fault !== null) return;
    if (this.#state === QUOTED) {
      this.#line = this.#opened;
      this.#fail("unclosed-quote", QUOTE);
    } else if (pending) {
      this.#fail("no-final-line-end", 0);
    }
  }

  #lineInCell(): void {
    this.#line += 1;
    this.#extra += 1;
  }

  #endRecord(): void {
    this.#line += 1;
    this.#record += 1;
    this.#cell = 0;
    if (this.#extra !== this.#shifted) {
      this.lines.shift(this.#record, this.#extra);
      this.#shifted = this.#extra;
    }
  }

  #fail(kind: StructureFault["kind"], byte: number): void {
    this.fault = { kind, line: this.#line, cell: this.#cell, opened: this.#opened, byte };
  }
}
