/** Last day of an ISO 8601 date or interval, in milliseconds since 1970, UTC; NaN for anything else. */
export function endOfPeriod(period: string): number {
  return Date.parse(`${period.split("/").at(-1) ?? ""}T00:00:00Z`);
}
