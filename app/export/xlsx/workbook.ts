import { escapeXml } from "../../render/xml.ts";
import {
  type Part,
  type Properties,
  packOffice,
  type Relation,
  XML_HEAD,
} from "../office-package.ts";
import type { Sheet } from "./sheet.ts";
import { sheetXml, textXml } from "./sheet-xml.ts";
import { stylesXml } from "./styles.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function part(
  name: string,
  type: string,
  content: string,
  relations: readonly Relation[] = [],
): Part {
  return {
    path: `xl/${name}.xml`,
    type: `application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml`,
    content,
    relations,
  };
}

/** Relations rId1 … in the order of `targets`. */
function relationsTo(type: string, targets: readonly string[], external: boolean) {
  return targets.map((target, i): Relation => ({ id: `rId${i + 1}`, type, target, external }));
}

/**
 * An .xlsx file (ECMA-376, transitional) of `sheets`, in their order. Texts never run as formulas;
 * controls that XML forbids are left out; a text is cut where a cell holds no more. The same input gives the same bytes.
 * @throws RangeError for no sheet at all, or a number that is not finite.
 */
export function workbookToXlsx(sheets: readonly Sheet[], about: Properties): Uint8Array {
  if (sheets.length === 0) throw new RangeError("a workbook needs a sheet");
  const texts = new Map<string, number>();
  let uses = 0;
  const keepText = (text: string): number => {
    uses++;
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, texts.size);
    return texts.size - 1;
  };
  const pages = sheets.map((sheet, i) => {
    const { xml, links } = sheetXml(sheet, i === 0, keepText);
    const relations = relationsTo("hyperlink", links, true);
    return part(`worksheets/sheet${i + 1}`, "worksheet", xml, relations);
  });
  const styles = part("styles", "styles", stylesXml());
  const shared = part("sharedStrings", "sharedStrings", textsXml([...texts.keys()], uses));
  const paths = pages.map(({ path }) => path);
  const book = part("workbook", "sheet.main", workbookXml(sheets), [
    ...relationsTo("worksheet", paths, false),
    { id: "rIdStyles", type: "styles", target: styles.path },
    { id: "rIdTexts", type: "sharedStrings", target: shared.path },
  ]);
  return packOffice([book, styles, shared, ...pages], about);
}

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(
    ({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${list.join("")}</sheets></workbook>`
  );
}

function textsXml(texts: readonly string[], uses: number): string {
  const items = texts.map((text) => `<si>${textXml(text)}</si>`);
  return `${XML_HEAD}<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${texts.length}">${items.join("")}</sst>`;
}
