/** Data quality: what the rules found, each with a link to its cell; what a person dismissed last, with the reason. */
import type { Finding } from "../rules/finding";
import { link, NOT_APPLICABLE, text } from "./cells";
import { subjectOf, type SummaryInput } from "./input";
import { ON_A4, type PlanCell, type PlanColumn, type PlanRow, type SheetPlan } from "./plan";

const COLUMNS: readonly PlanColumn[] = [
  { heading: "Cell", kind: "link", width: 90 },
  { heading: "Reference", kind: "text", width: 72 },
  { heading: "Severity", kind: "text", width: 76 },
  { heading: "Finding", kind: "text", width: 380 },
  { heading: "Rule", kind: "text", width: 120 },
  { heading: "Fix", kind: "text", width: 76 },
  { heading: "Dismissed because", kind: "text", width: 110 },
];

const SEVERITY_WORDS: Readonly<Record<Finding["severity"], string>> = {
  error: "Error",
  warning: "Warning",
  info: "Information",
};

export function dataQuality(input: SummaryInput): SheetPlan {
  const open = input.findings.filter(({ dismissed }) => dismissed === null);
  const dismissed = input.findings.filter((finding) => finding.dismissed !== null);
  const rows = [...open, ...dismissed].map((finding) => row(input.tracker.sheet, finding));
  return {
    key: "DataQuality",
    name: "Data quality",
    subject: subjectOf(input.tracker),
    table: "KaTrackerDataQuality",
    columns: COLUMNS,
    rows,
    labelColumn: 0,
    note: null,
    print: ON_A4,
    charts: [],
    nothing: rows.length > 0 ? null : "The checks found nothing.",
  };
}

function row(reported: string, finding: Finding): PlanRow {
  return [
    cellLink(reported, finding),
    finding.ref === null ? NOT_APPLICABLE : text(finding.ref),
    text(SEVERITY_WORDS[finding.severity]),
    text(finding.message),
    text(finding.rule),
    fixCell(finding),
    finding.dismissed === null ? NOT_APPLICABLE : text(finding.dismissed),
  ];
}

/** A finding on a whole sheet leads to its first cell; one on the workbook has nowhere to lead. */
function cellLink(reported: string, { sheet, cell }: Finding): PlanCell {
  if (sheet === null) return NOT_APPLICABLE;
  const place = cell ?? "whole sheet";
  return link(sheet === reported ? place : `${sheet}: ${place}`, { sheet, cell: cell ?? "A1" });
}

const FIX_WORDS = { safe: "Safe", suggested: "Suggested" } as const;

function fixCell({ fix }: Finding): PlanCell {
  return text(fix === null ? "By hand" : FIX_WORDS[fix.kind]);
}
