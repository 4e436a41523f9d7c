import type { Cell, CellError, Scalar, Sheet } from "../../workbook/model";
import { cellAddress, columnIndex, lastColumn, lastRow } from "../../workbook/box";
import { WorkbookFileError, damaged } from "../workbookFileError";
import type { XmlScanner } from "../xml/scan";
import { unescapeControls } from "../xml/text";
import { readElement } from "../xml/tree";
import type { Palette } from "./colours";
import { type ReadFormula, SharedFormulas, readFormula } from "./formulas";
import { type CellText, plainText, readInlineString } from "./sharedStrings";

const ERRORS: ReadonlySet<string> = new Set<CellError>([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#GETTING_DATA",
]);
const isError = (text: string): text is CellError => ERRORS.has(text);

export interface SheetDataContext {
  readonly sharedStrings: readonly CellText[];
  readonly palette: Palette;
  readonly quotePrefixes: readonly boolean[];
  readonly styleCount: number;
  readonly date1904: boolean;
}

/** Row heights (points), hidden rows and row formats; those filtered out of sight are told apart later. */
export type RowSink = Pick<Sheet, "name" | "rows" | "rowStyles" | "columnStyles" | "rowHeights" | "hiddenRows">;

/** Reads the cells. The scanner stands on `<sheetData>` and is left on `</sheetData>`. */
export function readSheetData(scanner: XmlScanner, sheet: RowSink, context: SheetDataContext): void {
  const shared = new SharedFormulas();
  const blanks = new Map<number, Cell>();
  let row = -1;
  let column = -1;
  let cells: Map<number, Cell> | null = null;
  for (;;) {
    const token = scanner.next();
    if (token === "close" && scanner.name === "sheetData") return;
    if (token !== "open") continue;
    if (scanner.name === "row") {
      row = rowNumber(scanner, row);
      column = -1;
      cells = sheet.rows.get(row) ?? null;
      readRow(scanner, sheet, row, context);
    } else if (scanner.name === "c") {
      column = columnNumber(scanner, row, column);
      const styled = scanner.attribute("s");
      const style = styled === undefined ? 0 : Number(styled);
      if (!(style >= 0 && style < context.styleCount))
        throw damaged(scanner.part, `a cell with the unknown format ${style}`);
      const content = readCell(scanner, row, column, sheet.name, shared, context);
      if (!content && style === 0 && !sheet.rowStyles.has(row) && !sheet.columnStyles.has(column)) continue;
      if (!cells) sheet.rows.set(row, (cells = new Map()));
      if (content) {
        cells.set(
          column,
          context.quotePrefixes[style] ? { ...content, style, quotePrefix: true } : { ...content, style },
        );
      } else {
        const blank = blanks.get(style) ?? { style };
        blanks.set(style, blank);
        cells.set(column, blank);
      }
    } else readElement(scanner);
  }
}

/** Rows and cells may leave their address out: they then follow the one before. */
export function rowNumber(scanner: XmlScanner, before: number): number {
  const written = scanner.attribute("r");
  const row = written === undefined ? before + 1 : Number(written) - 1;
  if (!Number.isInteger(row) || row < 0 || row > lastRow)
    throw damaged(scanner.part, `the row number "${written ?? ""}"`);
  return row;
}

export function columnNumber(scanner: XmlScanner, row: number, before: number): number {
  const written = scanner.attribute("r");
  if (written === undefined) return before + 1;
  const match = /^([A-Za-z]{1,3})([0-9]{1,7})$/.exec(written);
  const column = match ? columnIndex(match[1] ?? "") : -1;
  if (column < 0 || column > lastColumn || Number(match?.[2]) - 1 !== row) {
    throw damaged(scanner.part, `the cell address "${written.slice(0, 40)}" in row ${row + 1}`);
  }
  return column;
}

function readRow(scanner: XmlScanner, sheet: RowSink, row: number, context: SheetDataContext): void {
  const height = Number(scanner.attribute("ht"));
  if (height > 0) sheet.rowHeights.set(row, height);
  if (isOn(scanner.attribute("hidden"))) sheet.hiddenRows.add(row);
  const style = Number(scanner.attribute("s"));
  if (isOn(scanner.attribute("customFormat")) && style < context.styleCount) sheet.rowStyles.set(row, style);
}

const isOn = (value: string | undefined) => value === "1" || value === "true";

/** Content of the cell that the scanner stands on; null for an empty one. */
function readCell(
  scanner: XmlScanner,
  row: number,
  column: number,
  sheet: string,
  shared: SharedFormulas,
  context: SheetDataContext,
): Omit<Cell, "style"> | null {
  const type = scanner.attribute("t") ?? "n";
  let raw: string | null = null;
  let inline: CellText | null = null;
  let formula: ReadFormula | null = null;
  for (;;) {
    const token = scanner.next();
    if (token === "close") break;
    if (token !== "open") continue;
    if (scanner.name === "v") raw = plainText(scanner);
    else if (scanner.name === "f") formula = readFormula(scanner);
    else if (scanner.name === "is") inline = readInlineString(readElement(scanner), context.palette);
    else readElement(scanner);
  }
  const where = () => `cell ${cellAddress(row, column)} of the sheet "${sheet}"`;
  const text = type === "s" && raw !== null ? sharedText(raw, context, where) : inline;
  const value = text === null ? readValue(type, raw, context, where) : typeof text === "string" ? text : text.text;
  const formulaText = formula && shared.resolve(formula, row, column);
  if (value === undefined && formulaText === null) return null;
  const content: Omit<Cell, "style"> = value === undefined ? {} : { value };
  if (formulaText !== null) return { ...content, formula: formulaText };
  return text !== null && typeof text !== "string" ? { ...content, runs: text.runs } : content;
}

function sharedText(raw: string, context: SheetDataContext, where: () => string): CellText {
  const text = context.sharedStrings[Number(raw)];
  if (text !== undefined) return text;
  throw new WorkbookFileError(
    `Expected ${where()} to hold one of the workbook's ${context.sharedStrings.length.toLocaleString("en-GB")} shared texts; found number ${raw.slice(0, 20)}: open the file in Excel, let Excel repair it, and save it again.`,
  );
}

function readValue(
  type: string,
  raw: string | null,
  context: SheetDataContext,
  where: () => string,
): Scalar | undefined {
  if (type === "str") return raw === null ? undefined : unescapeControls(raw);
  if (raw === null || raw.trim() === "") return undefined;
  if (type === "b") return raw.trim() === "1" || raw.trim() === "true";
  if (type === "e") return { error: isError(raw.trim()) ? (raw.trim() as CellError) : "#VALUE!" };
  const value = type === "d" ? serialDate(raw.trim(), context.date1904) : Number(raw);
  if (Number.isFinite(value)) return value;
  throw new WorkbookFileError(
    `Expected a number in ${where()}; found "${raw.slice(0, 40)}": open the file in Excel, let Excel repair it, and save it again.`,
  );
}

/** Days since the workbook's day 0, for a date as strict files write it ("2013-09-30T00:00:00"). */
function serialDate(text: string, date1904: boolean): number {
  const moment = Date.parse(/[zZ]$/.test(text) || !text.includes("T") ? text : `${text}Z`);
  const days = moment / 86_400_000;
  // Day 60 of the 1900 system is 29 February 1900, which never was: days before it count one less.
  const since1900 = days + 25_569;
  return date1904 ? days + 24_107 : since1900 < 61 ? since1900 - 1 : since1900;
}
