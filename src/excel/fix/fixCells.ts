/** Makes repairs in the council's own cells: only in cells that are still what they were, one by one. */
import { JobError, type Written } from "../errors";
import { inPayloads } from "../payload";
import { MOST_CHARACTERS } from "../write/block";
import type { Session } from "../session";
import { step, valueBytes, type Step } from "../write/step";
import { enteredText } from "./enteredText";
import { lookAt, type CellLook, type Looks } from "./look";
import type { FixOutcome, Refusal, RefusedFix, Repair } from "./repair";

/**
 * Looks at each cell again and makes the repairs whose cells are all as they were read, or already as they are to be
 * (running again after a fault goes on where it stopped), and hold neither a formula nor mixed formatting, which a
 * value would destroy. Formats stay. Cell by cell, since Excel puts a block into the wrong rows of a filtered range
 * (OfficeDev/office-js #224).
 * @param written What stands in the workbook should it fail half way.
 * @throws JobError before anything is written where a sheet is protected.
 */
export async function fixCells(session: Session, repairs: readonly Repair[], written: Written): Promise<FixOutcome> {
  const looks = await lookAt(session, repairs);
  refuseProtected(looks.protectedSheets);
  const taken = new Set<string>();
  const fixed: Repair[] = [];
  const refused: RefusedFix[] = [];
  for (const repair of repairs) {
    const because = refusal(repair, looks, taken);
    if (because === null) {
      fixed.push(repair);
      for (const { cell } of repair.changes) taken.add(placeOf(repair, cell));
    } else refused.push({ ...repair, because });
  }
  const open = fixed.filter((repair) => !isDone(repair, looks));
  if (open.length > 0) {
    session.beginWriting(written);
    await inPayloads<Step>(
      open.map((repair) => repairStep(repair, looks)),
      async (payload) => {
        for (const { queue } of payload) queue(session.context.workbook);
        await session.sync();
      },
    );
  }
  return { fixed, refused };
}

/** Those repairs that could not be made as the cells are, each by itself. Nothing is written. */
export async function refusedRepairs(session: Session, repairs: readonly Repair[]): Promise<RefusedFix[]> {
  const looks = await lookAt(session, repairs);
  return repairs.flatMap((repair) => {
    const because = refusal(repair, looks, new Set());
    return because === null ? [] : [{ ...repair, because }];
  });
}

function refuseProtected(sheets: readonly string[]): void {
  if (sheets.length === 0) return;
  throw new JobError(
    "protectedSheet",
    `${sheets.map((sheet) => `“${sheet}”`).join(", ")} cannot be fixed: protected. Nothing was written. ` +
      "Unprotect (Review, Unprotect Sheet), then run again.",
  );
}

/** All of a repair in one step, so that it cannot be torn apart. */
function repairStep({ sheet, changes, unmerge, merge }: Repair, looks: Looks): Step {
  const entries = changes.map(({ cell, after }) => ({
    cell,
    text: enteredText(after, looks.cell(sheet, cell)?.numberFormat ?? "General"),
  }));
  const calls = entries.length + (unmerge === null ? 0 : 1) + (merge === null ? 0 : 1);
  return step(
    calls,
    (workbook) => {
      const worksheet = workbook.worksheets.getItem(sheet);
      if (unmerge !== null) worksheet.getRange(unmerge).unmerge();
      for (const { cell, text } of entries) worksheet.getRange(cell).values = [[text]];
      if (merge !== null) worksheet.getRange(merge).merge();
    },
    entries.reduce((bytes, { text }) => bytes + valueBytes(text), 0),
  );
}

/** Why a repair cannot be made; null when it can, or is made already. `taken`: the cells of the repairs before it. */
function refusal(repair: Repair, looks: Looks, taken: ReadonlySet<string>): Refusal | null {
  if (repair.changes.some(({ cell }) => taken.has(placeOf(repair, cell))))
    return "another fix of its cell was made first";
  if (isDone(repair, looks)) return null;
  for (const { cell, before, after } of repair.changes) {
    if (after.length > MOST_CHARACTERS) return "its text would be longer than the 32,767 characters that a cell holds";
    const look = looks.cell(repair.sheet, cell);
    if (look === undefined || look.formula !== before) {
      if (look?.formula.startsWith("=")) return "its cell holds a formula";
      return look === undefined || isText(look) ? "its cell has changed since it was read" : NO_TEXT;
    }
    if (!isText(look)) return NO_TEXT;
    if (look.isMixed) return "its text has mixed formatting";
  }
  return isMergedAsExpected(repair, looks) ? null : "its cells are not merged as they were";
}

const NO_TEXT = "its cell holds a number, a date or an error";

function isText({ type }: CellLook): boolean {
  return type === "String" || type === "Empty";
}

/** Whether somebody, or we before a fault, made it already. */
function isDone({ sheet, changes, unmerge, merge }: Repair, looks: Looks): boolean {
  const areTexts = changes.every(({ cell, after }) => looks.cell(sheet, cell)?.formula === after);
  const isUnmerged = unmerge === null || looks.area(sheet, unmerge)?.hasMerges === false;
  const isMerged = merge === null || looks.area(sheet, merge)?.isMerged === true;
  return areTexts && isUnmerged && isMerged;
}

/** Merging keeps the first cell's text alone: no other may hold one by then. */
function isMergedAsExpected({ sheet, changes, unmerge, merge }: Repair, looks: Looks): boolean {
  if (unmerge !== null) return looks.area(sheet, unmerge)?.isMerged === true;
  if (merge === null) return true;
  const area = looks.area(sheet, merge);
  const [first] = merge.split(":");
  const emptied = new Set(changes.filter(({ after }) => after === "").map(({ cell }) => cell));
  return area !== undefined && !area.hasMerges && area.filled.every((cell) => cell === first || emptied.has(cell));
}

function placeOf({ sheet }: Repair, cell: string): string {
  return `${sheet}:${cell}`;
}
