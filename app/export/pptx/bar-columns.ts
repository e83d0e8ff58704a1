import type { Language } from "../../domain/language.ts";
import type { Cell } from "../xlsx/sheet.ts";
import type { ChartRow, ChartRows, ChartUnit } from "./chart-rows.ts";
import type { Column } from "./columns.ts";
import { type Ends, endsOf } from "./figure-columns.ts";
import { slideWords } from "./words.ts";

/** Where the parts of a bar begin and end; null: not there. Their sum reaches the upper end. */
interface Pieces {
  readonly base: number | null;
  readonly inner: number | null;
  readonly tick: number | null;
  readonly outer: number | null;
}

/**
 * What the formulas of the sheet work out, in the same order of operations, from numbers in the unit of
 * the chart: lengths from zero outwards, all on one side of it.
 */
function piecesOf({ low, central, high }: Ends, tick: number): Pieces {
  const base =
    low ??
    (central !== null
      ? Math.max(0, central - tick / 2)
      : high !== null
        ? Math.max(0, high - tick)
        : null);
  const inner =
    low === null || (central === null && high === null)
      ? null
      : central === null
        ? (high as number) - low
        : Math.max(0, central - tick / 2 - low);
  const mark = central !== null || (low === null) !== (high === null) ? tick : null;
  const outer =
    central === null || high === null
      ? null
      : Math.max(0, high - ((base ?? 0) + (inner ?? 0) + (mark ?? 0)));
  return { base, inner, tick: mark, outer };
}

/** How a formula refers to a number of its row: the cell, and its number in the unit of the chart. */
interface Ref {
  readonly cell: string;
  readonly scaled: string;
}
type Refs = Readonly<Record<keyof Ends, Ref>>;

/** `turn`: "" or "$V2*", the factor that turns lengths round. */
function pieceFormulas({ low, central, high }: Refs, turn: string, tick: number, row: number) {
  const half = tick / 2;
  return {
    base:
      `IF(${low.cell}<>"",${turn}${low.scaled},IF(${central.cell}<>"",${turn}MAX(0,${central.scaled}-${half}),` +
      `IF(${high.cell}<>"",${turn}MAX(0,${high.scaled}-${tick}),"")))`,
    inner:
      `IF(OR(${low.cell}="",AND(${central.cell}="",${high.cell}="")),"",IF(${central.cell}="",` +
      `${turn}(${high.scaled}-${low.scaled}),${turn}MAX(0,${central.scaled}-${half}-${low.scaled})))`,
    tick: `IF(${central.cell}<>"",${turn}${tick},IF((${low.cell}="")=(${high.cell}=""),"",${turn}${tick}))`,
    outer: `IF(OR(${central.cell}="",${high.cell}=""),"",${turn}MAX(0,${high.scaled}-${turn}SUM(H${row}:J${row})))`,
  };
}

/** Columns H to K of a row: its pieces and the formulas that give them. */
function pieceCells(
  ends: Ends,
  direction: number,
  formulas: Readonly<Record<keyof Pieces, string>>,
  tick: number,
): readonly Cell[] {
  const pieces = piecesOf(ends, tick);
  return (["base", "inner", "tick", "outer"] as const).map((key) => {
    const value = pieces[key];
    return { formula: formulas[key], value: value === null ? "" : direction * value };
  });
}

/** Direction of a row's bar: 1 right, −1 left; side 0: it lies on both sides of zero. */
function sideOf({ low, central, high }: Ends): { side: number; direction: number } {
  const all = [low, central, high].filter((n) => n !== null);
  const side = Math.min(...all) >= 0 ? 1 : Math.max(...all) <= 0 ? -1 : 0;
  return { side, direction: side !== 0 ? side : central !== null && central < 0 ? -1 : 1 };
}

const empty = (value: number | null): number | string => value ?? "";

/** In the unit of the chart; turned round where `divisor` is negative. */
function inUnit({ low, central, high }: Ends, divisor: number): Ends {
  const own = (value: number | null) => (value === null ? null : value / divisor);
  return { low: own(low), central: own(central), high: own(high) };
}

const over = ({ divisor }: ChartUnit): string => (divisor === 1 ? "" : `/${divisor}`);

/** Cells of one row: H to K, then the working columns where some number of the chart is negative. */
interface RowCells {
  readonly pieces: readonly Cell[];
  readonly working: readonly Cell[];
}

function plainRow(ends: Ends, row: number, unit: ChartUnit, tick: number): RowCells {
  const ref = (letter: string) => ({
    cell: `${letter}${row}`,
    scaled: `${letter}${row}${over(unit)}`,
  });
  const refs = { low: ref("B"), central: ref("C"), high: ref("D") };
  const formulas = pieceFormulas(refs, "", tick, row);
  return { pieces: pieceCells(inUnit(ends, unit.divisor), 1, formulas, tick), working: [] };
}

