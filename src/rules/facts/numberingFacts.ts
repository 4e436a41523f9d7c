/** A sheet's numbering, with what several reference rules need to know about it as a whole. */
import type { ReferenceSettings } from "../../settings";
import type { TrackerWorkbook } from "../../tracker/tracker";
import type { Fix } from "../finding";
import { expectedGroups, type ExpectedGroup } from "./expectedGroups";
import { numberedPlan, numberedTracker, type NumberedActivity, type NumberedSheet } from "./numberedSheet";
import { proposals, referenceFix } from "./proposals";
import { TakenNumbers } from "./takenNumbers";

export interface NumberingFacts {
  readonly sheet: NumberedSheet;
  /** The cells in which each canonical reference stands, in the order of the sheet. */
  readonly cells: ReadonlyMap<string, readonly string[]>;
  /** The group that the heading above asks for; null where nothing says. */
  readonly groupAbove: (activity: NumberedActivity) => ExpectedGroup | null;
  /** A reference that is free, put into the activity's cell; null where there is none to propose. */
  readonly proposedFix: (activity: NumberedActivity) => Fix | null;
}

/** The numbering of every tracker sheet and delivery plan. */
export function numberingFacts(workbook: TrackerWorkbook, settings: ReferenceSettings): NumberingFacts[] {
  const sheets = [
    ...workbook.trackers.map((tracker) => numberedTracker(tracker, settings)),
    ...workbook.plans.map((plan) => numberedPlan(plan, settings)),
  ];
  return sheets.map((sheet) => factsOf(sheet, sheets));
}

function factsOf(sheet: NumberedSheet, all: readonly NumberedSheet[]): NumberingFacts {
  const expected = expectedGroups(sheet);
  const groupAbove = ({ heading }: NumberedActivity) => (heading === null ? null : (expected[heading] ?? null));
  const proposed = once(() => {
    const ofYear = all.filter((other) => other === sheet || (sheet.year !== null && other.year === sheet.year));
    return proposals({ sheet, groupAbove, taken: new TakenNumbers(ofYear) });
  });
  return {
    sheet,
    cells: cellsByReference(sheet),
    groupAbove,
    proposedFix: (activity) => {
      const reference = proposed().get(activity.index);
      return reference === undefined ? null : referenceFix(activity, reference, sheet);
    },
  };
}

/** Most sheets need no proposal: they are worked out when the first one is asked for. */
function once<T>(compute: () => T): () => T {
  let computed: { readonly value: T } | null = null;
  return () => (computed ??= { value: compute() }).value;
}

function cellsByReference(sheet: NumberedSheet): ReadonlyMap<string, readonly string[]> {
  const cells = new Map<string, string[]>();
  for (const { ref, refCell } of sheet.activities) {
    if (ref === null) continue;
    const known = cells.get(ref);
    if (known) known.push(refCell);
    else cells.set(ref, [refCell]);
  }
  return cells;
}
