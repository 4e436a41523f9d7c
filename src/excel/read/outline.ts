/** What a workbook consists of, before its cells are read: two round trips, unless it has very many sheets. */
import { NOTHING_KEPT, type Kept } from "../../kept/kept";
import type { CellValue } from "../../workbook/cells";
import { isSecondLine } from "../../workbook/secondLine";
import { againIfGone } from "../againIfGone";
import { askKept } from "../kept/readKept";
import { isHiddenName, refersToFirstCell } from "../owned/names";
import { readWritten, WRITTEN_NAMESPACE, type WrittenRecord } from "../owned/written";
import { inPayloads, type Part } from "../payload";
import type { Session } from "../session";
import { HEAD, readHead, type TrackerHead } from "./head";

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
  /** What it shows of a tracker; null where it looks like none, or is ours. */
  readonly head: TrackerHead | null;
  /** Names of its tables. */
  readonly tables: readonly string[];
  /** Points, from column A; empty unless one of our hidden names refers to the sheet. */
  readonly columnWidths: readonly number[];
  /** Its charts; none unless one of our hidden names refers to the sheet. */
  readonly charts: readonly ChartOutline[];
}

/** A chart and where it stands, in points. */
export interface ChartOutline {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
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
  /** What people decided. */
  readonly kept: Kept;
  /** What we wrote last. */
  readonly written: WrittenRecord;
  /** The custom XML parts that keep it: one, unless two people's copies were merged. */
  readonly writtenPartIds: readonly string[];
  /** The document's own title and subject, "" where it has none. */
  readonly properties: { readonly title: string; readonly subject: string };
}

/** As many columns as our widest sheet might have. */
const COLUMNS_MEASURED = "A1:AZ1";

export async function readOutline(session: Session): Promise<WorkbookOutline> {
  return againIfGone(() => readOnce(session));
}

async function readOnce({ context, sync }: Session): Promise<WorkbookOutline> {
  const { workbook } = context;
  workbook.load("name");
  const protection = workbook.protection.load("protected");
  const properties = workbook.properties.load("title, subject");
  const worksheets = workbook.worksheets.load(
    "items/id, items/name, items/protection/protected, items/autoFilter/isDataFiltered",
  );
  const tables = workbook.tables.load("items/name, items/worksheet/id");
  const names = workbook.names.load("items/name, items/formula");
  const parts = workbook.customXmlParts.getByNamespace(WRITTEN_NAMESPACE).load("items/id");
  const askKeptTexts = askKept(workbook);
  await sync();

  const tablesOf = (id: string) => tables.items.filter((table) => table.worksheet.id === id).map(({ name }) => name);
  const isNamed = (sheet: string) =>
    names.items.some(({ name, formula }) => isHiddenName(name) && refersToFirstCell(String(formula), sheet));
  const sheets: SheetOutline[] = [];
  let xmls: readonly OfficeExtension.ClientResult<string>[] = [];
  let takeKept = () => NOTHING_KEPT;
  await inPayloads(
    worksheets.items.map((sheet) => new SheetPart(sheet)),
    async (payload) => {
      const asked = payload.map(({ sheet }) => ({
        sheet,
        used: sheet.getUsedRangeOrNullObject(true).load("rowIndex, columnIndex, rowCount, columnCount"),
        head: sheet.getRange(HEAD).load("values"),
        widths: isNamed(sheet.name)
          ? sheet.getRange(COLUMNS_MEASURED).getColumnProperties({ format: { columnWidth: true } })
          : null,
        charts: isNamed(sheet.name)
          ? sheet.charts.load("items/name, items/left, items/top, items/width, items/height")
          : null,
      }));
      if (sheets.length === 0) {
        xmls = parts.items.map((part) => part.getXml());
        takeKept = askKeptTexts();
      }
      await sync();
      for (const { sheet, used, head, widths, charts } of asked) {
        const secondLine = String(head.values[1]?.[0] ?? "");
        sheets.push({
          id: sheet.id,
          name: sheet.name,
          isProtected: sheet.protection.protected,
          isFiltered: sheet.autoFilter.isDataFiltered,
          used: used.isNullObject ? null : blockOf(used),
          title: String(head.values[0]?.[0] ?? ""),
          secondLine,
          head: isSecondLine(secondLine) ? null : readHead(head.values as CellValue[][]),
          tables: tablesOf(sheet.id),
          columnWidths: widths?.value.map(({ format }) => format?.columnWidth ?? 0) ?? [],
          charts:
            charts?.items.map(({ name, left, top, width, height }) => ({ name, left, top, width, height })) ?? [],
        });
      }
    },
  );

  return {
    name: workbook.name,
    isStructureProtected: protection.protected,
    sheets,
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    kept: takeKept(),
    written: readWritten(xmls.map(({ value }) => value)),
    writtenPartIds: parts.items.map(({ id }) => id),
    properties: { title: properties.title, subject: properties.subject },
  };
}

/** What is asked about one sheet. */
class SheetPart implements Part<SheetPart> {
  /** Of a tracker's head in an answer: 10 to 30 KB on published trackers. */
  readonly bytes = 25_000;

  constructor(readonly sheet: Excel.Worksheet) {}

  halves(): null {
    return null;
  }
}

function blockOf(range: Excel.Range): UsedBlock {
  return {
    firstRow: range.rowIndex,
    firstColumn: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
