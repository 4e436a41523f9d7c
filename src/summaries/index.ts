/** The summary sheets, one file each. A sheet is added by copying a neighbour and adding its line here. */
import { changes } from "./changes";
import { charts } from "./charts";
import { cover } from "./cover";
import { dataQuality } from "./dataQuality";
import { exceptions } from "./exceptions";
import type { SummaryInput } from "./input";
import { leads } from "./leads";
import type { SheetKey, SheetPlan } from "./plan";
import { portfolios } from "./portfolios";
import { priorities } from "./priorities";
import { report } from "./report";

export type { SummaryInput } from "./input";
export { SHEET_KEYS, type SheetKey, type SheetPlan } from "./plan";

/** After Cover, in tab order. */
const SHEETS: Readonly<Record<Exclude<SheetKey, "Cover">, (input: SummaryInput) => SheetPlan>> = {
  Priorities: priorities,
  Exceptions: exceptions,
  Changes: changes,
  Portfolios: portfolios,
  Leads: leads,
  Report: report,
  DataQuality: dataQuality,
  Charts: charts,
};

/**
 * The plans of the sheets that settings want, in tab order. One with `nothing` to say is rewritten where it exists and
 * never made anew.
 */
export function sheetPlans(input: SummaryInput): SheetPlan[] {
  const wanted = new Set(input.settings.summaries.sheets);
  const others = Object.values(SHEETS)
    .map((sheet) => sheet(input))
    .filter(({ key }) => key !== "Cover" && wanted.has(key));
  return [cover(input, others), ...others];
}
