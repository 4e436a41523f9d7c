/** Portfolios: one row a portfolio: counts, shares, suggested status, why. */
import type { Tracker } from "../tracker/tracker";
import { text } from "./cells";
import { COUNT_COLUMNS, countCells, SHARE_COLUMNS, shareCells } from "./countColumns";
import { subjectOf, type SummaryInput } from "./input";
import { severalCountText } from "./nameNotes";
import { ON_A3, type PlanColumn, type SheetPlan } from "./plan";
import { suggestedCell } from "./suggestedCell";

const COLUMNS: readonly PlanColumn[] = [
  { heading: "Portfolio", kind: "text", width: 130 },
  ...COUNT_COLUMNS,
  ...SHARE_COLUMNS,
  { heading: "Suggested status", kind: "status", width: 66 },
  { heading: "Why", kind: "text", width: 340 },
];

export function portfolios({ tracker, rollUps, settings }: SummaryInput): SheetPlan {
  const rows = rollUps
    .filter(({ level }) => level === "portfolio")
    .map((rollUp) => [
      text(rollUp.name),
      ...countCells(rollUp),
      ...shareCells(rollUp),
      suggestedCell(rollUp, settings.summaries.fills),
      text(rollUp.why),
    ]);
  return {
    key: "Portfolios",
    name: "Portfolios",
    subject: subjectOf(tracker),
    table: "KaTrackerPortfolios",
    columns: COLUMNS,
    rows,
    labelColumn: 0,
    note: severalCountText("portfolio"),
    print: ON_A3,
    charts: [],
    nothing: rows.length > 0 ? null : nothingText(tracker),
  };
}

function nothingText({ activities }: Tracker): string {
  const hasColumn = activities.some(({ portfolio }) => portfolio !== null);
  return hasColumn ? "No Key Activity names a portfolio." : "The tracker has no Portfolio column.";
}
