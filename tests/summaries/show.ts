/** A plan's cell as a person would read it: what tables of expectations are written in. */
import type { PlanCell, PlanRow, SheetPlan } from "../../src/summaries/plan";

export function show(cell: PlanCell | undefined): string {
  if (cell === undefined) return "no cell";
  if (cell.kind === "count") return String(cell.count);
  if (cell.kind === "share") return `${cell.count}/${cell.total}`;
  if (cell.kind === "status") return cell.fill === null ? cell.text : `${cell.text} on ${cell.fill}`;
  if (cell.kind === "link")
    return "summary" in cell.to
      ? `${cell.text} -> ${cell.to.summary}`
      : `${cell.text} -> ${cell.to.sheet}!${cell.to.cell}`;
  return cell.text;
}

export function showRow(row: PlanRow | undefined): string[] {
  return (row ?? []).map(show);
}

/** The cells of one column, by its heading. */
export function column(plan: SheetPlan, heading: string): string[] {
  const index = plan.columns.findIndex((candidate) => candidate.heading === heading);
  return plan.rows.map((row) => show(row[index]));
}
