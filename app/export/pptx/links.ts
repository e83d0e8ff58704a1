import type { Relation } from "../office-package.ts";
import { webAddress } from "../xlsx/sheet-xml.ts";
import type { LinkedText } from "./sources-text.ts";
import { oneLine, type Piece } from "./text-xml.ts";

/** Web addresses that a slide links to, each once. */
export class Links {
  private readonly ids = new Map<string, string>();

  /** A piece with its link; without one where the address is no web address. */
  piece({ text, href, bold = false, italic = false }: LinkedText): Piece {
    const address = href === undefined || href === null ? null : webAddress(href);
    const plain = { text: oneLine(text), bold, italic };
    if (address === null) return plain;
    const id = this.ids.get(address) ?? `rIdL${this.ids.size + 1}`;
    this.ids.set(address, id);
    return { ...plain, link: { id, tip: address } };
  }

  relations(): readonly Relation[] {
    return [...this.ids].map(([target, id]) => ({ id, type: "hyperlink", target, external: true }));
  }
}

/** The first `length` characters of pieces, an ellipsis where something is left out. */
export function cutPieces(pieces: readonly Piece[], length: number): readonly Piece[] {
  const total = pieces.reduce((sum, piece) => sum + [...piece.text].length, 0);
  if (total <= length) return pieces;
  const kept: Piece[] = [];
  let left = Math.max(1, length - 1);
  for (const piece of pieces) {
    if (left <= 0) break;
    const chars = [...piece.text];
    kept.push({ ...piece, text: chars.slice(0, left).join("") });
    left -= chars.length;
  }
  return [...kept, { text: "…" }];
}
