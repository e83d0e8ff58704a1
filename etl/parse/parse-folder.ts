import type { Words } from "../../app/domain/language.ts";
import type {
  Denominator,
  DroppedFigure,
  Figure,
  Geography,
  Indicator,
  LookAlike,
  Reading,
  Source,
  Term,
  Theme,
  Topic,
} from "../../app/domain/release.ts";
import type { Problem } from "../problem.ts";
import type { ColumnOf } from "../read/table-spec.ts";
import type { Agenda } from "./arrange-agenda.ts";
import { Context } from "./cursor.ts";
import type { Glossary } from "./glossary.ts";
import type { ChainRow, CitedRow } from "./parse-cited.ts";
import { parseChains, parseCited } from "./parse-cited.ts";
import type { Derivation } from "./parse-derivations.ts";
import { parseDerivations } from "./parse-derivations.ts";
import { parseFigures } from "./parse-figures.ts";
import { parseDenominators, parseDropped, parseLookalikes } from "./parse-others.ts";
import { parseReadings } from "./parse-readings.ts";
import { parseSessions } from "./parse-sessions.ts";
import { parseSources } from "./parse-sources.ts";
import { parseGeographies, parseIndicators, parseThemes, parseTopics } from "./parse-subjects.ts";
import { parseVocabulary } from "./parse-vocabulary.ts";
import type { Issuer } from "./parse-words.ts";
import { parseIssuers, parseTranslations } from "./parse-words.ts";
import type { Table } from "./table.ts";

/** Every table of a data folder, parsed cell by cell and not yet checked as a whole. */
export interface Folder {
  readonly translations: Glossary<Words>;
  readonly issuers: Glossary<Issuer>;
  readonly themes: Table<Theme, ColumnOf<"themes">>;
  readonly topics: Table<Topic, ColumnOf<"topics">>;
  readonly indicators: Table<Indicator, ColumnOf<"indicators">>;
  readonly geographies: Table<Geography, ColumnOf<"geographies">>;
  readonly sources: Table<Source, ColumnOf<"sources">>;
  readonly figures: Table<Figure, ColumnOf<"figures">>;
  readonly cited: Table<CitedRow, ColumnOf<"cited">>;
  readonly chains: Table<ChainRow, ColumnOf<"chains">>;
  readonly lookalikes: Table<LookAlike, ColumnOf<"lookalikes">>;
  readonly denominators: Table<Denominator, ColumnOf<"denominators">>;
  readonly vocabulary: Table<Term, ColumnOf<"vocabularies">>;
  readonly dropped: Table<DroppedFigure, ColumnOf<"dropped">>;
  readonly derivations: Table<Derivation, ColumnOf<"derivations">>;
  readonly readings: Table<Reading, ColumnOf<"readings">>;
  /** null: the agenda could not be read; its problems have been reported. */
  readonly agenda: Agenda | null;
}

/** Reads and parses every table of `folder`; what is wrong goes to `problems`. */
export function parseFolder(
  folder: string,
  problems: Problem[],
  onBytes?: (count: number) => void,
): Folder {
  const translations = parseTranslations(folder, problems);
  const issuers = parseIssuers(folder, problems);
  const context = new Context(problems, translations);
  return {
    translations,
    issuers,
    vocabulary: parseVocabulary(folder, context),
    themes: parseThemes(folder, context),
    topics: parseTopics(folder, context),
    indicators: parseIndicators(folder, context),
    geographies: parseGeographies(folder, context),
    sources: parseSources(folder, context, issuers),
    figures: parseFigures(folder, context, onBytes),
    cited: parseCited(folder, context),
    chains: parseChains(folder, context),
    lookalikes: parseLookalikes(folder, context),
    denominators: parseDenominators(folder, context),
    dropped: parseDropped(folder, context),
    derivations: parseDerivations(folder, context),
    readings: parseReadings(folder, context),
    agenda: parseSessions(folder, context),
  };
}
