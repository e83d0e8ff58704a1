/**
 * A cell as RFC 4180 wants it. Text that a spreadsheet would run as a formula gets an apostrophe in
 * front (OWASP, "CSV Injection"); plain numbers, negative ones too, stay numbers.
 */
export function csvCell(value: string | null): string {
  if (value === null) return "";
  const text = /^[=+\-@\t\r]/.test(value) && !isNumber(value) ? `'${value}` : value;
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function isNumber(text: string): boolean {
  return /^-?[0-9]+(\.[0-9]+)?$/.test(text);
}
