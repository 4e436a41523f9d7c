/** Repairs what is safe to repair. */
import { JobError } from "../excel/errors";
import { fixCells, type FixOutcome, type SheetFix } from "../excel/fix/fixCells";
import { inExcel } from "../excel/session";
import type { Finding } from "../rules/finding";
import type { JobOptions, Validation } from "./contract";
import { inTurn } from "./inTurn";

/**
 * Writes every safe fix of a validation into its cell. A cell that has changed since, holds a formula or has mixed
 * formatting is left alone and named in the outcome.
 * @throws JobError, whatever goes wrong; a protected sheet before anything is written.
 */
export async function applySafeFixes(
  { findings, workbook }: Validation,
  { signal }: Pick<JobOptions, "signal">,
): Promise<FixOutcome> {
  const fixes = safeFixes(findings);
  const locked = workbook.trackers.filter(
    ({ sheet, isProtected }) => isProtected && fixes.some((fix) => fix.sheet === sheet),
  );
  if (locked.length > 0) {
    throw new JobError(
      "protectedSheet",
      `${locked.map(({ sheet }) => `“${sheet}”`).join(", ")} cannot be fixed: protected. Nothing was written. ` +
        "Unprotect (Review, Unprotect Sheet), then run again.",
    );
  }
  if (fixes.length === 0) return { fixed: [], refused: [] };
  return inTurn("applySafeFixes", () => inExcel((session) => fixCells(session, fixes), signal));
}

/** One a cell: what a second would repair in the same text shows when the workbook is checked again. */
function safeFixes(findings: readonly Finding[]): SheetFix[] {
  const cells = new Set<string>();
  return findings.flatMap(({ sheet, fix, dismissed }) => {
    if (sheet === null || fix?.kind !== "safe" || dismissed !== null) return [];
    const places = fix.changes.map(({ cell }) => `${cell} ${sheet}`);
    if (places.some((place) => cells.has(place))) return [];
    for (const place of places) cells.add(place);
    return [{ sheet, fix }];
  });
}
