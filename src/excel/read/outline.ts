/** What a workbook consists of, before its cells are read: two round trips, unless it has very many sheets. */
import { NOTHING_KEPT, type Kept } from "../../kept/kept";
import type { CellValue } from "../../workbook/cells";
import { isSecondLine } from "../../workbook/secondLine";
import { againIfGone } from "../againIfGone";
import { askKept } from "../kept/readKept";
import { isHiddenName, refersToFirstCell } from "../owned/names";
import {
  INDEX_NAMESPACE,
  PIECE_LENGTH,
  PIECE_NAMESPACE,
  readWritten,
  type Part as XmlPart,
  type WrittenParts,
  type WrittenRecord,
} from "../owned/written";
import { inPayloads, type Part } from "../payload";
import type { Session } from "../session";
import { HEAD, readHead, type TrackerHead } from "./head";

export interface SheetOutline {
  /** Of this session alone: it may change when the workbook is reopened. */
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Its own filter, or that of one of its tables, asks something: rows may be out of sight. */
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
  /** The custom XML parts that keep it. */
  readonly writtenParts: WrittenParts;
  /** What the document says of itself, "" where it says nothing. */
  readonly properties: { readonly title: string; readonly author: string };
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
  const properties = workbook.properties.load("title, author");
  const worksheets = workbook.worksheets.load(
    "items/id, items/name, items/protection/protected, items/autoFilter/isDataFiltered",
  );
  const tables = workbook.tables.load("items/name, items/showFilterButton, items/worksheet/id");
  const names = workbook.names.load("items/name, items/formula");
  const askIndex = workbook.customXmlParts.getByNamespace(INDEX_NAMESPACE).load("items/id");
  const askPieces = workbook.customXmlParts.getByNamespace(PIECE_NAMESPACE).load("items/id");
  const askKeptTexts = askKept(workbook);
  await sync();

  const tablesOf = (id: string) => tables.items.filter((table) => table.worksheet.id === id);
  const isNamed = (sheet: string) =>
    names.items.some(({ name, formula }) => isHiddenName(name) && refersToFirstCell(String(formula), sheet));
  const sheets: SheetOutline[] = [];
  const indexParts: XmlPart[] = [];
  const pieces: XmlPart[] = [];
  let kept = NOTHING_KEPT;
  await inPayloads<Question>(
    [
      question(KEPT_BYTES, () => {
        const take = askKeptTexts();
        return () => (kept = take());
      }),
      ...askIndex.items.map((part) => askXml(part, INDEX_BYTES, indexParts)),
      ...askPieces.items.map((part) => askXml(part, PIECE_BYTES, pieces)),
      ...worksheets.items.map((sheet) =>
        question(SHEET_BYTES, () => {
          const take = askSheet(sheet, tablesOf(sheet.id), isNamed(sheet.name));
          return () => sheets.push(take());
        }),
      ),
    ],
    async (payload) => {
      const takes = payload.map(({ ask }) => ask());
      await sync();
      for (const take of takes) take();
    },
  );

  const { written, parts } = readWritten(indexParts, pieces);
  return {
    name: workbook.name,
    isStructureProtected: protection.protected,
    sheets,
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    kept,
    written,
    writtenParts: parts,
    properties: { title: properties.title, author: properties.author },
  };
}

/** What is asked in one payload or another; what is taken from the answer once it is there. */
interface Question extends Part<Question> {
  ask(): () => void;
}

/** Of a tracker's head in an answer: 10 to 30 KB on published trackers. */
const SHEET_BYTES = 25_000;
const PIECE_BYTES = 1.1 * PIECE_LENGTH;
const INDEX_BYTES = 500;
/** Of what people decided in a year: some hundred reasons. */
const KEPT_BYTES = 50_000;

function question(bytes: number, ask: Question["ask"]): Question {
  return { bytes, ask, halves: () => null };
}

function askXml(part: Excel.CustomXmlPart, bytes: number, found: XmlPart[]): Question {
  return question(bytes, () => {
    const result = part.getXml();
    return () => {
      const { value: xml } = result;
      found.push({ id: part.id, xml });
    };
  });
}

/** @param isNamed whether it may be one of ours */
function askSheet(sheet: Excel.Worksheet, tables: readonly Excel.Table[], isNamed: boolean): () => SheetOutline {
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex, columnIndex, rowCount, columnCount");
  const head = sheet.getRange(HEAD).load("values");
  // One without buttons has no filter; what Excel says of that filter then need not be known.
  const filters = tables
    .filter((table) => table.showFilterButton)
    .map((table) => table.autoFilter.load("isDataFiltered"));
  const widths = isNamed
    ? sheet.getRange(COLUMNS_MEASURED).getColumnProperties({ format: { columnWidth: true } })
    : null;
  const charts = isNamed ? sheet.charts.load("items/name, items/left, items/top, items/width, items/height") : null;
  return () => {
    const secondLine = String(head.values[1]?.[0] ?? "");
    return {
      id: sheet.id,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      isFiltered: [sheet.autoFilter, ...filters].some((filter) => filter.isDataFiltered),
      used: used.isNullObject ? null : blockOf(used),
      title: String(head.values[0]?.[0] ?? ""),
      secondLine,
      head: isSecondLine(secondLine) ? null : readHead(head.values as CellValue[][]),
      tables: tables.map(({ name }) => name),
      columnWidths: widths?.value.map(({ format }) => format?.columnWidth ?? 0) ?? [],
      charts: charts?.items.map(({ name, left, top, width, height }) => ({ name, left, top, width, height })) ?? [],
    };
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
