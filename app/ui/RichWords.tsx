import type { RichText, Run } from "../domain/citation/rich-text.ts";

/** A citation with its italics and links. */
export function RichWords({ runs }: { runs: RichText }) {
  return runs.map((run, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs of one fixed text have no other identity
    <Words key={i} run={run} />
  ));
}

function Words({ run: { text, italic, href } }: { run: Run }) {
  const words = italic === true ? <i>{text}</i> : text;
  return href === undefined ? words : <a href={href}>{words}</a>;
}
