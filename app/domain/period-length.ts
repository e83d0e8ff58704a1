const DAY = 86_400_000;

/** Days of an ISO 8601 date, month, year or interval, both ends included; a date is one day. NaN for anything else. */
export function lengthOf(period: string): number {
  const [from = "", to = from] = period.split("/");
  const [year = Number.NaN, month, day] = to.split("-").map(Number);
  const end =
    month === undefined
      ? Date.UTC(year, 11, 31)
      : Date.UTC(year, day === undefined ? month : month - 1, day ?? 0);
  return (end - Date.parse(from)) / DAY + 1;
}
