/** Controls that no text needs, and halves of characters: a reader may take them for the end of a file. */
const UNFIT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** By which a spreadsheet knows a formula; the wide forms are taken for the plain ones in East Asia. */
const RUNS_AS_FORMULA = /^[=+\-@\t\n＝＋－＠]/;
/** "-6.3", "-3 percent": a number, or one with words after it, computes nothing. */
const IS_NUMBER = /^[+-]\d+(\.\d+)?%?( [\p{L} ]+)?$/u;

/**
 * Text that a spreadsheet shows and never runs: an apostrophe stands before one that begins like a
 * formula (OWASP, "CSV Injection"). Numbers with a sign stay as they are. Line ends are LF.
 */
export function spreadsheetText(text: string): string {
  const plain = text.replace(/\r\n?/g, "\n").replace(UNFIT, "");
  return RUNS_AS_FORMULA.test(plain) && !IS_NUMBER.test(plain) ? `'${plain}` : plain;
}
