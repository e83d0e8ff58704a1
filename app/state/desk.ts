/** Something that was read aloud. */
export interface Said {
  readonly figure: string;
  /** ISO 8601 with the offset of the place: "2020-11-10T15:22:31+08:00". */
  readonly at: string;
  /** Version of the release that was on screen. */
  readonly release: string;
  /** Session of the agenda that was chosen; null for none. */
  readonly session: string | null;
}

/** What a moderator keeps on the desk, in this browser. */
export interface Desk {
  /** The last session chosen; null: all cited figures. */
  readonly session: string | null;
  /** The last figure on the desk; null: none yet. */
  readonly current: string | null;
  /** Figures put aside beforehand, in the order in which they are wanted. Each once. */
  readonly pins: readonly string[];
  /** In the order in which they were said. Each figure once. */
  readonly said: readonly Said[];
  /** Whether single letters are keys of the desk. */
  readonly keys: boolean;
}

export const EMPTY_DESK: Desk = { session: null, current: null, pins: [], said: [], keys: true };

/** More than this is no preparation but a list of figures. */
export const MOST_PINS = 60;

/** Pins a figure at the end, or takes its pin away. A full list takes no more. */
export function togglePin(desk: Desk, figure: string): Desk {
  if (desk.pins.includes(figure)) {
    return { ...desk, pins: desk.pins.filter((id) => id !== figure) };
  }
  return desk.pins.length >= MOST_PINS ? desk : { ...desk, pins: [...desk.pins, figure] };
}

/** Moves a pin by so many places, at most to an end; unchanged for a figure that is not pinned. */
export function movePin(desk: Desk, figure: string, by: number): Desk {
  if (!desk.pins.includes(figure)) return desk;
  const rest = desk.pins.filter((id) => id !== figure);
  const to = Math.max(0, Math.min(rest.length, desk.pins.indexOf(figure) + by));
  return { ...desk, pins: [...rest.slice(0, to), figure, ...rest.slice(to)] };
}

/** Notes that a figure was said; one that was said before keeps its first time and place. */
export function say(desk: Desk, said: Said): Desk {
  return desk.said.some((one) => one.figure === said.figure)
    ? desk
    : { ...desk, said: [...desk.said, said] };
}

/** Takes the note back. */
export function unsay(desk: Desk, figure: string): Desk {
  return { ...desk, said: desk.said.filter((one) => one.figure !== figure) };
}

/** A moment on the clock of the place, with its offset from UTC: `offset` in minutes, east positive. */
export function localTime(moment: Date, offset = -moment.getTimezoneOffset()): string {
  const shifted = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const two = (n: number) => String(Math.trunc(n)).padStart(2, "0");
  const size = Math.abs(offset);
  return `${shifted}${offset < 0 ? "-" : "+"}${two(size / 60)}:${two(size % 60)}`;
}
