/** The summary sheets, one file each. A sheet is added by copying a neighbour and adding its line here. */
import { cover } from "./cover";
import { dataQuality } from "./dataQuality";
import { exceptions } from "./exceptions";
import type { SummaryInput } from "./input";
import type { SheetPlan } from "./plan";
import { priorities } from "./priorities";

export type { SummaryInput } from "./input";
export { SHEET_KEYS, type SheetKey, type SheetPlan } from "./plan";

/** After Cover, in tab order. */
const SHEETS: readonly ((input: SummaryInput) => SheetPlan)[] = [priorities, exceptions, dataQuality];

/** The plans in tab order. One with `nothing` to say is rewritten where it exists and never made anew. */
export function sheetPlans(input: SummaryInput): SheetPlan[] {
  const others = SHEETS.map((sheet) => sheet(input));
  return [cover(input, others), ...others];
}
