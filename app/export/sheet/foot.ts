import type { Exhibit } from "../../domain/exhibit.ts";
import type { Language } from "../../domain/language.ts";
import { dateWords } from "../../domain/period-words.ts";
import { wrapText } from "../../scene/line-break.ts";
import { group, rect, text } from "../../scene/shapes.ts";
import { textWidth } from "../../scene/text.ts";
import { type Edition, printedAddress } from "../edition.ts";
import { exportWords } from "../words.ts";
import type { Block } from "./head.ts";
import { sourceLines } from "./source-line.ts";

/** "Release 1.0.0, 10 November 2020". */
export function releaseWords({ release }: Edition, language: Language): string {
  return exportWords(language).release(release.version, dateWords(release.date, language));
}

/** Faces that stand in for ours run wider; two texts of one row must not meet in them. */
const SPARE = 1.12;
/** Shares of the width at which lines are broken, for the same reason. Chinese letters are as wide in any face. */
const ROOM: Readonly<Record<Language, { readonly plain: number; readonly bold: number }>> = {
  en: { plain: 0.92, bold: 0.87 },
  zh: { plain: 1, bold: 1 },
};

/** Width, size of type and most lines of the source line, px. */
export interface FootStyle {
  readonly width: number;
  readonly size: number;
  readonly sourceLines: number;
}

/** Release, address and name of the site: in one row where there is room, else one under the other. */
function imprint(exhibit: Exhibit, edition: Edition, language: Language, style: FootStyle) {
  const { width, size } = style;
  const plain = { size, weight: 400, family: "sans" } as const;
  const words = exportWords(language);
  const said = [releaseWords(edition, language), printedAddress(exhibit, edition, language)];
  const site = textWidth(words.site, size, 600);
  const row = said.join(" · ");
  if ((textWidth(row, size) + site) * SPARE + 32 <= width)
    return { lines: [row], siteLine: 0, right: true };
  const lines = said.flatMap((part) => wrapText(part, width * ROOM[language].plain, plain));
  const right = (textWidth(lines[0] ?? "", size) + site) * SPARE + 32 <= width;
  return { lines, siteLine: right ? 0 : lines.length, right };
}

/** A note where there is one, source line, release, address and name of the site, from the origin down. */
export function sheetFoot(
  exhibit: Exhibit,
  edition: Edition,
  language: Language,
  style: FootStyle,
  note: string | null = null,
): Block {
  const { width, size } = style;
  const plain = { size, weight: 400, family: "sans" } as const;
  const line = Math.round(size * 1.4);
  const room = { width: width * ROOM[language].plain, most: style.sourceLines, style: plain };
  const sources = sourceLines(exhibit, edition, language, room);
  const { lines, siteLine, right } = imprint(exhibit, edition, language, style);
  const bold = { ...plain, weight: 600 } as const;
  const noted = note === null ? [] : wrapText(note, width * ROOM[language].bold, bold);
  const start = 12 + size;
  const first = start + (noted.length > 0 ? line * noted.length + 4 : 0);
  const second = first + line * sources.length + 4;
  const small = (words: string, y: number) => text(0, y, words, size, "ink-2");
  const site = text(
    right ? width : 0,
    second + siteLine * line,
    exportWords(language).site,
    size,
    "ink",
    { weight: 600, anchor: right ? "end" : "start" },
  );
  return {
    nodes: [
      group("rule", [rect(0, 0, width, 1, "rule")]),
      ...(noted.length === 0
        ? []
        : [
            group(
              "note",
              noted.map((l, i) => text(0, start + i * line, l, size, "ink", { weight: 600 })),
            ),
          ]),
      group(
        "sources",
        sources.map((words, i) => small(words, first + i * line)),
      ),
      group("release", [...lines.map((words, i) => small(words, second + i * line)), site]),
    ],
    height: second + line * Math.max(lines.length - 1, siteLine) + size * 0.4,
  };
}
