import { reporterOf } from "../domain/citation/cite.ts";
import type { Exhibit } from "../domain/exhibit.ts";
import type { Source } from "../domain/release.ts";
import type { Edition } from "./edition.ts";

/** A work of a list of sources, once, with its use: what address is whose is kept apart. */
export interface ListedSource {
  readonly source: Source;
  /** Short codes of its cited figures. */
  readonly codes: ReadonlySet<string>;
  /** Numbers of the charts that show it, rising. */
  readonly slides: ReadonlySet<number>;
  /** Works in which figures of it were read instead. */
  readonly reporters: ReadonlySet<Source>;
  /** Whether a figure of it was read at its issuer. */
  readonly wasRead: boolean;
  /** Whether a figure of it is second-hand, by whomever. */
  readonly isSecondHand: boolean;
  /** Addresses at which figures were read, where neither the work's nor its reporter's own. */
  readonly readAt: ReadonlySet<string>;
}

type Filled = { -readonly [K in keyof ListedSource]: ListedSource[K] } & {
  readonly codes: Set<string>;
  readonly slides: Set<number>;
  readonly reporters: Set<Source>;
  readonly readAt: Set<string>;
};

/** Works of all figures in the order in which they first come. @throws RangeError for an unknown id. */
export function listedSources(
  exhibits: readonly Exhibit[],
  { catalog }: Edition,
): readonly ListedSource[] {
  const works = new Map<string, Filled>();
  for (const [i, exhibit] of exhibits.entries()) {
    for (const figure of exhibit.figures.map((id) => catalog.figure(id))) {
      const source = catalog.source(figure.source);
      const reporter = reporterOf(figure, catalog);
      const work = works.get(source.id) ?? {
        source,
        codes: new Set(),
        slides: new Set(),
        reporters: new Set(),
        readAt: new Set(),
        wasRead: false,
        isSecondHand: false,
      };
      works.set(source.id, work);
      const code = catalog.citedBy(figure.id)?.shortCode;
      if (code !== undefined) work.codes.add(code);
      work.slides.add(i + 1);
      if (reporter !== null) work.reporters.add(reporter);
      if (figure.verification === "primary") work.wasRead = true;
      else work.isSecondHand = true;
      const { evidenceUrl } = figure;
      if (evidenceUrl !== null && evidenceUrl !== (reporter ?? source).url)
        work.readAt.add(evidenceUrl);
    }
  }
  return [...works.values()];
}
