import { Package } from "../parts/package";
import { CONTENT_TYPE, NAMESPACE, RELATION } from "../parts/vocabulary";
import type { SheetSource, WorkbookSource } from "../source";
import { XML_DECLARATION, tag } from "../xml/build";
import { THEME } from "./theme";

/** What a file that Excel would open holds at least: a workbook without sheets, its first format and its theme. */
export function newSource(): WorkbookSource {
  const parts = Package.empty();
  const workbookPart = parts.add("xl/workbook.xml", CONTENT_TYPE.workbook, WORKBOOK);
  parts.relate("", RELATION.workbook, workbookPart);
  parts.relate(workbookPart, RELATION.styles, parts.add("xl/styles.xml", CONTENT_TYPE.styles, EMPTY_STYLES));
  parts.relate(workbookPart, RELATION.theme, parts.add("xl/theme/theme#.xml", CONTENT_TYPE.theme, THEME));
  const styles = { plain: new Map([[0, 0]]), quoted: new Map<number, number>() };
  return {
    parts,
    workbookPart,
    stylesPart: "xl/styles.xml",
    sheets: new Map(),
    styles,
    customXml: new Map(),
    activeSheet: "",
  };
}

/** An empty worksheet part, related to the workbook. */
export function newSheetSource(parts: Package, workbookPart: string, text: string): SheetSource {
  const part = parts.add("xl/worksheets/sheet#.xml", CONTENT_TYPE.worksheet, text);
  const relationId = parts.relate(workbookPart, RELATION.worksheet, part);
  return {
    part,
    relationId,
    merges: [],
    validations: [],
    extensionValidations: [],
    conditionalFormats: [],
    hyperlinks: [],
    tables: [],
    charts: [],
  };
}

export const EMPTY_SHEET = XML_DECLARATION + tag("worksheet", { xmlns: NAMESPACE.main }, "<sheetData/>");

const WORKBOOK =
  XML_DECLARATION +
  tag("workbook", { xmlns: NAMESPACE.main }, tag("bookViews", {}, tag("workbookView", {})), "<sheets/>");

/** The one format that every workbook starts with. */
export const EMPTY_STYLES =
  XML_DECLARATION +
  tag(
    "styleSheet",
    { xmlns: NAMESPACE.main },
    tag(
      "fonts",
      { count: 1 },
      tag("font", {}, '<sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/>'),
    ),
    tag(
      "fills",
      { count: 2 },
      ...["none", "gray125"].map((patternType) => tag("fill", {}, tag("patternFill", { patternType }))),
    ),
    tag("borders", { count: 1 }, tag("border", {}, "<left/><right/><top/><bottom/><diagonal/>")),
    tag("cellStyleXfs", { count: 1 }, tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    tag("cellXfs", { count: 1 }, tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })),
    tag("cellStyles", { count: 1 }, tag("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
    tag("dxfs", { count: 0 }),
    tag("tableStyles", { count: 0, defaultTableStyle: "TableStyleMedium2", defaultPivotStyle: "PivotStyleLight16" }),
  );
