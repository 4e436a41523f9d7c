/** What a workbook consists of, before any cell is read: two round trips, however many sheets it has. */
import { isHiddenName, refersToFirstCell } from "../owned/names";
import { readWritten, WRITTEN_NAMESPACE, type WrittenRecord } from "../owned/written";
import type { Session } from "../session";

export interface SheetOutline {
  /** Of this session alone: it may change when the workbook is reopened. */
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** The sheet's own filter hides some of its rows; a table's shows in the rows that are hidden. */
  readonly isFiltered: boolean;
  /** The block of its cells with a value, zero-based; null for an empty sheet. */
  readonly used: UsedBlock | null;
  /** Texts of A1 and A2, by which our own sheets are told. */
  readonly title: string;
  readonly secondLine: string;
  /** Names of its tables. */
  readonly tables: readonly string[];
  /** Points, from column A; empty unless one of our hidden names refers to the sheet. */
  readonly columnWidths: readonly number[];
}

export interface UsedBlock {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
}

export interface NameOutline {
  readonly name: string;
  /** "=Cover!$A$1". */
  readonly formula: string;
}

export interface WorkbookOutline {
  /** File name. */
  readonly name: string;
  /** Sheets can be neither added nor renamed. */
  readonly isStructureProtected: boolean;
  readonly sheets: readonly SheetOutline[];
  /** Names of the workbook's scope, hidden ones too. */
  readonly names: readonly NameOutline[];
  /** What we wrote last. */
  readonly written: WrittenRecord;
  /** The custom XML parts that keep it: one, unless two people's copies were merged. */
  readonly writtenPartIds: readonly string[];
}

/** As many columns as our widest sheet might have. */
const COLUMNS_MEASURED = "A1:AZ1";

export async function readOutline({ context, sync }: Session): Promise<WorkbookOutline> {
  const { workbook } = context;
  workbook.load("name");
  const protection = workbook.protection.load("protected");
  const worksheets = workbook.worksheets.load(
    "items/id, items/name, items/protection/protected, items/autoFilter/isDataFiltered",
  );
  const tables = workbook.tables.load("items/name, items/worksheet/id");
  const names = workbook.names.load("items/name, items/formula");
  const parts = workbook.customXmlParts.getByNamespace(WRITTEN_NAMESPACE).load("items/id");
  await sync();

  const sheets = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex, columnIndex, rowCount, columnCount"),
    head: sheet.getRange("A1:A2").load("values"),
    tables: tables.items.filter((table) => table.worksheet.id === sheet.id),
    widths: names.items.some(
      ({ name, formula }) => isHiddenName(name) && refersToFirstCell(String(formula), sheet.name),
    )
      ? sheet.getRange(COLUMNS_MEASURED).getColumnProperties({ format: { columnWidth: true } })
      : null,
  }));
  const xmls = parts.items.map((part) => part.getXml());
  await sync();

  return {
    name: workbook.name,
    isStructureProtected: protection.protected,
    sheets: sheets.map(({ sheet, used, head, tables: own, widths }) => ({
      id: sheet.id,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      isFiltered: sheet.autoFilter.isDataFiltered,
      used: used.isNullObject ? null : blockOf(used),
      title: String(head.values[0]?.[0] ?? ""),
      secondLine: String(head.values[1]?.[0] ?? ""),
      tables: own.map((table) => table.name),
      columnWidths: widths?.value.map(({ format }) => format?.columnWidth ?? 0) ?? [],
    })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    written: readWritten(xmls.map(({ value }) => value)),
    writtenPartIds: parts.items.map(({ id }) => id),
  };
}

function blockOf(range: Excel.Range): UsedBlock {
  return {
    firstRow: range.rowIndex,
    firstColumn: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
