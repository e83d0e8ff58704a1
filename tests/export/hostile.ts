import type { Exhibit } from "../../app/domain/exhibit.ts";
import type { Edition } from "../../app/export/edition.ts";
import { type Made, madeFigures, range } from "../support/figures.ts";

/** Texts that a file format may take for something else. */
export const HOSTILE: readonly string[] = [
  '=HYPERLINK("https://evil.example/","x")',
  "<script>alert(1)</script><!--]]>&amp;",
  "a\u0000b\u0008c\u001f\u007f\ufffe",
  "\u202eright to left\u2066 \u0627\u0644\u0639\u0631\u0628\u064a\u0629",
  "👩‍👩‍👧‍👦 emoji \ud83d lone",
  "fig:made-9@9.9.9#ranges",
  "x".repeat(5000),
  "很长的机构名称".repeat(700),
];

/** A chart whose issuers are those texts, one a figure or all at once. */
export function hostileExhibit(words: readonly string[]): { exhibit: Exhibit; edition: Edition } {
  const made = words.map(
    (issuer, i): Made => ({ estimate: range(30e6 + i * 1e6, 60e6), issuer, published: "2020-04" }),
  );
  const { figures, catalog } = madeFigures(made);
  const ids = figures.map((figure) => figure.id);
  return {
    exhibit: {
      kind: "ranges",
      figures: ids,
      highlight: ids.slice(0, 1),
      name: "hostile",
      path: `/figures/${ids[0]}/`,
    },
    edition: { catalog, release: { version: "1.0.0", date: "2020-11-10" }, site: null },
  };
}
