import { XML_HEAD } from "../office-package.ts";

/** Looks of a text cell, in the order of the list of formats below. */
const LOOKS = ["plain", "title", "head", "wrap"] as const;
export type Look = (typeof LOOKS)[number];

const FONTS = [
  '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="14"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/><family val="2"/></font>',
];
const LINK_FONT = 3;

/**
 * Number of the cell format for a text. `kept`: Excel shows an apostrophe before it, so that editing
 * the cell cannot turn its text into a formula, number or date.
 */
export function textFormat(look: Look, isLink: boolean, kept: boolean): number {
  return LOOKS.indexOf(look) * 4 + (isLink ? 2 : 0) + (kept ? 1 : 0);
}

/** Most places behind the point that a number is shown with. */
const MOST_PLACES = 10;
/** First of Excel's numbers that are free for own formats. */
const OWN = 164;

/** Number of the cell format for a number: thousands apart, and every digit that it has. */
export function numberFormat(value: number): number {
  const [, digits = "", power = "0"] = /^-?\d+(?:\.(\d+))?(?:e-(\d+))?$/.exec(String(value)) ?? [];
  return LOOKS.length * 4 + Math.min(MOST_PLACES, digits.length + Number(power));
}

function textFormatXml(look: Look, isLink: boolean, kept: boolean): string {
  const font = isLink ? LINK_FONT : look === "title" ? 1 : look === "head" ? 2 : 0;
  const isHead = look === "head";
  const wrap = look === "wrap" || isHead ? ' wrapText="1"' : "";
  return (
    `<xf numFmtId="0" fontId="${font}" fillId="${isHead ? 2 : 0}" borderId="${isHead ? 1 : 0}" xfId="0"` +
    `${kept ? ' quotePrefix="1"' : ""} applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
    `<alignment vertical="top"${wrap}/></xf>`
  );
}

/** The part xl/styles.xml: the same for every workbook. */
export function stylesXml(): string {
  const flags = [false, true];
  const formats = LOOKS.flatMap((look) =>
    flags.flatMap((isLink) => flags.map((kept) => textFormatXml(look, isLink, kept))),
  );
  const places = Array.from({ length: MOST_PLACES + 1 }, (_, n) => n);
  const numberFormats = places.map(
    (n) =>
      `<numFmt numFmtId="${OWN + n}" formatCode="#,##0${n === 0 ? "" : `.${"0".repeat(n)}`}"/>`,
  );
  const numbers = places.map(
    (n) =>
      `<xf numFmtId="${OWN + n}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>`,
  );
  const side = (name: string) => `<${name}/>`;
  return (
    `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<numFmts count="${numberFormats.length}">${numberFormats.join("")}</numFmts>` +
    `<fonts count="${FONTS.length}">${FONTS.join("")}</fonts>` +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE6ECF0"/><bgColor indexed="64"/></patternFill></fill></fills>' +
    `<borders count="2"><border>${["left", "right", "top", "bottom", "diagonal"].map(side).join("")}</border>` +
    '<border><left/><right/><top/><bottom style="thin"><color rgb="FF7D8A96"/></bottom><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.length + numbers.length}">${formats.join("")}${numbers.join("")}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    "</styleSheet>"
  );
}
