/** Our conditional formats of a status column: looks for them, adds them, takes them away; nobody else's are touched. */
import { colourFormula, isOurFormula, type ColouredColumn } from "../../enforce/colourRules";
import { runAddress, type ColumnRun } from "../../enforce/areas";
import { parseCellAddress } from "../../workbook/address";
import { isTooLarge, JobError } from "../errors";
import type { Session } from "../session";
import { step, type Step } from "../write/step";

/** What stands over a column. */
export interface ColumnColours {
  /** Ids of our conditional formats. */
  readonly ours: readonly string[];
  /** They are what they would be if they were made now. */
  readonly isCurrent: boolean;
}

/**
 * Excel fails on the rules of some conditional formats that people made (OfficeDev/office-js #6827, #6835, #5222): then
 * nothing is known, null, and all of them stay as they are. One round trip, two where there are formulas.
 */
export async function lookAtColours(
  session: Session,
  sheet: string,
  columns: readonly ColouredColumn[],
): Promise<ColumnColours[] | null> {
  try {
    return await look(session, sheet, columns);
  } catch (error) {
    if (error instanceof JobError || isTooLarge(error) || !isUnreadable(error)) throw error;
    return null;
  }
}

/** Excel's codes for what it cannot read; a lost connection or a sheet that is gone is something else. */
const UNREADABLE: readonly unknown[] = ["GeneralException", "InvalidOperation", "InvalidArgument", "NotImplemented"];

function isUnreadable(error: unknown): boolean {
  return error instanceof Error && "code" in error && UNREADABLE.includes(error.code);
}

async function look(
  { context, sync }: Session,
  sheet: string,
  columns: readonly ColouredColumn[],
): Promise<ColumnColours[]> {
  const asked = columns.map((column) => ({
    column,
    formats: formatsOf(context.workbook, sheet, column.span).load("items/id, items/type"),
  }));
  await sync();
  // Only of this type has a format a formula: asked of another, Excel refuses (OfficeDev/office-js #2180).
  const formulas = asked.map(({ column, formats }) => ({
    column,
    found: formats.items
      .filter(({ type }) => type === "Custom")
      .map((format) => ({
        id: format.id,
        rule: format.custom.rule.load("formula"),
        range: format.getRangeOrNullObject().load("address"),
      })),
  }));
  if (formulas.some(({ found }) => found.length > 0)) await sync();
  return formulas.map(({ column, found }) => {
    const ours = found.filter(({ rule }) => isOurFormula(rule.formula));
    return { ours: ours.map(({ id }) => id), isCurrent: isCurrent(column, ours) };
  });
}

interface Found {
  readonly rule: Excel.ConditionalFormatRule;
  readonly range: Excel.Range;
}

/** One format a rule, each over the whole span, with the formula as it reads from the first cell that it stands over. */
function isCurrent({ span, rules }: ColouredColumn, ours: readonly Found[]): boolean {
  if (ours.length !== rules.length) return false;
  return rules.every(({ words }) =>
    ours.some(({ rule, range }) => {
      const over = range.isNullObject ? null : rowsOf(range.address);
      if (over === null || over.firstRow > span.firstRow || over.lastRow < span.lastRow) return false;
      return rule.formula === colourFormula(words, { ...span, firstRow: over.firstRow });
    }),
  );
}

function rowsOf(address: string): Pick<ColumnRun, "firstRow" | "lastRow"> | null {
  const [first = "", last = first] = address.slice(address.lastIndexOf("!") + 1).split(":");
  const start = parseCellAddress(first);
  const end = parseCellAddress(last);
  return start === null || end === null ? null : { firstRow: start.row, lastRow: end.row };
}

function formatsOf(workbook: Excel.Workbook, sheet: string, span: ColumnRun): Excel.ConditionalFormatCollection {
  return workbook.worksheets.getItem(sheet).getRange(runAddress(span)).conditionalFormats;
}

export function removeColoursStep(sheet: string, { span }: ColouredColumn, ids: readonly string[]): Step {
  return step(ids.length, (workbook) => {
    const formats = formatsOf(workbook, sheet, span);
    for (const id of ids) formats.getItem(id).delete();
  });
}

/** Ours come after those that stand there, which go on showing what they showed. */
export function addColoursStep(sheet: string, { span, rules }: ColouredColumn): Step {
  return step(rules.length * 4, (workbook) => {
    for (const { fill, words } of rules) {
      const format = formatsOf(workbook, sheet, span).add(Excel.ConditionalFormatType.custom);
      // The formula last but one: a rule that has it is whole.
      format.custom.format.fill.color = fill;
      format.custom.rule.formula = colourFormula(words, span);
      // From here on the object means whatever has its old place.
      format.priority = -1;
    }
  });
}
