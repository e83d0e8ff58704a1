import { Unreadable } from "./found.ts";

const MIB = 1024 * 1024;

/** Far above any presentation, far below what stops a browser. Sizes in bytes. */
export const LIMITS = {
  file: 256 * MIB,
  /** Parts of a package. */
  entries: 20_000,
  /** One part, unpacked. */
  part: 48 * MIB,
  /** All parts that are read, unpacked. */
  total: 384 * MIB,
  /** Unpacked to packed, of a part above 1 MiB. Sheets and slides reach 60; deflate ends at 1032. */
  ratio: 300,
} as const;

/** What may still be unpacked from one file, packages inside packages included. */
export class Budget {
  private left: number = LIMITS.total;

  /** @throws Unreadable when a part or the file as a whole unpacks to too much. */
  take(size: number, packed: number): void {
    const swells = size > MIB && size > packed * LIMITS.ratio;
    if (size > LIMITS.part || size > this.left || swells) {
      throw new Unreadable({ what: "too-much-inside" });
    }
    this.left -= size;
  }
}
