/** Data quality: what the rules found on the reported tracker, each with a link to its cell. */
import type { Finding } from "../rules/finding";
import { link, NOT_APPLICABLE, text } from "./cells";
import { subjectOf, type SummaryInput } from "./input";
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from "./plan";

const COLUMNS: readonly PlanColumn[] = [
  { heading: "Cell", kind: "link", width: 56 },
  { heading: "Reference", kind: "text", width: 72 },
  { heading: "Severity", kind: "text", width: 72 },
  { heading: "Finding", kind: "text", width: 430 },
  { heading: "Rule", kind: "text", width: 120 },
  { heading: "Fix", kind: "text", width: 76 },
];

const SEVERITY_WORDS: Readonly<Record<Finding["severity"], string>> = {
  error: "Error",
  warning: "Warning",
  info: "Information",
};

export function dataQuality(input: SummaryInput): SheetPlan {
  const rows = input.findings.filter((finding) => finding.dismissed === null).map(row);
  return {
    key: "DataQuality",
    name: "Data quality",
    subject: subjectOf(input.tracker),
    table: "KaTrackerDataQuality",
    columns: COLUMNS,
    rows,
    nothing: rows.length > 0 ? null : "The checks found nothing.",
  };
}

function row(finding: Finding): PlanRow {
  return [
    cellLink(finding),
    finding.ref === null ? NOT_APPLICABLE : text(finding.ref),
    text(SEVERITY_WORDS[finding.severity]),
    text(finding.message),
    text(finding.rule),
    fixCell(finding),
  ];
}

/** A finding on a whole sheet leads to its first cell; one on the workbook has nowhere to lead. */
function cellLink({ sheet, cell }: Finding): PlanCell {
  if (sheet === null) return NOT_APPLICABLE;
  return cell === null ? link("Sheet", { sheet, cell: "A1" }) : link(cell, { sheet, cell });
}

const FIX_WORDS = { safe: "Safe", suggested: "Suggested" } as const;

function fixCell({ fix }: Finding): PlanCell {
  return text(fix === null ? "By hand" : FIX_WORDS[fix.kind]);
}
