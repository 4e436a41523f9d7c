/** Reads a workbook: what it consists of, and the cells of the council's sheets; three round trips as a rule. */
import type { SheetKey } from "../../summaries";
import type { SheetCells, WorkbookCells } from "../../workbook/cells";
import { councilSheets, ownedSheets } from "../owned/ownership";
import type { OnDone } from "../payload";
import type { Session } from "../session";
import { readCells } from "./cells";
import { readOutline, type SheetOutline, type WorkbookOutline } from "./outline";

/** One of our own sheets as it stands. */
export interface OwnSheet {
  readonly outline: SheetOutline;
  readonly cells: SheetCells;
}

export interface WorkbookRead {
  readonly outline: WorkbookOutline;
  /** The council's sheets. */
  readonly cells: WorkbookCells;
}

/** Reads what the checks need. */
export async function readWorkbook(session: Session, onDone?: OnDone): Promise<WorkbookRead> {
  const outline = await readOutline(session);
  return { outline, cells: { name: outline.name, sheets: await readCells(session, councilSheets(outline), onDone) } };
}

/** Reads what the checks need and, in the same round trips, our own sheets: what a person changed on them is found. */
export async function readWorkbookWithOwn(
  session: Session,
  onDone?: OnDone,
): Promise<WorkbookRead & { readonly own: ReadonlyMap<SheetKey, OwnSheet> }> {
  const outline = await readOutline(session);
  const council = councilSheets(outline);
  const owned = [...ownedSheets(outline)];
  const cells = await readCells(session, [...council, ...owned.map(([, sheet]) => sheet)], onDone);
  const own = owned.flatMap(([key, sheet], index) => {
    const read = cells[council.length + index];
    return read === undefined ? [] : [[key, { outline: sheet, cells: read }] as const];
  });
  return { outline, cells: { name: outline.name, sheets: cells.slice(0, council.length) }, own: new Map(own) };
}
