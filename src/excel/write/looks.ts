/** How cells look and which format keeps their values what they are. One call for each run of like cells. */
import type { ActiveKind } from "../../words/status";
import type { PlanCell, SheetPlan } from "../../summaries/plan";
import { FONT_SIZE } from "../../summaries/textHeight";
import { FIRST_ROW, type LaidOutSheet } from "./laidOut";
import { setNumberFormat } from "./numberFormat";
import { step, type Step } from "./step";

/** Excel's own Bad, Neutral and Good: black on them has a contrast of 14 and more, and they print as light greys. */
const FILLS: Readonly<Record<ActiveKind, string>> = { red: "#FFC7CE", amber: "#FFEB9C", green: "#C6EFCE" };
/** Fine lines lead the eye, on paper too. */
const LINE_COLOUR = "#A6A6A6";
const LINK_COLOUR = "#0563C1";

type Look = "text" | "count" | "share" | "link" | ActiveKind;

function lookOf(cell: PlanCell): Look {
  if (cell.kind === "status") return cell.fill ?? "text";
  return cell.kind;
}

/**
 * The whole table as text first ("@", before any value is there: a value that begins with "=", "+" or "-" would be a
 * formula, "1/2" a date), then what differs: numbers, links, colours.
 */
export function lookSteps(sheet: LaidOutSheet): Step[] {
  const { plan, name, rows } = sheet;
  const whole = step(16, (workbook) => {
    const table = workbook.worksheets
      .getItem(name)
      .getRangeByIndexes(FIRST_ROW - 1, 0, rows.length + 1, plan.columns.length);
    table.clear(Excel.ClearApplyTo.formats);
    setNumberFormat(table, "@");
    table.format.wrapText = true;
    table.format.verticalAlignment = Excel.VerticalAlignment.top;
    table.format.font.name = "Arial";
    table.format.font.size = FONT_SIZE;
    table.getRow(0).format.font.bold = true;
    for (const edge of [
      Excel.BorderIndex.insideHorizontal,
      Excel.BorderIndex.insideVertical,
      Excel.BorderIndex.edgeBottom,
    ]) {
      const border = table.format.borders.getItem(edge);
      border.style = Excel.BorderLineStyle.continuous;
      border.color = LINE_COLOUR;
    }
  });
  return [
    whole,
    ...numericColumns(plan).map((run) => alignStep(sheet, run)),
    ...plan.columns.flatMap((_, column) =>
      runs(
        rows.map((row) => row[column]),
        column,
      ).map((run) => runStep(name, run)),
    ),
  ];
}

interface ColumnRun {
  readonly column: number;
  readonly columns: number;
}

/** Neighbouring columns of numbers: they and their headings stand to the right. */
function numericColumns({ columns }: SheetPlan): ColumnRun[] {
  const found: { column: number; columns: number }[] = [];
  columns.forEach(({ kind }, column) => {
    if (kind !== "count" && kind !== "share") return;
    const last = found.at(-1);
    if (last !== undefined && last.column + last.columns === column) last.columns++;
    else found.push({ column, columns: 1 });
  });
  return found;
}

function alignStep({ name, rows }: LaidOutSheet, { column, columns }: ColumnRun): Step {
  return step(1, (workbook) => {
    const range = workbook.worksheets.getItem(name).getRangeByIndexes(FIRST_ROW - 1, column, rows.length + 1, columns);
    range.format.horizontalAlignment = Excel.HorizontalAlignment.right;
  });
}

interface Run {
  readonly look: Look;
  readonly column: number;
  /** Zero-based worksheet row. */
  readonly row: number;
  readonly rows: number;
}

/** Neighbouring cells of a column that look alike and not like text. */
function runs(cells: readonly (PlanCell | undefined)[], column: number): Run[] {
  const found: { look: Look; column: number; row: number; rows: number }[] = [];
  cells.forEach((cell, index) => {
    const look = cell === undefined ? "text" : lookOf(cell);
    const row = FIRST_ROW + index;
    const last = found.at(-1);
    if (last?.look === look && last.row + last.rows === row) last.rows++;
    else if (look !== "text") found.push({ look, column, row, rows: 1 });
  });
  return found;
}

function runStep(sheet: string, { look, column, row, rows }: Run): Step {
  return step(look === "link" ? 3 : 1, (workbook) => {
    const range = workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, 1);
    if (look === "count") setNumberFormat(range, "0");
    else if (look === "share") setNumberFormat(range, "0%");
    else if (look === "link") {
      setNumberFormat(range, "General");
      range.format.font.color = LINK_COLOUR;
      range.format.font.underline = Excel.RangeUnderlineStyle.single;
    } else if (look !== "text") range.format.fill.color = FILLS[look];
  });
}
