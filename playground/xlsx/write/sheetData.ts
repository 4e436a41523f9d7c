import type { Sheet } from "../../workbook/model";
import { cellAddress } from "../../workbook/box";
import { type CellContext, columnOf, rowOf } from "../read/sheetData";
import { tag } from "../xml/build";
import type { XmlScanner } from "../xml/scan";
import type { Splices } from "../xml/splices";
import { type XmlElement, attribute, childrenNamed, readElement } from "../xml/tree";
import { CellRewriter, type RecordOf, newCellXml } from "./cellRewriter";
import { changedRowAttributes, rowAttributes, rowsWithAttributes } from "./rowXml";

type ChangedCells = ReadonlyMap<number, ReadonlySet<number>>;

export interface SheetDataChange {
  readonly sheet: Sheet;
  readonly splices: Splices;
  /** Columns of changed cells by row. */
  readonly changed: ChangedCells;
  /** True when heights, hiding or formats of rows changed. */
  readonly rowsChanged: boolean;
  readonly recordOf: RecordOf;
  readonly context: CellContext;
}

/** The marks of a sheet by row; every cell of one that no file has yet. */
export function changedCells(sheet: Sheet, isNew: boolean): ChangedCells {
  if (isNew) return new Map([...sheet.rows].map(([row, cells]) => [row, new Set(cells.keys())]));
  return sheet.changedCells;
}

/**
 * Splices changed cells and rows into the sheet's text. The scanner stands on `<sheetData>` and is left on its end.
 * Answers the element, without its rows, and whether a formula that the file had is gone.
 */
export function spliceSheetData(
  scanner: XmlScanner,
  change: SheetDataChange,
): { readonly element: XmlElement; readonly lostFormula: boolean } {
  const { sheet, splices, changed, rowsChanged } = change;
  const { name, qualifiedName, start, end: contentStart } = scanner;
  const rewriter = new CellRewriter(sheet, splices, change.recordOf, change.context);
  // A shared formula may be followed from any row: then every row is looked at.
  const looksAtAll = rowsChanged || splices.original.includes('"shared"');
  const seen: { readonly row: number; readonly start: number }[] = [];
  const known = new Set<number>();
  let before = -1;
  for (;;) {
    const token = scanner.next();
    if (token === "close" && scanner.name === "sheetData") break;
    if (token !== "open" || scanner.name !== "row") continue;
    const written = scanner.attribute("r");
    const row = rowOf(written, before, scanner.part);
    seen.push({ row, start: scanner.start });
    if (looksAtAll || changed.has(row)) {
      const again = written !== undefined && known.has(row);
      spliceRow(readElement(scanner), { row, again, part: scanner.part }, change, rewriter);
    }
    known.add(row);
    before = row;
  }
  const element = {
    name,
    qualifiedName,
    attributes: new Map(),
    children: [],
    text: "",
    start,
    contentStart,
    contentEnd: scanner.start,
    end: scanner.end,
  };
  insertRows(element, seen, known, change);
  return { element, lostFormula: rewriter.lostFormula };
}

interface RowPlace {
  readonly row: number;
  /** True when the file has this row a second time: Excel never writes that, and its changed cells then stand in the first. */
  readonly again: boolean;
  readonly part: string;
}

function spliceRow(element: XmlElement, place: RowPlace, change: SheetDataChange, rewriter: CellRewriter): void {
  const { sheet, splices, recordOf } = change;
  const { row, again, part } = place;
  const columns = change.changed.get(row) ?? new Set<number>();
  const seen = new Map<number, XmlElement>();
  let before = -1;
  for (const cell of childrenNamed(element, "c")) {
    const column = columnOf(cell.attributes.get("r"), row, before, part);
    before = column;
    if (!columns.has(column)) {
      rewriter.keep(cell, row, column);
      // A cell may leave its address out and follow the one before; once that may go, it must not.
      if (columns.size > 0 && !cell.attributes.has("r")) splices.edit(cell, { r: cellAddress(row, column) });
    } else if (again || seen.has(column)) splices.remove(cell);
    else rewriter.rewrite(cell, row, column);
    if (!seen.has(column)) seen.set(column, cell);
  }
  if (again) return;
  const inserted = [...columns].filter((column) => !seen.has(column)).sort((a, b) => a - b);
  const known = [...seen].sort(([a], [b]) => a - b);
  let appended = "";
  for (const column of inserted) {
    const cell = sheet.rows.get(row)?.get(column);
    if (!cell) continue;
    const xml = newCellXml(cellAddress(row, column), cell, recordOf);
    const next = known.find(([other]) => other > column)?.[1];
    if (next) splices.insert(next.start, xml);
    else appended += xml;
  }
  const attributes = change.rowsChanged ? changedRowAttributes(element, rowAttributes(sheet, row, recordOf)) : {};
  splices.edit(element, { ...attributes, ...widerSpans(element, inserted) }, appended);
}

/** `spans` is a hint which columns a row uses ("1:5"): kept true. */
function widerSpans(element: XmlElement, columns: readonly number[]): Record<string, string> {
  const [first, last] = attribute(element, "spans").split(":").map(Number);
  if (!first || !last || columns.length === 0) return {};
  const from = Math.min(first, ...columns.map((column) => column + 1));
  const to = Math.max(last, ...columns.map((column) => column + 1));
  return from === first && to === last ? {} : { spans: `${from}:${to}` };
}

/** Rows that the file does not have yet, each before the next one that it has. */
function insertRows(
  element: XmlElement,
  seen: readonly { readonly row: number; readonly start: number }[],
  known: ReadonlySet<number>,
  change: SheetDataChange,
): void {
  const { sheet, changed, recordOf } = change;
  const asked = new Set([...changed.keys(), ...(change.rowsChanged ? rowsWithAttributes(sheet) : [])]);
  const missing = [...asked].filter((row) => !known.has(row)).sort((a, b) => a - b);
  const following = [...seen].sort((a, b) => a.row - b.row);
  let next = 0;
  let appended = "";
  for (const row of missing) {
    while ((following[next]?.row ?? Infinity) < row) next++;
    const xml = newRowXml(sheet, row, changed.get(row) ?? new Set(), recordOf);
    const place = following[next];
    if (place) change.splices.insert(place.start, xml);
    else appended += xml;
  }
  change.splices.edit(element, {}, appended);
}

function newRowXml(sheet: Sheet, row: number, columns: ReadonlySet<number>, recordOf: RecordOf): string {
  const cells = [...columns]
    .sort((a, b) => a - b)
    .map((column) => {
      const cell = sheet.rows.get(row)?.get(column);
      return cell ? newCellXml(cellAddress(row, column), cell, recordOf) : "";
    });
  const attributes = Object.entries(rowAttributes(sheet, row, recordOf)).filter(([, value]) => value !== null);
  const content = cells.join("");
  if (content === "" && attributes.length === 0) return "";
  return tag("row", { r: row + 1, ...Object.fromEntries(attributes) }, content);
}
