import { lastColumn, lastRow } from "../../workbook/box";
import type { Box, PageLayout, Sheet, Workbook } from "../../workbook/model";
import { areaArgument, areaAt } from "../areas";
import { asBoolean, asNumber, isMissing, oneOf } from "../arguments";
import { define, type Arguments, type Property } from "../define";
import { invalidArgument, itemNotFound } from "../errors";
import { kinds } from "../kinds";
import { paperTypes } from "../paperTypes";
import { changePageLayout, setupKinds } from "../sheetSetup";
import { readZoom, writeZoom } from "../zoom";

type Margins = PageLayout["margins"];
type Flag = "blackAndWhite" | "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings";

const flagged = (field: Flag): Property<Sheet> => ({
  get: (sheet) => sheet.pageLayout[field],
  set: (sheet, value, { workbook }) => changePageLayout(workbook, sheet, { [field]: asBoolean(value) }),
});

function setMargins(workbook: Workbook, sheet: Sheet, change: Partial<Margins>): void {
  if (Object.values(change).some((points) => points < 0)) throw invalidArgument();
  changePageLayout(workbook, sheet, { margins: { ...sheet.pageLayout.margins, ...change } });
}

const margin = (side: keyof Margins): Property<Sheet> => ({
  get: (sheet) => sheet.pageLayout.margins[side],
  set: (sheet, value, { workbook }) => setMargins(workbook, sheet, { [side]: asNumber(value) }),
});

const pointsIn = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function printMargins(workbook: Workbook, sheet: Sheet, args: Arguments): void {
  const unit = pointsIn[oneOf(["Points", "Inches", "Centimeters"], args[0])];
  const options = args[1];
  if (typeof options !== "object" || options === null) throw invalidArgument();
  const sides = Object.entries(options).filter(([, value]) => !isMissing(value));
  const known = ["top", "bottom", "left", "right", "header", "footer"] as const;
  setMargins(
    workbook,
    sheet,
    Object.fromEntries(sides.map(([side, value]) => [oneOf(known, side), asNumber(value) * unit])),
  );
}

function areasOf(workbook: Workbook, sheet: Sheet, value: unknown): readonly Box[] {
  const areas = kinds.rangeAreas.target(value);
  const found =
    typeof value === "string"
      ? value.split(",").map((address) => areaAt(workbook, sheet, address.trim()))
      : areas
        ? areas.boxes.map((box) => ({ sheet: areas.sheet, box }))
        : [areaArgument(workbook, sheet, value)];
  if (found.some((area) => area.sheet !== sheet)) throw invalidArgument();
  return found.map((area) => area.box);
}

function linesOf(workbook: Workbook, sheet: Sheet, value: unknown): Box {
  const [box, ...others] = areasOf(workbook, sheet, value);
  if (!box || others.length > 0) throw invalidArgument();
  return box;
}

const printArea = (sheet: Sheet) => {
  const boxes = sheet.pageLayout.printArea;
  return boxes.length > 0 ? kinds.rangeAreas.of({ sheet, boxes }) : null;
};

const titleRows = (sheet: Sheet) => {
  const rows = sheet.pageLayout.titleRows;
  return rows && kinds.range.of({ sheet, box: { top: rows[0], bottom: rows[1], left: 0, right: lastColumn } });
};

const titleColumns = (sheet: Sheet) => {
  const columns = sheet.pageLayout.titleColumns;
  return columns && kinds.range.of({ sheet, box: { top: 0, bottom: lastRow, left: columns[0], right: columns[1] } });
};

const required =
  <T>(find: (sheet: Sheet) => T | null) =>
  (sheet: Sheet): T => {
    const found = find(sheet);
    if (found === null) throw itemNotFound();
    return found;
  };

export const pageLayout = define(setupKinds.pageLayout, {
  properties: {
    orientation: {
      get: (sheet) => sheet.pageLayout.orientation,
      set: (sheet, value, { workbook }) =>
        changePageLayout(workbook, sheet, { orientation: oneOf(["Portrait", "Landscape"] as const, value) }),
    },
    paperSize: {
      get: (sheet) => sheet.pageLayout.paperSize,
      set: (sheet, value, { workbook }) => changePageLayout(workbook, sheet, { paperSize: oneOf(paperTypes, value) }),
    },
    zoom: {
      get: readZoom,
      set: (sheet, value, { workbook }) => changePageLayout(workbook, sheet, { zoom: writeZoom(value) }),
    },
    blackAndWhite: flagged("blackAndWhite"),
    centerHorizontally: flagged("centerHorizontally"),
    centerVertically: flagged("centerVertically"),
    printGridlines: flagged("printGridlines"),
    printHeadings: flagged("printHeadings"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  },
  navigation: { headersFooters: (sheet) => setupKinds.headerFooterGroup.of(sheet) },
  methods: {
    setPrintMargins: (sheet, args, { workbook }) => printMargins(workbook, sheet, args),
    setPrintArea: (sheet, args, { workbook }) =>
      changePageLayout(workbook, sheet, { printArea: areasOf(workbook, sheet, args[0]) }),
    setPrintTitleRows: (sheet, args, { workbook }) => {
      const { top, bottom } = linesOf(workbook, sheet, args[0]);
      changePageLayout(workbook, sheet, { titleRows: [top, bottom] });
    },
    setPrintTitleColumns: (sheet, args, { workbook }) => {
      const { left, right } = linesOf(workbook, sheet, args[0]);
      changePageLayout(workbook, sheet, { titleColumns: [left, right] });
    },
    getPrintArea: required(printArea),
    getPrintAreaOrNullObject: printArea,
    getPrintTitleRows: required(titleRows),
    getPrintTitleRowsOrNullObject: titleRows,
    getPrintTitleColumns: required(titleColumns),
    getPrintTitleColumnsOrNullObject: titleColumns,
  },
});
