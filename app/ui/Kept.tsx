import { Fragment } from "react";

/** Names that a line may not break inside, although they hold a hyphen. */
const NAMES = /(COVID-19)/;

/** A text in which such names stay whole, without changing a character of it. */
export function Kept({ text }: { text: string }) {
  return text.split(NAMES).map((part, i) =>
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
