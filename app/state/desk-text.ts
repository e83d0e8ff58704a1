import { type Desk, EMPTY_DESK, MOST_PINS, type Said } from "./desk.ts";

/** Version of the text in which a desk is kept; another one is not read. */
const VERSION = 1;
/** Nobody says more in a day. */
const MOST_SAID = 500;

const ID = /^[a-z0-9][a-z0-9-]{0,199}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/;
const RELEASE = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/;

export function printDesk(desk: Desk): string {
  const { session, current, pins, said, keys } = desk;
  const rows = said.map(({ figure, at, release, session }) => ({ figure, at, release, session }));
  return JSON.stringify({ version: VERSION, session, current, pins, said: rows, keys });
}

/** Reads a kept text, which may hold anything. What is sound is kept, the rest left out; never throws. */
export function parseDesk(text: string | null): Desk {
  let json: unknown = null;
  try {
    json = JSON.parse(text ?? "null");
  } catch {
    // Not ours, or cut short.
  }
  if (!isRecord(json) || json.version !== VERSION) return EMPTY_DESK;
  const pins = Array.isArray(json.pins) ? json.pins.filter(isId) : [];
  const rows = Array.isArray(json.said) ? json.said.slice(0, MOST_SAID) : [];
  const said = rows.map(parseSaid).filter((one) => one !== null);
  return {
    session: idOrNull(json.session),
    current: idOrNull(json.current),
    pins: [...new Set(pins)].slice(0, MOST_PINS),
    said: said.filter((one, i) => said.findIndex((other) => other.figure === one.figure) === i),
    keys: json.keys !== false,
  };
}

function parseSaid(value: unknown): Said | null {
  if (!isRecord(value)) return null;
  const { figure, at, release, session } = value;
  if (!isId(figure) || !matches(at, TIME) || !matches(release, RELEASE)) return null;
  if (Number.isNaN(Date.parse(at))) return null;
  return { figure, at, release, session: idOrNull(session) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function matches(value: unknown, pattern: RegExp): value is string {
  return typeof value === "string" && pattern.test(value);
}

export function isId(value: unknown): value is string {
  return matches(value, ID);
}

function idOrNull(value: unknown): string | null {
  return isId(value) ? value : null;
}
