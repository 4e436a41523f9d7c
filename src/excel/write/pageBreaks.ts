/** Pages that begin where a column's text changes, or with a row of charts: set anew with each writing, since the rows move. */
import { cellText } from "../../summaries/cells";
import { CONTINUED } from "../../summaries/longTexts";
import type { PlanCell } from "../../summaries/plan";
import { LINE_HEIGHT, lineStarts } from "../../summaries/textHeight";
import { chartRows } from "./charts";
import { FIRST_ROW, type LaidOutSheet } from "./laidOut";
import { pageHeight } from "./paper";
import { CALL_BYTES, step, type Step } from "./step";

/** What a sheet holds. Source: Excel specifications and limits. */
const MOST_BREAKS = 1_026;

export function pageBreakSteps(sheet: LaidOutSheet): Step[] {
  const { name, plan } = sheet;
  const { breakWhereChanges: column } = plan.print;
  if (column === null && plan.charts.length === 0) return [];
  const rows = column === null ? chartBreaks(sheet) : breakRows(sheet, column);
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

/** Rows of charts that would otherwise be cut in two. */
function chartBreaks(sheet: LaidOutSheet): number[] {
  const page = pageHeight(sheet);
  const headings = lines(
    sheet.plan.columns.map(({ heading }) => heading),
    sheet.widths,
  );
  const table = sheet.rows.reduce((sum, row) => sum + lines(row.map(textOf), sheet.widths), headings);
  // Title and second line stand above the table; where the table takes several pages, its last one counts.
  let used = ((table + 3) * LINE_HEIGHT) % page;
  return chartRows(sheet).flatMap(({ row, height }) => {
    const fits = used + height <= page;
    used = fits ? used + height : headings * LINE_HEIGHT + height;
    return fits ? [] : [row];
  });
}

function lines(texts: readonly string[], widths: readonly number[]): number {
  return Math.max(...texts.map((text, column) => lineStarts(text, widths[column] ?? 0).length));
}

function textOf(cell: PlanCell | undefined): string {
  return cell === undefined ? "" : cellText(cell);
}
