/** The one next thing to do. */
import { strings } from "../strings";
import { protectedSheets, safeOffers } from "./fixes";
import { countBySeverity, openFindings } from "./headline";
import type { PaneState } from "./store";

export interface NextStep {
  readonly text: string;
  readonly action:
    | { readonly kind: "errors" | "fixes"; readonly label: string }
    | { readonly kind: "rollUp"; readonly label: string }
    | { readonly kind: "open"; readonly label: string; readonly sheet: string }
    | null;
}

export function nextStep({ validation, sheets, isStale }: PaneState): NextStep | null {
  const { overview, actions } = strings;
  if (validation === null) return null;
  if (validation.workbook.trackers.length === 0) return null;
  const { error } = countBySeverity(openFindings(validation.findings));
  if (error > 0) {
    return { text: overview.nextErrors(error), action: { kind: "errors", label: overview.nextErrorsAction } };
  }
  const fixes = safeOffers(validation.findings, protectedSheets(validation.workbook)).length;
  if (fixes > 0) return { text: overview.nextFixes(fixes), action: { kind: "fixes", label: overview.nextFixesAction } };
  const cover = sheets.find((sheet) => sheet.key === "Cover");
  if (cover === undefined) {
    return { text: overview.nextRollUp, action: { kind: "rollUp", label: actions.validateAndRollUp } };
  }
  if (isStale || sheets.some(({ isOutOfDate }) => isOutOfDate)) {
    return { text: overview.nextAgain, action: { kind: "rollUp", label: actions.validateAndRollUp } };
  }
  return { text: overview.nextCover, action: { kind: "open", label: overview.nextCoverAction, sheet: cover.name } };
}
