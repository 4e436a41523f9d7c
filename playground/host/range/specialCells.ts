/** `getSpecialCells`: the cells of some kind. */
import { blocksOf, type Place } from "../../workbook/blocks";
import { columnCount, intersection, rowCount, wholeSheet } from "../../workbook/box";
import type { Box, Cell, Scalar, Sheet } from "../../workbook/model";
import { cellAt, isRowHidden, usedBox } from "../../workbook/read";
import { isMissing, oneOf } from "../arguments";
import type { Arguments } from "../define";
import { notImplemented } from "../errors";
import { kinds, type Areas, type Handle } from "../kinds";

const types = ["Blanks", "Constants", "Formulas", "Visible", "DataValidations", "ConditionalFormats"] as const;
const valueTypes = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;

/** Larger blocks than this are not looked at cell by cell. */
const mostCells = 5_000_000;

/** The blocks of such cells; none when there are none. Blank and visible cells count in the used part of the sheet only. */
function specialBoxes({ sheet, boxes }: Areas, args: Arguments): Box[] {
  const type = oneOf(types, args[0]);
  const values = isMissing(args[1]) ? "All" : oneOf(valueTypes, args[1]);
  if (type === "DataValidations") return shared(sheet.validations, boxes);
  if (type === "ConditionalFormats") return shared(sheet.conditionalFormats, boxes);
  const used = usedBox(sheet, wholeSheet, false);
  const found: Place[] = [];
  for (const box of boxes) {
    const inside = used && intersection(box, used);
    if (!inside) continue;
    if (rowCount(inside) * columnCount(inside) > mostCells) throw notImplemented("Special cells of so large a range");
    for (let row = inside.top; row <= inside.bottom; row++) {
      for (let column = inside.left; column <= inside.right; column++) {
        if (isOfKind(sheet, row, column, type, values)) found.push({ row, column });
      }
    }
  }
  return blocksOf(found);
}

/** As a RangeAreas; null when there are none. */
export function special(areas: Areas, args: Arguments): Handle | null {
  const boxes = specialBoxes(areas, args);
  return boxes.length > 0 ? kinds.rangeAreas.of({ sheet: areas.sheet, boxes }) : null;
}

const shared = (rules: readonly { readonly ranges: readonly Box[] }[], boxes: readonly Box[]): Box[] =>
  rules.flatMap((rule) => rule.ranges.flatMap((range) => boxes.flatMap((box) => intersection(range, box) ?? [])));

function isOfKind(
  sheet: Sheet,
  row: number,
  column: number,
  type: "Blanks" | "Constants" | "Formulas" | "Visible",
  values: string,
): boolean {
  const cell = cellAt(sheet, row, column);
  switch (type) {
    case "Blanks":
      return isBlank(cell);
    case "Visible":
      return !isRowHidden(sheet, row) && !sheet.hiddenColumns.has(column);
    case "Formulas":
      return cell?.formula !== undefined && hasType(cell.value, values);
    case "Constants":
      return cell?.formula === undefined && cell?.value !== undefined && hasType(cell.value, values);
  }
}

const isBlank = (cell: Cell | undefined): boolean => cell?.value === undefined && cell?.formula === undefined;

/** "LogicalText" holds booleans and texts. */
function hasType(value: Scalar | undefined, values: string): boolean {
  if (values === "All") return true;
  const words = { object: "Error", boolean: "Logical", number: "Number", string: "Text", undefined: "Text" } as const;
  return values.includes(words[typeof value as keyof typeof words]);
}
