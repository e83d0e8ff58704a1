import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import { dateWords } from "../../domain/period-words.ts";
import type { Figure } from "../../domain/release.ts";
import { wrapText } from "../../scene/line-break.ts";
import type { TextStyle } from "../../scene/text.ts";
import { type Edition, isPrintedWhole } from "../edition.ts";
import { totalWords } from "../shown-edition.ts";
import { exportWords } from "../words.ts";

/** What is said of one issuer: name, codes of its cited figures, and who else its figures were read with. */
interface Credit {
  readonly words: string;
  readonly cited: boolean;
}

/** "as reported by A, B"; "partly …" where some figures were read at the issuer; null where all were. */
function secondHandWords(
  figures: readonly Figure[],
  { catalog }: Edition,
  language: Language,
): string | null {
  const words = exportWords(language);
  const second = figures.filter((figure) => figure.verification !== "primary");
  if (second.length === 0) return null;
  const names = second.flatMap(({ reportedBy }) =>
    reportedBy === null ? [] : [catalog.source(reportedBy).issuerShort[language]],
  );
  const reporters = [...new Set(names)].join(words.listComma);
  const said = reporters === "" ? words.secondHand : words.asReportedBy(reporters);
  return second.length === figures.length ? said : words.partly(said);
}

function creditOf(name: string, figures: readonly Figure[], edition: Edition, language: Language) {
  const words = exportWords(language);
  const codes = figures.flatMap((f) => edition.catalog.citedBy(f.id)?.shortCode ?? []);
  const second = secondHandWords(figures, edition, language);
  const said = [
    ...(codes.length > 0 ? [codes.join(words.listComma)] : []),
    ...(second === null ? [] : [second]),
  ];
  return {
    words: said.length === 0 ? name : name + words.brackets(said.join(words.semicolon)),
    cited: codes.length > 0,
  };
}

/** One credit an issuer, in the order of the figures. A lone publication is named with title and date. */
function creditsOf(exhibit: Exhibit, edition: Edition, language: Language): readonly Credit[] {
  const { catalog } = edition;
  const words = exportWords(language);
  const figures = exhibit.figures.map((id) => catalog.figure(id));
  const sources = new Set(figures.map((figure) => figure.source));
  const issuers = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { issuerShort } = catalog.source(figure.source);
    issuers.set(issuerShort[language], [...(issuers.get(issuerShort[language]) ?? []), figure]);
  }
  const own = [...issuers].map(([issuer, own]) => {
    const [only] = sources.size === 1 ? sources : [];
    if (only === undefined) return creditOf(issuer, own, edition, language);
    const source = catalog.source(only);
    const title = source.titleWords?.[language] ?? source.title;
    const date = source.published === null ? words.noDate : dateWords(source.published, language);
    return creditOf([issuer, title, date].join(words.comma), own, edition, language);
  });
  return [...own, ...remarksOf(exhibit, edition, language)];
}

/** What has to be known to read the numbers: the total of shares, the day. Never left out. */
function remarksOf(exhibit: Exhibit, edition: Edition, language: Language): readonly Credit[] {
  const total = totalWords(edition, language);
  const day = /[?&]asof=(\d{4}-\d{2}-\d{2})/.exec(exhibit.path)?.[1];
  return [
    ...(total === null ? [] : [{ words: total.sentence, cited: true }]),
    ...(day === undefined
      ? []
      : [{ words: exportWords(language).known(dateWords(day, language)), cited: true }]),
  ];
}

function labelOf(credits: readonly Credit[], language: Language): string {
  const { source, sources, colon } = exportWords(language);
  return (credits.length > 1 ? sources : source) + colon;
}

/** Every source of the exhibit in one paragraph: issuers once each, codes, second-hand said so. */
export function sourceWords(exhibit: Exhibit, edition: Edition, language: Language): string {
  const credits = creditsOf(exhibit, edition, language);
  const listed = credits.map((credit) => credit.words).join(exportWords(language).semicolon);
  return labelOf(credits, language) + listed;
}

/**
 * The source line broken at `width` px. Where it takes more than `most` lines, as many issuers as fit
 * are named, cited figures first, and the rest is counted and said to stand at the address below if it does.
 */
export function sourceLines(
  exhibit: Exhibit,
  edition: Edition,
  language: Language,
  room: { readonly width: number; readonly most: number; readonly style: TextStyle },
): readonly string[] {
  const words = exportWords(language);
  const wrap = (text: string) => wrapText(text, room.width, room.style);
  const whole = wrap(sourceWords(exhibit, edition, language));
  if (whole.length <= room.most) return whole;
  const credits = creditsOf(exhibit, edition, language);
  const below = isPrintedWhole(exhibit, edition, language) ? words.namedBelow : "";
  const label = labelOf(credits, language);
  const sorted = [...credits].sort((a, b) => Number(b.cited) - Number(a.cited));
  for (let named = credits.length - 1; named > 0; named--) {
    const listed = sorted.slice(0, named).map((credit) => credit.words);
    const rest = words.more(credits.length - named) + below;
    const lines = wrap(label + [...listed, rest].join(words.semicolon));
    if (lines.length <= room.most) return lines;
  }
  return wrap(label + words.inAll(credits.length) + below);
}
