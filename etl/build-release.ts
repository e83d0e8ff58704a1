import type { Release } from "../app/domain/release.ts";
import { FORMAT } from "../app/domain/release.ts";
import { checkFolder } from "./check/check-folder.ts";
import { buildIndexes } from "./check/indexes.ts";
import { checkUnusedWords } from "./check/unused-words.ts";
import { derive } from "./derive/derive.ts";
import type { Change } from "./parse/parse-changes.ts";
import { parseChanges } from "./parse/parse-changes.ts";
import { joinChains } from "./parse/parse-cited.ts";
import type { Folder } from "./parse/parse-folder.ts";
import { parseFolder } from "./parse/parse-folder.ts";
import type { Problem } from "./problem.ts";

/** A data folder turned into a release, or the reasons why it cannot be. */
export interface Built {
  readonly folder: Folder;
  /** null exactly where there are problems. */
  readonly release: Release | null;
  readonly change: Change | null;
  readonly problems: Problem[];
}

/** Reads, parses, checks and derives; writes nothing. */
export function buildRelease(data: string, onBytes?: (count: number) => void): Built {
  const problems: Problem[] = [];
  const change = parseChanges(data, problems);
  const folder = parseFolder(data, problems, onBytes);
  const indexes = buildIndexes(folder);
  checkFolder(folder, indexes, problems);
  const derived = derive(folder, indexes, problems);
  checkUnusedWords(folder, problems);
  if (problems.length > 0 || change === null || folder.agenda === null) {
    return { folder, release: null, change, problems };
  }
  const release: Release = {
    format: FORMAT,
    version: change.version,
    date: change.date,
    themes: folder.themes.rows,
    topics: folder.topics.rows,
    indicators: folder.indicators.rows,
    geographies: folder.geographies.rows,
    sources: folder.sources.rows,
    figures: folder.figures.rows,
    cited: joinChains(folder.cited.rows, folder.chains.rows),
    lookalikes: folder.lookalikes.rows,
    denominators: folder.denominators.rows,
    derived,
    vocabulary: folder.vocabulary.rows,
    sessions: folder.agenda.sessions,
    dialogue: folder.agenda.dialogue,
    readings: folder.readings.rows,
    dropped: folder.dropped.rows,
  };
  return { folder, release, change, problems };
}
