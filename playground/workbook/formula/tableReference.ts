/** References to parts of an Excel Table: "Activities[Status]", "[@Lead]", "Activities[[#Headers],[A]:[C]]". */
import type { Box, Sheet, Table, Workbook } from "../model";
import { allTables, bodyBox, columnNames, headerBox, tableAt, totalsBox } from "../tables";
import { ErrorValue, type Block } from "./operand";

export interface TableReference {
  /** "" for the table that the formula stands in. */
  readonly table: string;
  /** "#All", "#Data", "#Headers", "#Totals", "#This Row"; none is the data. */
  readonly parts: readonly string[];
  /** First and last column; null for all. */
  readonly columns: readonly [string, string] | null;
}

const item = /\[((?:[^[\]']|'[\s\S])*)\]/g;

/** Reads a token with brackets; null when it is no such reference. */
export function readTableReference(text: string): TableReference | null {
  const open = text.indexOf("[");
  if (open < 0 || !text.endsWith("]")) return null;
  const table = text.slice(0, open);
  const whole = text.slice(open + 1, -1).trim();
  const parts = whole.startsWith("@") ? ["#This Row"] : [];
  const inner = whole.startsWith("@") ? whole.slice(1).trim() : whole;
  const items = inner.includes("[") ? [...inner.matchAll(item)].map((match) => match[1] ?? "") : inner ? [inner] : [];
  const columns = items.filter((each) => !each.trim().startsWith("#")).map((each) => each.replace(/'([\s\S])/g, "$1"));
  const named = items.filter((each) => each.trim().startsWith("#")).map((each) => each.trim());
  if (columns.length > 2) return null;
  const [first, last = first] = columns;
  return {
    table,
    parts: [...parts, ...named],
    columns: first === undefined || last === undefined ? null : [first, last],
  };
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The block that it means for a formula in this cell; #REF! when there is no such table, column or part. */
export function tableBlock(workbook: Workbook, sheet: Sheet, cell: Cell | null, reference: TableReference): Block {
  const found = tableNamed(workbook, sheet, cell, reference.table);
  const box = partsBox(found.table, reference.parts, cell);
  if (!reference.columns) return { sheet: found.sheet, box };
  const names = columnNames(workbook, found.sheet, found.table).map((name) => name.toLowerCase());
  const [from = -1, to = -1] = reference.columns.map((name) => names.indexOf(name.toLowerCase()));
  if (from < 0 || to < 0) throw new ErrorValue("#REF!");
  const left = found.table.box.left + Math.min(from, to);
  return { sheet: found.sheet, box: { ...box, left, right: found.table.box.left + Math.max(from, to) } };
}

function tableNamed(workbook: Workbook, sheet: Sheet, cell: Cell | null, name: string) {
  if (name === "") {
    const table = cell ? tableAt(sheet, cell.row, cell.column) : undefined;
    if (!table) throw new ErrorValue("#REF!");
    return { sheet, table };
  }
  const found = allTables(workbook).find(({ table }) => table.name.toLowerCase() === name.toLowerCase());
  if (!found) throw new ErrorValue("#REF!");
  return found;
}

/** Parts that lie together: headings and data, data and totals, all. */
function partsBox(table: Table, parts: readonly string[], cell: Cell | null): Box {
  const boxes = parts.map((part) => partBox(table, part.toLowerCase(), cell));
  const present = boxes.length > 0 ? boxes : [bodyBox(table)];
  return {
    ...table.box,
    top: Math.min(...present.map((box) => box.top)),
    bottom: Math.max(...present.map((box) => box.bottom)),
  };
}

function partBox(table: Table, part: string, cell: Cell | null): Box {
  const body = bodyBox(table);
  const box =
    part === "#all"
      ? table.box
      : part === "#data"
        ? body
        : part === "#headers"
          ? headerBox(table)
          : part === "#totals"
            ? totalsBox(table)
            : part === "#this row" && cell && cell.row >= body.top && cell.row <= body.bottom
              ? { ...body, top: cell.row, bottom: cell.row }
              : null;
  if (!box) throw new ErrorValue(part === "#this row" ? "#VALUE!" : "#REF!");
  return box;
}
