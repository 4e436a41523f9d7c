import { cellAddress, quoteSheet } from "../../workbook/box";
import { isRowHidden } from "../../workbook/read";
import { define, type Property } from "../define";
import { kinds, type Area } from "../kinds";
import { columnsOf, rowsOf } from "../lines";
import { readFormulas, readNumberFormats, readTexts, readTypes, readValues } from "../rangeValues";
import type { Session } from "../session";

const visibleRows = ({ sheet, box }: Area): number[] => rowsOf(box).filter((row) => !isRowHidden(sheet, row));
const visibleColumns = ({ sheet, box }: Area): number[] =>
  columnsOf(box).filter((column) => !sheet.hiddenColumns.has(column));

/** A property that is an array of the block, without its hidden rows and columns. */
function visible(read: (area: Area, session: Session) => unknown[][] | null): Property<Area> {
  return {
    get: (area, session) => {
      const columns = visibleColumns(area);
      const rows = read(area, session);
      return (
        rows &&
        visibleRows(area).map((row) => columns.map((column) => rows[row - area.box.top]?.[column - area.box.left]))
      );
    },
  };
}

export const rangeView = define(kinds.rangeView, {
  properties: {
    values: visible(readValues),
    formulas: visible(readFormulas),
    text: visible(readTexts),
    valueTypes: visible(readTypes),
    numberFormat: visible(readNumberFormats),
    rowCount: { get: (area) => visibleRows(area).length },
    columnCount: { get: (area) => visibleColumns(area).length },
    cellAddresses: {
      get: (area) =>
        visibleRows(area).map((row) =>
          visibleColumns(area).map((column) => `${quoteSheet(area.sheet.name)}!${cellAddress(row, column)}`),
        ),
    },
  },
});
