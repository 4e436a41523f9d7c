/** Repairs what was found, and takes repairs back. */
import { FIXES_HALF_WRITTEN, REVERT_HALF_WRITTEN } from "../excel/errors";
import { fixCells, refusedRepairs } from "../excel/fix/fixCells";
import { repairOf, reverse, type FixOutcome, type Repair, type SheetFix } from "../excel/fix/repair";
import { inExcelAsOneStep } from "../excel/oneStep";
import { inExcel } from "../excel/session";
import type { Finding } from "../rules/finding";
import { onePerCell } from "../rules/onePerCell";
import type { JobOptions, Validation } from "./contract";
import { inTurn } from "./inTurn";

export type { FixOutcome, Refusal, RefusedFix, Repair, SheetFix } from "../excel/fix/repair";

type Cancelling = Pick<JobOptions, "signal">;

/**
 * Makes the fixes: each wholly or not at all, all as one step to undo where Excel can. One whose cell has changed
 * since it was read, holds a formula or has mixed formatting is left alone and named in the outcome.
 * @throws JobError, whatever goes wrong; a protected sheet before anything is written.
 */
export async function applyFixes(fixes: readonly SheetFix[], options: Cancelling): Promise<FixOutcome> {
  return repair("applyFixes", fixes.map(repairOf), options);
}

/** As `applyFixes`, every safe fix of a validation. */
export async function applySafeFixes(
  { findings }: Pick<Validation, "findings">,
  options: Cancelling,
): Promise<FixOutcome> {
  return applyFixes(safeFixes(findings), options);
}

/**
 * Takes back what `applyFixes` made: only in cells that still hold what was written.
 * @throws JobError, whatever goes wrong; a protected sheet before anything is written.
 */
export async function revertFixes(fixed: readonly Repair[], options: Cancelling): Promise<FixOutcome> {
  return repair("revertFixes", fixed.map(reverse), options);
}

/** One a cell, which does what all safe ones of that cell would. */
export function safeFixes(findings: readonly Finding[]): SheetFix[] {
  return onePerCell(
    findings.flatMap(({ sheet, fix, dismissed }) =>
      sheet === null || fix?.kind !== "safe" || dismissed !== null ? [] : [{ sheet, fix }],
    ),
  );
}

/**
 * The findings with their cells looked at: one whose fix would write over a formula or mixed formatting has none, and
 * says why. Checking alone does not look, which costs a round trip.
 * @throws JobError, whatever goes wrong.
 */
export async function withPossibleFixes(findings: readonly Finding[], { signal }: Cancelling): Promise<Finding[]> {
  const fixes = findings.flatMap(({ sheet, fix }) => (sheet === null || fix === null ? [] : [{ sheet, fix }]));
  if (fixes.length === 0) return [...findings];
  const refused = await inExcel((session) => refusedRepairs(session, fixes.map(repairOf)), signal);
  const because = new Map(refused.map((each) => [each.changes, each.because]));
  return findings.map((finding) => {
    const reason = finding.fix === null ? undefined : because.get(finding.fix.changes);
    if (reason === undefined) return finding;
    return { ...finding, fix: null, message: `${finding.message} Not fixed: ${reason}.` };
  });
}

/** Asked twice for the same cells, for instance by a double click, it runs once. */
async function repair(
  job: "applyFixes" | "revertFixes",
  repairs: readonly Repair[],
  { signal }: Cancelling,
): Promise<FixOutcome> {
  if (repairs.length === 0) return { fixed: [], refused: [] };
  const places = repairs.flatMap(({ sheet, changes }) => changes.map(({ cell }) => `${sheet}:${cell}`));
  const written = job === "applyFixes" ? FIXES_HALF_WRITTEN : REVERT_HALF_WRITTEN;
  return inTurn([job, ...places].join(" "), () =>
    inExcelAsOneStep((session) => fixCells(session, repairs, written), signal),
  );
}
