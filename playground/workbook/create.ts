/** New workbooks, sheets and the formats that they start with: what Excel gives on File, New. */
import type { CellStyle, Font, PageLayout, Sheet, Workbook } from "./model";
import { cellBox } from "./box";
import { keepCalculated } from "./formula/recalculate";
import { keepHeadings } from "./tableEdits";

export const defaultFont: Font = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  color: "#000000",
};

export const defaultStyle: CellStyle = {
  numberFormat: "General",
  fill: null,
  font: defaultFont,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  rotation: 0,
  shrink: false,
  borders: {},
  locked: true,
  formulaHidden: false,
  named: "Normal",
  basedOn: null,
};

/** Margins in points: 0.75" and 0.7", header and footer 0.3". */
export const defaultPageLayout: PageLayout = {
  orientation: "Portrait",
  paperSize: "A4",
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  zoom: { scale: 100, fitWide: null, fitTall: null },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  printArea: [],
  titleRows: null,
  titleColumns: null,
  horizontalBreaks: [],
  verticalBreaks: [],
  header: { left: "", center: "", right: "" },
  footer: { left: "", center: "", right: "" },
};

/** A workbook with no sheet yet: for whoever fills it at once (opening a file). */
export function emptyWorkbook(name: string, date1904 = false): Workbook {
  const workbook: Workbook = {
    name,
    sheets: [],
    activeSheet: "",
    styles: [defaultStyle],
    names: [],
    customXml: [],
    settings: new Map(),
    properties: {
      title: "",
      subject: "",
      author: "",
      keywords: "",
      comments: "",
      category: "",
      company: "",
      manager: "",
      lastAuthor: "",
    },
    structureProtected: false,
    date1904,
    changedAspects: new Set(),
    source: null,
  };
  keepHeadings(workbook);
  keepCalculated(workbook);
  return workbook;
}

/** What File, New gives: one visible sheet, "Sheet1". */
export function newWorkbook(name: string): Workbook {
  const workbook = emptyWorkbook(name);
  const sheet = newSheet(workbook, "Sheet1");
  workbook.sheets.push(sheet);
  workbook.activeSheet = sheet.id;
  return workbook;
}

const sheetsMade = new WeakMap<Workbook, number>();

/** A blank sheet with an id of its own in this workbook. It is not yet in `workbook.sheets`. */
export function newSheet(workbook: Workbook, name: string): Sheet {
  const number = (sheetsMade.get(workbook) ?? 0) + 1;
  sheetsMade.set(workbook, number);
  return {
    id: `{00000000-${number.toString(16).toUpperCase().padStart(4, "0")}-0000-0000-000000000000}`,
    name,
    visibility: "Visible",
    tabColor: "",
    rows: new Map(),
    rowStyles: new Map(),
    columnStyles: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    defaultColumnWidth: 48,
    defaultRowHeight: 15,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    filter: null,
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    hyperlinks: [],
    freeze: null,
    showGridlines: true,
    showHeadings: true,
    pageLayout: defaultPageLayout,
    charts: [],
    protection: null,
    selection: cellBox(0, 0),
    customProperties: new Map(),
    changedCells: new Map(),
    changedAspects: new Set(),
  };
}

/** "{8A5C2F10-…}", as Excel writes the ids of custom XML parts, charts and conditional formats. */
export function newGuid(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}
