/** Writes fixes into the council's own cells: only into cells that are still what they were, one by one. */
import type { CellChange, Fix } from "../../rules/finding";
import { parseCellAddress } from "../../workbook/address";
import { FIXES_HALF_WRITTEN } from "../errors";
import { inPayloads, type Part } from "../payload";
import type { Session } from "../session";
import { step, valueBytes, type Step } from "../write/step";
import { enteredText } from "./enteredText";

export interface SheetFix {
  readonly sheet: string;
  readonly fix: Fix;
}

/** Why a cell was left alone, as the end of a finding's message. */
export type Refusal =
  "its cell holds a formula" | "its text has mixed formatting" | "its cell has changed since it was read";

export interface RefusedFix extends SheetFix {
  readonly because: Refusal;
}

export interface FixOutcome {
  readonly fixed: readonly SheetFix[];
  readonly refused: readonly RefusedFix[];
}

/**
 * Looks at each cell again and writes those that are still as they were read and hold neither a formula nor mixed
 * formatting, which a value would destroy. Formats stay. Cell by cell, since Excel puts a block into the wrong rows
 * of a filtered range (OfficeDev/office-js #224).
 */
export async function fixCells(session: Session, fixes: readonly SheetFix[]): Promise<FixOutcome> {
  const looked = await lookAt(session, fixes);
  const reasons = new Map(looked.flatMap(({ of, because }) => (because === null ? [] : [[of, because] as const])));
  const fixed = fixes.filter((each) => !reasons.has(each));
  const refused = [...reasons].map(([each, because]) => ({ ...each, because }));
  if (fixed.length > 0) {
    session.beginWriting(FIXES_HALF_WRITTEN);
    const changes = looked.filter(({ of }) => !reasons.has(of));
    await inPayloads<Step>(changes.map(changeStep), async (payload) => {
      for (const { queue } of payload) queue(session.context.workbook);
      await session.sync();
    });
  }
  return { fixed, refused };
}

/** A change of a fix, and how its cell stands now. */
interface Looked {
  readonly of: SheetFix;
  readonly change: CellChange;
  readonly because: Refusal | null;
  readonly numberFormat: string;
}

function changeStep({ of, change, numberFormat }: Looked): Step {
  const text = enteredText(change.after, numberFormat);
  return step(
    1,
    (workbook) => {
      workbook.worksheets.getItem(of.sheet).getRange(change.cell).values = [[text]];
    },
    valueBytes(text),
  );
}

/** Changes in one column of a sheet, ascending: their cells are read as one block. */
class ColumnFixes implements Part<ColumnFixes> {
  readonly firstRow: number;
  readonly rows: number;

  constructor(
    readonly sheet: string,
    readonly column: number,
    readonly changes: readonly RowChange[],
  ) {
    this.firstRow = changes[0]?.row ?? 0;
    this.rows = (changes.at(-1)?.row ?? 0) - this.firstRow + 1;
  }

  get bytes(): number {
    return this.rows * LOOK_BYTES;
  }

  halves(): readonly [ColumnFixes, ColumnFixes] | null {
    if (this.changes.length < 2) return null;
    const middle = Math.ceil(this.changes.length / 2);
    return [
      new ColumnFixes(this.sheet, this.column, this.changes.slice(0, middle)),
      new ColumnFixes(this.sheet, this.column, this.changes.slice(middle)),
    ];
  }
}

interface RowChange {
  readonly of: SheetFix;
  readonly change: CellChange;
  readonly row: number;
}

/** A cell's formula, number format and font in an answer; the text of a reference's cell is mostly its title. */
const LOOK_BYTES = 400;
const FONT = { name: true, size: true, color: true, bold: true, italic: true, underline: true, strikethrough: true };

async function lookAt({ context, sync }: Session, fixes: readonly SheetFix[]): Promise<Looked[]> {
  const looked: Looked[] = [];
  await inPayloads(byColumn(fixes), async (payload) => {
    const loaded = payload.map((part) => {
      const range = context.workbook.worksheets
        .getItem(part.sheet)
        .getRangeByIndexes(part.firstRow, part.column, part.rows, 1)
        .load("formulas, numberFormat");
      return { part, range, properties: range.getCellProperties({ format: { font: FONT } }) };
    });
    await sync();
    for (const { part, range, properties } of loaded) {
      for (const { of, change, row } of part.changes) {
        const index = row - part.firstRow;
        const formula = String(range.formulas[index]?.[0] ?? "");
        looked.push({
          of,
          change,
          numberFormat: String(range.numberFormat[index]?.[0] ?? "General"),
          because: refusal(change, formula, properties.value[index]?.[0]?.format?.font ?? {}),
        });
      }
    }
  });
  return looked;
}

/** `formulas` gives a text or number as it is; of mixed formatting a font gives null, as a range of several fonts does. */
function refusal({ before }: CellChange, formula: string, font: object): Refusal | null {
  if (formula !== before)
    return formula.startsWith("=") ? "its cell holds a formula" : "its cell has changed since it was read";
  const isMixed = Object.values(font).some((value) => value === null || value === "");
  return isMixed ? "its text has mixed formatting" : null;
}

function byColumn(fixes: readonly SheetFix[]): ColumnFixes[] {
  const columns = new Map<string, { sheet: string; column: number; changes: RowChange[] }>();
  for (const of of fixes) {
    for (const change of of.fix.changes) {
      const place = parseCellAddress(change.cell);
      if (place === null) continue;
      const key = `${place.column} ${of.sheet}`;
      const entry = columns.get(key) ?? { sheet: of.sheet, column: place.column, changes: [] };
      entry.changes.push({ of, change, row: place.row });
      columns.set(key, entry);
    }
  }
  return [...columns.values()].map(
    ({ sheet, column, changes: rows }) =>
      new ColumnFixes(
        sheet,
        column,
        rows.sort((a, b) => a.row - b.row),
      ),
  );
}
