/** The status that the rule suggests, as a cell. */
import type { RollUp } from "../rollup/rollUp";
import { NOT_APPLICABLE, NOT_AVAILABLE, status } from "./cells";
import type { PlanCell } from "./plan";

export const SUGGESTED_KINDS = { Red: "red", Amber: "amber", Green: "green" } as const;

/** Nothing to suggest because nothing is active is not applicable; because statuses are missing, not available. */
export function suggestedCell({ suggested, counts }: Pick<RollUp, "suggested" | "counts">, fills: boolean): PlanCell {
  if (suggested !== null) return status(suggested, SUGGESTED_KINDS[suggested], fills);
  return counts.missing > 0 ? NOT_AVAILABLE : NOT_APPLICABLE;
}
