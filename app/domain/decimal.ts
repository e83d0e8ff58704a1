/** Decimal digits of a number, shortest that read back as the same number. */
export interface Decimal {
  /** Significant digits without leading or trailing zeros; "0" for zero. */
  readonly digits: string;
  /** Power of ten of the first digit: 6 for 8410000. */
  readonly exponent: number;
}

/** Digits of |value|. Throws a RangeError for NaN and infinities, which no figure has. */
export function decimalOf(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toExponential().split("e");
  return { digits: mantissa.replace(".", ""), exponent: Number(exponent) };
}

/** Plain digits of the decimal divided by 10^power, e.g. 8410000 by 10^6: "8.41". */
export function placePoint(decimal: Decimal, power: number): string {
  const whole = decimal.exponent - power + 1;
  const { digits } = decimal;
  if (whole <= 0) return digits === "0" ? "0" : `0.${"0".repeat(-whole)}${digits}`;
  if (digits.length <= whole) return digits.padEnd(whole, "0");
  return `${digits.slice(0, whole)}.${digits.slice(whole)}`;
}

/** The number with at most `digits` significant digits, e.g. 733477315 with 4: 733500000. */
export function roundTo(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

/** Commas between thousands, from `from` whole digits on: "1234567.5" gives "1,234,567.5". */
export function groupThousands(plain: string, from: number): string {
  const [whole = "", fraction] = plain.split(".");
  if (whole.length < from) return plain;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
