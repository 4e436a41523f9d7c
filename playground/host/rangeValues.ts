/** `values`, `formulas`, `text`, … of a block: rows of equal length. */
import { columnCount, isEntireColumn, isEntireRow, rowCount } from "../workbook/box";
import { setContents, type ContentWrite } from "../workbook/edits";
import { enter, EntryFault } from "../workbook/enter";
import { formatText } from "../workbook/formatText";
import type { Cell, CellStyle } from "../workbook/model";
import { fromR1C1, toR1C1 } from "../workbook/r1c1";
import { cellAt, inheritedStyle } from "../workbook/read";
import { styleAt } from "../workbook/styles";
import { generalException, invalidArgument, notImplemented, wrongShape } from "./errors";
import { guardContents } from "./guards";
import type { Area } from "./kinds";
import type { Session } from "./session";
import { plainValue, valueType } from "./values";

/** Above so many cells, and for whole rows and columns, Excel gives null in place of an array. */
const largestRead = 5_000_000;

type Reader = (cell: Cell | undefined, style: CellStyle) => unknown;

function grid({ sheet, box }: Area, session: Session, read: Reader): unknown[][] | null {
  if (isEntireColumn(box) || isEntireRow(box) || rowCount(box) * columnCount(box) > largestRead) return null;
  const rows: unknown[][] = [];
  for (let row = box.top; row <= box.bottom; row++) {
    const cells = sheet.rows.get(row);
    const line: unknown[] = [];
    for (let column = box.left; column <= box.right; column++) {
      const cell = cells?.get(column);
      line.push(read(cell, styleAt(session.workbook, cell?.style ?? inheritedStyle(sheet, row, column))));
    }
    rows.push(line);
  }
  return rows;
}

export const readValues = (area: Area, session: Session) => grid(area, session, (cell) => plainValue(cell?.value));

export const readFormulas = (area: Area, session: Session) =>
  grid(area, session, (cell) => cell?.formula ?? plainValue(cell?.value));

export const readTypes = (area: Area, session: Session) => grid(area, session, (cell) => valueType(cell?.value));

export const readTexts = (area: Area, session: Session) =>
  grid(area, session, (cell, style) => formatText(cell?.value, style.numberFormat, session.workbook.date1904));

export const readNumberFormats = (area: Area, session: Session) =>
  grid(area, session, (_cell, style) => style.numberFormat);

/** The array that was set, checked against the block; one value stands for every cell. */
export function gridOf(area: Area, value: unknown): (row: number, column: number) => unknown {
  if (value === null) throw invalidArgument();
  if (!Array.isArray(value)) return () => value;
  const rows = value as readonly unknown[];
  const columns = columnCount(area.box);
  if (rows.length !== rowCount(area.box)) throw wrongShape();
  for (const row of rows) if (!Array.isArray(row) || row.length !== columns) throw wrongShape();
  return (row, column) => (rows[row - area.box.top] as readonly unknown[])[column - area.box.left];
}

/** Sets values or formulas: null leaves a cell as it is, "" empties it. */
export function writeValues(area: Area, value: unknown, session: Session): void {
  const { sheet, box } = area;
  const { workbook } = session;
  if (rowCount(box) * columnCount(box) > largestRead) throw notImplemented("Setting values of so many cells");
  const at = gridOf(area, value);
  guardContents(workbook, { sheet, boxes: [box] });
  const writes: ContentWrite[] = [];
  for (let row = box.top; row <= box.bottom; row++) {
    for (let column = box.left; column <= box.right; column++) {
      const entry = at(row, column);
      if (entry === null || entry === undefined) continue;
      if (typeof entry !== "string" && typeof entry !== "number" && typeof entry !== "boolean") throw invalidArgument();
      if (entry === "" && !cellAt(sheet, row, column)) continue;
      writes.push(entered(() => enter(workbook, sheet, row, column, entry)));
    }
  }
  setContents(workbook, sheet, writes);
}

/** As `formulas`, in R1C1 notation. */
export const readR1C1 = ({ sheet, box }: Area, session: Session) => {
  const formulas = readFormulas({ sheet, box }, session);
  return (
    formulas?.map((line, row) =>
      line.map((formula, column) =>
        typeof formula === "string" && formula.startsWith("=")
          ? toR1C1(formula, box.top + row, box.left + column)
          : formula,
      ),
    ) ?? null
  );
};

export function writeR1C1(area: Area, value: unknown, session: Session): void {
  const at = gridOf(area, value);
  const { top, left, bottom, right } = area.box;
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => {
      const entry = at(top + row, left + column);
      if (typeof entry !== "string" || !entry.startsWith("=")) return entry;
      const formula = fromR1C1(entry, top + row, left + column);
      if (formula === null) throw invalidArgument();
      return formula;
    }),
  );
  writeValues(area, rows, session);
}

/** What Excel takes of an entry, or its refusal. */
export function entered(make: () => ContentWrite): ContentWrite {
  try {
    return make();
  } catch (error) {
    if (error instanceof EntryFault) throw error.reason === "longFormula" ? generalException() : invalidArgument();
    throw error;
  }
}
