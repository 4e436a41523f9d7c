/** Pages that begin where a column's text changes: set anew with each writing, since the rows move. */
import { cellText } from "../../summaries/cells";
import { CONTINUED } from "../../summaries/longTexts";
import type { PlanCell } from "../../summaries/plan";
import { FIRST_ROW, type LaidOutSheet } from "./laidOut";
import { CALL_BYTES, step, type Step } from "./step";

/** What a sheet holds. Source: Excel specifications and limits. */
const MOST_BREAKS = 1_026;

export function pageBreakSteps(sheet: LaidOutSheet): Step[] {
  const { name, plan } = sheet;
  if (plan.print.breakWhereChanges === null) return [];
  const rows = breakRows(sheet, plan.print.breakWhereChanges);
  const set = (workbook: Excel.Workbook) => {
    const { horizontalPageBreaks } = workbook.worksheets.getItem(name);
    horizontalPageBreaks.removePageBreaks();
    for (const row of rows) horizontalPageBreaks.add(`A${row + 1}`);
  };
  return [step(1, set, rows.length * CALL_BYTES)];
}

/** Zero-based worksheet rows that begin a page. A continuation never does. */
function breakRows({ rows, plan }: LaidOutSheet, column: number): number[] {
  const found: number[] = [];
  let page: string | null = null;
  rows.forEach((row, index) => {
    if (textOf(row[plan.labelColumn]).endsWith(CONTINUED)) return;
    const text = textOf(row[column]);
    if (page !== null && text !== page) found.push(FIRST_ROW + index);
    page = text;
  });
  return found.slice(0, MOST_BREAKS);
}

function textOf(cell: PlanCell | undefined): string {
  return cell === undefined ? "" : cellText(cell);
}
