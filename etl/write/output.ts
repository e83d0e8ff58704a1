/** One file of a release: its path below the release's folder, and its text in pieces. */
export interface Output {
  readonly path: string;
  /** Starts the text anew each time, so that a file can be digested without being held in memory. */
  readonly pieces: () => Iterable<string>;
}
