/** A piece of a citation; `href` only where the piece is an address that leads somewhere. */
export interface Run {
  readonly text: string;
  readonly italic?: boolean;
  readonly href?: string;
}

/** A citation with its italics and links. */
export type RichText = readonly Run[];

/** Without italics and links. */
export function plainText(runs: RichText): string {
  return runs.map((run) => run.text).join("");
}
