/** The changes that a person makes from the pane, and what there is to tell of each afterwards. */
import type { FixOutcome, RefusedFix, Repair, SheetFix } from "../../job/fix";
import type { Validation } from "../../job/job";
import type { RollUp } from "../../rollup/rollUp";
import type { Finding } from "../../rules/finding";
import type { Settings } from "../../settings";

export interface RunSignal {
  readonly signal: AbortSignal;
}

/** The part of the job that changes something. */
export interface ChangeJob {
  applyFixes(fixes: readonly SheetFix[], options: RunSignal): Promise<FixOutcome>;
  revertFixes(fixed: readonly Repair[], options: RunSignal): Promise<FixOutcome>;
  dismiss(validation: Validation, finding: Finding, reason: string, options: RunSignal): Promise<void>;
  undoDismissal(validation: Validation, finding: Finding, options: RunSignal): Promise<void>;
  saveSettings(validation: Validation, settings: Settings, options: RunSignal): Promise<void>;
  /** Back to the defaults. */
  forgetSettings(validation: Validation, options: RunSignal): Promise<void>;
  giveReason(validation: Validation, rollUp: RollUp, reason: string, options: RunSignal): Promise<void>;
  withdrawReason(validation: Validation, rollUp: RollUp, options: RunSignal): Promise<void>;
}

export type Change =
  | { readonly kind: "fix"; readonly fixes: readonly SheetFix[] }
  /** Puts back what the last fix changed. */
  | { readonly kind: "revert" }
  | { readonly kind: "dismiss"; readonly finding: Finding; readonly reason: string }
  | { readonly kind: "undoDismissal"; readonly finding: Finding }
  | { readonly kind: "saveSettings"; readonly settings: Settings }
  | { readonly kind: "forgetSettings" }
  | { readonly kind: "giveReason"; readonly rollUp: RollUp; readonly reason: string }
  | { readonly kind: "withdrawReason"; readonly rollUp: RollUp };

/** What the ribbon's buttons run too. */
export type Check = "validate" | "validateAndRollUp";
/** Whatever the pane does that takes a while. */
export type Task = Check | Change["kind"];

/** What was done. `fixed` can be put back; `refused` were left alone, each with its reason. */
export type Changed =
  | { readonly kind: "fix"; readonly fixed: readonly Repair[]; readonly refused: readonly RefusedFix[] }
  | { readonly kind: "revert"; readonly fixed: readonly Repair[]; readonly refused: readonly RefusedFix[] }
  | { readonly kind: Exclude<Change["kind"], "fix" | "revert"> };

/** `before`: what the last change did. */
export async function makeChange(
  job: ChangeJob,
  validation: Validation,
  change: Change,
  before: Changed | null,
  options: RunSignal,
): Promise<Changed> {
  switch (change.kind) {
    case "fix":
      return { kind: "fix", ...(await job.applyFixes(change.fixes, options)) };
    case "revert": {
      const fixed = before?.kind === "fix" ? before.fixed : [];
      return { kind: "revert", ...(await job.revertFixes(fixed, options)) };
    }
    case "dismiss":
      await job.dismiss(validation, change.finding, change.reason, options);
      break;
    case "undoDismissal":
      await job.undoDismissal(validation, change.finding, options);
      break;
    case "saveSettings":
      await job.saveSettings(validation, change.settings, options);
      break;
    case "forgetSettings":
      await job.forgetSettings(validation, options);
      break;
    case "giveReason":
      await job.giveReason(validation, change.rollUp, change.reason, options);
      break;
    case "withdrawReason":
      await job.withdrawReason(validation, change.rollUp, options);
      break;
  }
  return { kind: change.kind };
}
