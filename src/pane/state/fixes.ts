/** Which findings can be repaired from the pane, and by which fix. */
import type { SheetFix } from "../../job/fix";
import type { Finding } from "../../rules/finding";
import { onePerCell } from "../../rules/onePerCell";
import type { TrackerWorkbook } from "../../tracker/tracker";

/** A fix, and the finding that it is of. */
export interface FixOffer extends SheetFix {
  readonly finding: Finding;
}

/** Sheets that are protected, and so cannot be fixed. */
export function protectedSheets({ trackers }: TrackerWorkbook): ReadonlySet<string> {
  return new Set(trackers.filter(({ isProtected }) => isProtected).map(({ sheet }) => sheet));
}

/** The fix of a finding; null where it has none, is dismissed or stands on a sheet that cannot be written. */
export function offerOf(finding: Finding, locked: ReadonlySet<string>): FixOffer | null {
  const { sheet, fix, dismissed } = finding;
  return sheet === null || fix === null || dismissed !== null || locked.has(sheet) ? null : { sheet, fix, finding };
}

/** Every safe fix; of several for one cell the first, which does what all of them would. */
export function safeOffers(findings: readonly Finding[], locked: ReadonlySet<string>): FixOffer[] {
  return onePerCell(
    findings.flatMap((finding) => {
      const offer = offerOf(finding, locked);
      return offer?.fix.kind === "safe" ? [offer] : [];
    }),
  );
}

/** Cells that fixes or repairs write. */
export function cellCount(changed: readonly { readonly changes: readonly unknown[] }[]): number {
  return changed.reduce((sum, { changes }) => sum + changes.length, 0);
}
