/** Looks at the cells of repairs once more, before anything is written. */
import { cellAddress, parseCellAddress } from "../../workbook/address";
import type { ValueType } from "../../workbook/cells";
import { inPayloads, type Part } from "../payload";
import type { Session } from "../session";
import type { Repair } from "./repair";

/** How a cell stands now. */
export interface CellLook {
  /** A formula with its "=", else the value. */
  readonly formula: string;
  readonly type: ValueType;
  readonly numberFormat: string;
  /** Its text has several fonts: then some member of its font is null, as it is for a range of several fonts. */
  readonly isMixed: boolean;
}

/** How an area that is to be unmerged or merged stands now. */
export interface AreaLook {
  /** The area is one merged cell. */
  readonly isMerged: boolean;
  /** Some of its cells are merged, perhaps with others. */
  readonly hasMerges: boolean;
  /** Its cells that hold something. */
  readonly filled: readonly string[];
}

/** What was seen of the repairs' cells and areas. */
export interface Looks {
  cell(sheet: string, cell: string): CellLook | undefined;
  area(sheet: string, area: string): AreaLook | undefined;
  /** The repairs' sheets that are protected. */
  readonly protectedSheets: readonly string[];
}

/** A cell's formula, number format, type and font in an answer; the text of a reference's cell is mostly its title. */
const CELL_BYTES = 400;
/** Two calls and two answers. */
const AREA_BYTES = 1_500;
const FONT = { name: true, size: true, color: true, bold: true, italic: true, underline: true, strikethrough: true };

/** Looks at everything in as many round trips as payloads, whatever the number of repairs. */
export async function lookAt({ context, sync }: Session, repairs: readonly Repair[]): Promise<Looks> {
  const cells = new Map<string, CellLook>();
  const areas = new Map<string, AreaLook>();
  const sheets = [...new Set(repairs.map(({ sheet }) => sheet))];
  const isProtected = new Map<string, boolean>();
  await inPayloads<LookPart>([...columnsOf(repairs), ...areasOf(repairs)], async (payload) => {
    const take = payload.map((part) => part.ask(context.workbook, { cells, areas }));
    const protections = sheets
      .filter((sheet) => !isProtected.has(sheet))
      .map((sheet) => ({ sheet, protection: context.workbook.worksheets.getItem(sheet).protection.load("protected") }));
    await sync();
    for (const each of take) each();
    for (const { sheet, protection } of protections) isProtected.set(sheet, protection.protected);
  });
  return {
    cell: (sheet, cell) => cells.get(placeKey(sheet, cell)),
    area: (sheet, area) => areas.get(placeKey(sheet, area)),
    protectedSheets: sheets.filter((sheet) => isProtected.get(sheet)),
  };
}

interface Seen {
  readonly cells: Map<string, CellLook>;
  readonly areas: Map<string, AreaLook>;
}

/** Something to look at. */
interface LookPart extends Part<LookPart> {
  /** Queues the questions; what it gives takes the answers after the sync. */
  ask(workbook: Excel.Workbook, seen: Seen): () => void;
}

interface Row {
  readonly cell: string;
  readonly row: number;
}

/** Cells in one column of a sheet, ascending: they are read as one block. */
class ColumnPart implements LookPart {
  private readonly firstRow: number;
  private readonly rows: number;

  constructor(
    private readonly sheet: string,
    private readonly column: number,
    private readonly places: readonly Row[],
  ) {
    this.firstRow = places[0]?.row ?? 0;
    this.rows = (places.at(-1)?.row ?? 0) - this.firstRow + 1;
  }

  get bytes(): number {
    return this.rows * CELL_BYTES;
  }

  halves(): readonly [LookPart, LookPart] | null {
    if (this.places.length < 2) return null;
    const middle = Math.ceil(this.places.length / 2);
    return [
      new ColumnPart(this.sheet, this.column, this.places.slice(0, middle)),
      new ColumnPart(this.sheet, this.column, this.places.slice(middle)),
    ];
  }

  ask(workbook: Excel.Workbook, { cells }: Seen): () => void {
    const range = workbook.worksheets
      .getItem(this.sheet)
      .getRangeByIndexes(this.firstRow, this.column, this.rows, 1)
      .load("formulas, valueTypes, numberFormat");
    const properties = range.getCellProperties({ format: { font: FONT } });
    return () => {
      this.take(range, properties, cells);
    };
  }

  private take(
    { formulas, valueTypes, numberFormat }: Excel.Range,
    { value: properties }: OfficeExtension.ClientResult<Excel.CellProperties[][]>,
    cells: Map<string, CellLook>,
  ): void {
    for (const { cell, row } of this.places) {
      const index = row - this.firstRow;
      const font = Object.values(properties[index]?.[0]?.format?.font ?? {});
      cells.set(placeKey(this.sheet, cell), {
        formula: String(formulas[index]?.[0] ?? ""),
        type: valueTypes[index]?.[0] ?? "Unknown",
        numberFormat: String(numberFormat[index]?.[0] ?? "General"),
        isMixed: font.some((member) => member === null || member === ""),
      });
    }
  }
}

/** An area that is to be unmerged, or merged once more. */
class AreaPart implements LookPart {
  readonly bytes = AREA_BYTES;

  constructor(
    private readonly sheet: string,
    private readonly area: string,
  ) {}

  halves(): null {
    return null;
  }

  ask(workbook: Excel.Workbook, { areas }: Seen): () => void {
    const range = workbook.worksheets
      .getItem(this.sheet)
      .getRange(this.area)
      .load("address, values, rowIndex, columnIndex");
    const merged = range.getMergedAreasOrNullObject().load("address");
    return () => {
      areas.set(placeKey(this.sheet, this.area), {
        isMerged: !merged.isNullObject && merged.address === range.address,
        hasMerges: !merged.isNullObject,
        filled: range.values.flatMap((row, down) =>
          row.flatMap((value, across) =>
            value === "" ? [] : [cellAddress(range.rowIndex + down, range.columnIndex + across)],
          ),
        ),
      });
    };
  }
}

function columnsOf(repairs: readonly Repair[]): LookPart[] {
  const columns = new Map<string, { sheet: string; column: number; places: Row[] }>();
  for (const { sheet, changes } of repairs) {
    for (const { cell } of changes) {
      const place = parseCellAddress(cell);
      if (place === null) continue;
      const key = placeKey(sheet, String(place.column));
      const entry = columns.get(key) ?? { sheet, column: place.column, places: [] };
      entry.places.push({ cell, row: place.row });
      columns.set(key, entry);
    }
  }
  return [...columns.values()].map(
    ({ sheet, column, places }) =>
      new ColumnPart(
        sheet,
        column,
        places.sort((a, b) => a.row - b.row),
      ),
  );
}

function areasOf(repairs: readonly Repair[]): LookPart[] {
  return repairs.flatMap(({ sheet, unmerge, merge }) => {
    const area = unmerge ?? merge;
    return area === null ? [] : [new AreaPart(sheet, area)];
  });
}

/** No sheet's name has a colon. */
function placeKey(sheet: string, place: string): string {
  return `${sheet}:${place}`;
}
