import { Fragment } from "react";

/** What a line may not break inside: a name with a hyphen, a number and its 万 or 亿, a number and its %. */
const WHOLE = /(COVID-19|\d[\d.,]*(?:万亿|万|亿|%)(?:美元|元)?[–—]?)/;

/** A text in which these stay whole, without changing a character of it. */
export function Kept({ text }: { text: string }) {
  return text.split(WHOLE).map((part, i) =>
    i % 2 === 0 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one fixed text have no other identity
      <Fragment key={i}>{part}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <span key={i} className="unbroken">
        {part}
      </span>
    ),
  );
}