/** A bar left of zero is the mirror image of one right of it; one across zero has a part on each side. */
function signedRow(ends: Ends, row: number, { divisor }: ChartUnit, tick: number): RowCells {
  const { side, direction } = sideOf(ends);
  const { low, central, high } = inUnit(ends, divisor * direction);
  const [near, far] = direction === 1 ? [low, high] : [high, low];
  const outward = { low: side === 0 ? 0 : near, central, high: far };
  const [s, t] = [`$U${row}`, `$V${row}`];
  const ref = (letter: string) => ({ cell: `${letter}${row}`, scaled: `${letter}${row}` });
  const refs = { low: ref("W"), central: ref("X"), high: ref("Y") };
  const own = (letter: string) => `IF(${letter}${row}="","",${t}*${letter}${row}/${divisor})`;
  const pick = (right: string, left: string) => `IF(${t}=1,${own(right)},${own(left)})`;
  const all = `B${row}:D${row}`;
  return {
    pieces: pieceCells(outward, direction, pieceFormulas(refs, `${t}*`, tick, row), tick),
    working: [
      { formula: `IF(MIN(${all})>=0,1,IF(MAX(${all})<=0,-1,0))`, value: side },
      { formula: `IF(${s}<>0,${s},IF(AND(C${row}<>"",C${row}<0),-1,1))`, value: direction },
      { formula: `IF(${s}=0,0,${pick("B", "D")})`, value: empty(outward.low) },
      { formula: own("C"), value: empty(outward.central) },
      { formula: pick("D", "B"), value: empty(outward.high) },
      {
        formula: `IF(${s}=0,IF(${t}=1,B${row},D${row})/${divisor},"")`,
        value: side === 0 && near !== null ? direction * near : "",
      },
    ],
  };
}

/** Label of a row: as on the screen until a number is edited, the edited numbers after that. */
function labelCell(
  { label, figure }: ChartRow,
  row: number,
  unit: ChartUnit,
  language: Language,
): Cell {
  const words = slideWords(language);
  const ends = endsOf(figure.estimate);
  const text = (words: string) => `"${words.replaceAll('"', '""')}"`;
  const same = (letter: string, value: number | null) => `${letter}${row}=${value ?? '""'}`;
  const [low, central, high] = ["B", "C", "D"].map((letter) => `${letter}${row}${over(unit)}`);
  const span = `${low}&${text(words.to)}&${high}`;
  const [before, after] = unit.around;
  const open = `IF(B${row}="",${text(words.atMost)}&${high},IF(D${row}="",${text(words.atLeast)}&${low},${span}))`;
  const centred = `${central}&IF(OR(B${row}="",D${row}=""),"",${text(" (")}&${span}&${text(")")})`;
  const edited = `${text(before)}&IF(C${row}="",${open},${centred})&${text(after)}`;
  const unchanged = `AND(${same("B", ends.low)},${same("C", ends.central)},${same("D", ends.high)})`;
  return { formula: `IF(${unchanged},${text(label)},${edited})`, value: label };
}

export interface BarColumns {
  /** H to L: base, inner, tick, outer, room for the label. */
  readonly pieces: readonly Column[];
  /** M: labels. */
  readonly labels: Column;
  /** U to Z; empty where no number is negative. The last is the part on the other side of zero. */
  readonly working: readonly Column[];
}

/** Chart columns of bars. `rooms`: length that each label needs, `tick`: width of a tick, in the chart's unit. */
export function barColumns(
  { rows, unit }: ChartRows,
  rooms: readonly number[],
  tick: number,
  language: Language,
): BarColumns {
  const words = slideWords(language);
  const ends = rows.map((row) => endsOf(row.figure.estimate));
  const negative = ends.some((e) => [e.low, e.central, e.high].some((n) => (n ?? 0) < 0));
  const rowOf = negative ? signedRow : plainRow;
  const cells = ends.map((e, i) => rowOf(e, i + 2, unit, tick));
  const heads = [words.base, words.inner, words.tick, words.outer];
  const room = rooms.map(
    (length, i): Cell =>
      negative
        ? { formula: `$V${i + 2}*${length}`, value: sideOf(ends[i] as Ends).direction * length }
        : length,
  );
  const helpers = [words.side, words.direction, words.near, words.middle, words.far].map(
    words.helper,
  );
  const workingHeads = [...helpers, words.chart(words.across, unit.word)];
  return {
    pieces: [
      ...heads.map((head, k) => ({
        head: words.chart(head, unit.word),
        width: 12,
        cells: cells.map((row) => row.pieces[k] ?? null),
      })),
      { head: words.chart(words.room, unit.word), width: 12, cells: room },
    ],
    labels: {
      head: words.label,
      width: 24,
      cells: rows.map((row, i) => labelCell(row, i + 2, unit, language)),
    },
    working: negative
      ? workingHeads.map((head, k) => ({
          head,
          width: 10,
          cells: cells.map((row) => row.working[k] ?? null),
        }))
      : [],
  };
}
