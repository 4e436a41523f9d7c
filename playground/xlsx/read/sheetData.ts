import type { Cell, CellError, Scalar, Sheet } from "../../workbook/model";
import { cellAddress, lastColumn, lastRow } from "../../workbook/box";
import { WorkbookFileError, damaged } from "../workbookFileError";
import type { XmlScanner } from "../xml/scan";
import { unescapeControls } from "../xml/text";
import { readElement } from "../xml/tree";
import type { Palette } from "./colours";
import { type ReadFormula, SharedFormulas, readFormula } from "./formulas";
import { type CellText, plainText, readInlineString } from "./sharedStrings";

const ERRORS: readonly CellError[] = [
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
];

/** An error that the model does not know is one nonetheless. */
function errorOf(text: string): CellError {
  return ERRORS.find((each) => each === text) ?? "#VALUE!";
}

/** What cells refer to. */
export interface CellContext {
  readonly sharedStrings: () => readonly CellText[];
  readonly palette: Palette;
  readonly date1904: boolean;
}

export interface SheetDataContext extends CellContext {
  readonly quotePrefixes: readonly boolean[];
  /** Cells that the workbook's sheets may yet have, together. */
  readonly room: { left: number };
  readonly styleCount: number;
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
      row = rowOf(scanner.attribute("r"), row, scanner.part);
      column = -1;
      takeRoom(context);
      cells = sheet.rows.get(row) ?? null;
      readRow(scanner, sheet, row, context);
    } else if (scanner.name === "c") {
      column = columnOf(scanner.attribute("r"), row, column, scanner.part);
      const styled = scanner.attribute("s");
      const style = styled === undefined ? 0 : Number(styled);
      if (!(style >= 0 && style < context.styleCount))
        throw damaged(scanner.part, `a cell with the unknown format ${style}`);
      const content = readCell(scanner, row, column, sheet.name, shared, context);
      if (!content && style === 0 && !sheet.rowStyles.has(row) && !sheet.columnStyles.has(column)) continue;
      takeRoom(context);
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

function takeRoom({ room }: SheetDataContext): void {
  if (room.left-- > 0) return;
  throw new WorkbookFileError(
    "Expected a workbook of at most 1,000,000 cells and rows; found more: delete what stands far below or beside its content, or save the sheets you need as a workbook of their own.",
  );
}

/** Rows and cells may leave their address out: they then follow the one before. */
export function rowOf(written: string | undefined, before: number, part: string): number {
  const row = written === undefined ? before + 1 : Number(written) - 1;
  if (!Number.isInteger(row) || row < 0 || row > lastRow) throw damaged(part, `the row number "${written ?? ""}"`);
  return row;
}

export function columnOf(written: string | undefined, row: number, before: number, part: string): number {
  if (written === undefined) return before + 1;
  let at = 0;
  let column = 0;
  // Letters of either case: without its sixth bit "a" is "A".
  for (
    let code = written.charCodeAt(0) & ~32;
    code >= 65 && code <= 90 && at < 4;
    code = written.charCodeAt(++at) & ~32
  ) {
    column = column * 26 + code - 64;
  }
  if (column > 0 && column <= lastColumn + 1 && Number(written.slice(at)) === row + 1) return column - 1;
  throw damaged(part, `the cell address "${written.slice(0, 40)}" in row ${row + 1}`);
}

function readRow(scanner: XmlScanner, sheet: RowSink, row: number, context: SheetDataContext): void {
  const height = Number(scanner.attribute("ht"));
  if (height > 0) sheet.rowHeights.set(row, height);
  if (isOn(scanner.attribute("hidden"))) sheet.hiddenRows.add(row);
  const style = Number(scanner.attribute("s"));
  if (isOn(scanner.attribute("customFormat")) && style < context.styleCount) sheet.rowStyles.set(row, style);
}

const isOn = (value: string | undefined) => value === "1" || value === "true";

/** What a cell's element holds, before it is understood. */
export interface RawCell {
  readonly type: string;
  /** Text of `<v>`. */
  readonly raw: string | null;
  /** Of `<is>`. */
  readonly inline: CellText | null;
  /** With its leading "="; null for none. */
  readonly formula: string | null;
}

export type CellContent = Omit<Cell, "style">;

/** Content of the cell that the scanner stands on; null for an empty one. */
function readCell(
  scanner: XmlScanner,
  row: number,
  column: number,
  sheet: string,
  shared: SharedFormulas,
  context: SheetDataContext,
): CellContent | null {
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
  const resolved = formula && shared.resolve(formula, row, column);
  return understandCell(
    { type, raw, inline, formula: resolved },
    context,
    () => `cell ${cellAddress(row, column)} of the sheet "${sheet}"`,
  );
}

/** `where` names the cell in messages. Throws WorkbookFileError. */
export function understandCell(cell: RawCell, context: CellContext, where: () => string): CellContent | null {
  const { type, raw, formula } = cell;
  const text = type === "s" && raw !== null ? sharedText(raw, context, where) : cell.inline;
  const value = text === null ? readValue(type, raw, context, where) : typeof text === "string" ? text : text.text;
  if (value === undefined && formula === null) return null;
  if (typeof value === "string" && value.length > LONGEST_TEXT) throw tooLongText(value, where());
  const content: CellContent = value === undefined ? {} : { value };
  if (formula !== null) return { ...content, formula };
  return text !== null && typeof text !== "string" ? { ...content, runs: text.runs } : content;
}

/** Excel's own limit. */
const LONGEST_TEXT = 32_767;

function tooLongText(value: string, where: string): WorkbookFileError {
  return new WorkbookFileError(
    `Expected ${where} to hold at most 32,767 characters; found ${value.length.toLocaleString("en-GB")}: shorten the text where the file was made.`,
  );
}

function sharedText(raw: string, context: CellContext, where: () => string): CellText {
  const texts = context.sharedStrings();
  const text = texts[Number(raw)];
  if (text !== undefined) return text;
  throw new WorkbookFileError(
    `Expected ${where()} to hold one of the workbook's ${texts.length.toLocaleString("en-GB")} shared texts; found number ${raw.slice(0, 20)}: open the file in Excel, let Excel repair it, and save it again.`,
  );
}

function readValue(type: string, raw: string | null, context: CellContext, where: () => string): Scalar | undefined {
  if (type === "str") return raw === null ? undefined : unescapeControls(raw);
  if (raw === null || raw.trim() === "") return undefined;
  if (type === "b") return raw.trim() === "1" || raw.trim() === "true";
  if (type === "e") return { error: errorOf(raw.trim()) };
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
