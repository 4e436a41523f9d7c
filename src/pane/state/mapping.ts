/** Naming the columns of a sheet by hand: what to begin with, what to choose from, and what comes of it. */
import type { Settings, SheetMapping } from "../../settings";
import { columnNamed } from "../../tracker/columnLabels";
import type { ColumnName } from "../../tracker/tracker";
import { columnIndex, columnLetters } from "../../workbook/address";
import type { SheetTop } from "./store";

/** A mapping while it is being made. */
export interface MappingDraft {
  /** 1 for the first row. */
  readonly headerRow: number;
  /** Letters, by column. */
  readonly columns: Readonly<Partial<Record<ColumnName, string>>>;
}

export interface ColumnChoice {
  readonly letters: string;
  /** What stands in the header row; "" where it is blank. */
  readonly label: string;
}

/** As good as it can be told: the row that names most columns; where none names any, the first with several texts. */
export function firstDraft(top: SheetTop): MappingDraft {
  const named = top.map((row) => row.filter((text) => columnNamed(text) !== null).length);
  const most = Math.max(...named, 0);
  const several = top.findIndex((row) => row.filter((text) => text !== "").length > 2);
  const row = most > 0 ? named.indexOf(most) : Math.max(several, 0);
  return draftAt(top, row + 1);
}

/** The columns that the labels of a header row name. */
export function draftAt(top: SheetTop, headerRow: number): MappingDraft {
  const columns: Partial<Record<ColumnName, string>> = {};
  const ranks: Partial<Record<ColumnName, number>> = {};
  (top[headerRow - 1] ?? []).forEach((label, column) => {
    const found = columnNamed(label);
    if (found === null || (ranks[found.name] ?? Infinity) <= found.rank) return;
    columns[found.name] = columnLetters(column);
    ranks[found.name] = found.rank;
  });
  return { headerRow, columns };
}

/** Columns in which something stands. */
export function columnChoices(top: SheetTop, headerRow: number): ColumnChoice[] {
  const widest = Math.max(...top.map((row) => row.length), 0);
  return Array.from({ length: widest }, (_, column) => column)
    .filter((column) => top.some((row) => (row[column] ?? "") !== ""))
    .map((column) => ({ letters: columnLetters(column), label: top[headerRow - 1]?.[column] ?? "" }));
}

/** What the first row with an activity would be read as; null where none of the top has one. */
export function firstActivity(
  top: SheetTop,
  { headerRow, columns }: MappingDraft,
): Partial<Record<ColumnName, string>> | null {
  const at = (row: readonly string[], letters: string) => row[columnIndex(letters)] ?? "";
  const { activity } = columns;
  if (activity === undefined) return null;
  const wanted = Object.entries(columns);
  const isFull = (row: readonly string[]) =>
    at(row, activity) !== "" && wanted.some(([name, letters]) => name !== "activity" && at(row, letters) !== "");
  const row = top.slice(headerRow).find(isFull);
  return row === undefined ? null : Object.fromEntries(wanted.map(([name, letters]) => [name, at(row, letters)]));
}

/** The mapping that a draft comes to; null while the activities' column is not named. */
export function mappingOf(sheet: string, { headerRow, columns }: MappingDraft): SheetMapping | null {
  const { activity, ...others } = columns;
  return activity === undefined ? null : { sheet, headerRow, columns: { ...others, activity } };
}

/** The settings with this mapping in the place of the sheet's earlier one. */
export function withMapping(settings: Settings, mapping: SheetMapping): Settings {
  const others = settings.sheets.filter(({ sheet }) => sheet.toLowerCase() !== mapping.sheet.toLowerCase());
  return { ...settings, sheets: [...others, mapping] };
}
