/** Texts too tall for one row: cut between lines, the rest on labelled rows of the same table. Nothing is lost. */
import { cellText, NOT_APPLICABLE } from "./cells";
import type { PlanCell, PlanRow } from "./plan";
import { lineStarts, MOST_LINES } from "./textHeight";

/** The rows of a table whose columns are `widths` points wide, with their continuations, each labelled as its row is. */
export function withContinuations(rows: readonly PlanRow[], widths: readonly number[], labelColumn = 0): PlanRow[] {
  return rows.flatMap((row) => continued(row, widths, labelColumn));
}

function continued(row: PlanRow, widths: readonly number[], labelColumn: number): readonly PlanRow[] {
  const parts = row.map((cell, column) => (cell.kind === "text" ? textParts(cell.text, widths[column] ?? 0) : []));
  const rowCount = Math.max(1, ...parts.map((part) => part.length));
  if (rowCount === 1) return [row];
  const label = continuedLabel(row[labelColumn]);
  return Array.from({ length: rowCount }, (_, index) =>
    row.map((cell, column): PlanCell => {
      const part = parts[column]?.[index];
      if (part !== undefined) return { kind: "text", text: part };
      if (index === 0) return cell;
      return column === labelColumn ? label : NOT_APPLICABLE;
    }),
  );
}

/** What ends the label of a row that continues the one before. */
export const CONTINUED = " (continued)";

/** A link leads where it led before. */
function continuedLabel(cell: PlanCell | undefined): PlanCell {
  const text = `${cell === undefined ? "" : cellText(cell)}${CONTINUED}`;
  return cell?.kind === "link" ? { ...cell, text } : { kind: "text", text };
}

/** The text in parts that each fit a row; joined they are the text. */
export function textParts(text: string, width: number): string[] {
  const starts = lineStarts(text, width);
  const parts: string[] = [];
  let from = 0;
  for (let line = MOST_LINES; line < starts.length; line += MOST_LINES) {
    const to = starts[line] ?? text.length;
    parts.push(text.slice(from, to));
    from = to;
  }
  parts.push(text.slice(from));
  return parts;
}
