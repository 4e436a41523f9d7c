/** What filter objects stand for: the filter of a sheet or of a table. */
import { setFilterColumns, setTableFilter } from "../workbook/edits";
import { FilterFault } from "../workbook/filters";
import type { Box, ColumnFilter, Sheet } from "../workbook/model";
import { recalculate } from "../workbook/formula/recalculate";
import { columnCount } from "../workbook/box";
import { isMissing, oneOf } from "./arguments";
import { invalidArgument, notImplemented } from "./errors";
import { guardSheet } from "./guards";
import { kind } from "./kinds";
import type { Session } from "./session";
import { tableOf } from "./tables";
import { fieldsOf } from "./validationRules";

export interface FilterOwner {
  readonly sheet: Sheet;
  /** `Table.id`; null for the sheet's own filter. */
  readonly table: string | null;
}

export interface ColumnFilterRef extends FilterOwner {
  /** Counted from the first of the filter's block. */
  readonly column: () => number;
}

export const filterKinds = {
  autoFilter: kind<FilterOwner>("AutoFilter"),
  filter: kind<ColumnFilterRef>("Filter"),
} as const;

/** Headings and rows; null where there is no filter. */
export function filterBox({ sheet, table }: FilterOwner): Box | null {
  if (table === null) return sheet.filter?.box ?? null;
  const { box, showTotals, showFilterButton } = tableOf({ sheet, id: table });
  return showFilterButton ? { ...box, bottom: box.bottom - Number(showTotals) } : null;
}

export const isFiltered = ({ sheet, table }: FilterOwner): boolean =>
  table === null ? (sheet.filter?.isDataFiltered ?? false) : tableOf({ sheet, id: table }).filtering !== undefined;

/** What is asked of each column; a filter that a file brought along is not known, and is refused by name. */
export function filterColumns({ sheet, table }: FilterOwner): readonly ColumnFilter[] {
  const filter = table === null ? sheet.filter : tableOf({ sheet, id: table }).filtering;
  const columns = filter ? filter.columns : [];
  if (!columns) throw notImplemented("The criteria of a filter that the file brought along");
  return columns;
}

export function setColumns(owner: FilterOwner, columns: readonly ColumnFilter[], { workbook }: Session): void {
  const { sheet, table } = owner;
  guardSheet(sheet, "allowAutoFilter");
  recalculate(workbook);
  try {
    if (table === null) setFilterColumns(workbook, sheet, columns);
    else setTableFilter(workbook, sheet, tableOf({ sheet, id: table }), columns);
  } catch (error) {
    if (error instanceof FilterFault) throw notImplemented(error.message);
    throw error;
  }
}

/** Asks something else of one column; null asks nothing of it. */
export function setColumn(owner: FilterOwner, column: number, criteria: unknown, session: Session): void {
  const box = filterBox(owner);
  if (!box || column < 0 || column >= columnCount(box)) throw invalidArgument();
  const others = filterColumns(owner).filter((each) => each.column !== column);
  const added = criteria === null ? [] : [{ column, criteria: criteriaOf(criteria) }];
  setColumns(
    owner,
    [...others, ...added].sort((a, b) => a.column - b.column),
    session,
  );
}

const kindsOfFilter = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Dynamic",
  "FontColor",
  "Values",
  "TopItems",
  "TopPercent",
  "Icon",
  "Custom",
] as const;

function criteriaOf(value: unknown): ColumnFilter["criteria"] {
  const fields = fieldsOf(value);
  const filterOn = oneOf(kindsOfFilter, fields.filterOn);
  if (/^(?:Top|Bottom)/.test(filterOn) && !(Number(fields.criterion1) > 0)) throw invalidArgument();
  return Object.fromEntries(Object.entries({ ...fields, filterOn }).filter(([, each]) => !isMissing(each)));
}
