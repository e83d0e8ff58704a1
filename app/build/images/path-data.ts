import type { Command } from "opentype.js/dist/opentype.mjs";

/** Where a glyph goes: its origin in px, and px of one font unit. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/**
 * Writes outlines as SVG path data: relative commands in hundredths of a px, as short as every reader
 * of SVG understands. Each point is rounded by itself, so that no error adds up along a line of text.
 */
export class PathData {
  #data = "";
  #letter = "";
  /** Current point in hundredths of a px, as the reader of the data has it. */
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;

  /** Adds one glyph; its commands are in font units, y upwards. */
  add(commands: readonly Command[], at: Placed): void {
    for (const command of commands) this.#write(command, at);
  }

  toString(): string {
    return this.#data;
  }

  #write(command: Command, at: Placed): void {
    if (command.type === "Z") {
      this.#data += "z";
      this.#letter = "z";
      this.#x = this.#startX;
      this.#y = this.#startY;
      return;
    }
    const dx = across(command.x, at) - this.#x;
    const dy = down(command.y, at) - this.#y;
    switch (command.type) {
      case "M":
        this.#letter = "";
        this.#print("m", dx, dy);
        break;
      case "L":
        if (dy === 0) this.#print("h", dx);
        else if (dx === 0) this.#print("v", dy);
        else this.#print("l", dx, dy);
        break;
      case "Q":
        this.#print("q", ...this.#offset(command.x1, command.y1, at), dx, dy);
        break;
      case "C": {
        const first = this.#offset(command.x1, command.y1, at);
        this.#print("c", ...first, ...this.#offset(command.x2, command.y2, at), dx, dy);
        break;
      }
    }
    this.#x += dx;
    this.#y += dy;
    if (command.type === "M") {
      this.#startX = this.#x;
      this.#startY = this.#y;
    }
  }

  #offset(x: number, y: number, at: Placed): readonly [number, number] {
    return [across(x, at) - this.#x, down(y, at) - this.#y];
  }

  /** A command that repeats the one before it needs no letter; a minus sign needs no space before it. */
  #print(letter: string, ...offsets: readonly number[]): void {
    let bare = letter === this.#letter;
    if (!bare) this.#data += letter;
    this.#letter = letter;
    for (const offset of offsets) {
      this.#data += (bare && offset >= 0 ? " " : "") + printHundredths(offset);
      bare = true;
    }
  }
}

const across = (x: number, at: Placed) => Math.round((at.x + x * at.scale) * 100);
const down = (y: number, at: Placed) => Math.round((at.y - y * at.scale) * 100);

const PRINTED = new Map<number, string>();

/** Hundredths of a px as px: 150 is "1.5", -25 is "-.25". */
function printHundredths(value: number): string {
  const known = PRINTED.get(value);
  if (known !== undefined) return known;
  const text = String(value / 100).replace(/^(-?)0\./, "$1.");
  if (Math.abs(value) < 5000) PRINTED.set(value, text);
  return text;
}
