/** A delivery plan beside the tracker sheets of its year. */
import type { DeliveryPlan } from "../../tracker/tracker";
import { comparePlan, isOfYear, type PlanComparison } from "./planComparison";
import type { WorkbookFacts } from "./workbookFacts";

export interface PlanFacts {
  readonly plan: DeliveryPlan;
  /** With each tracker sheet of its year, in tab order; none where the plan's year is not known. */
  readonly comparisons: readonly PlanComparison[];
}

/** Every delivery plan of the workbook. */
export function planFacts({ workbook: { plans, trackers } }: WorkbookFacts): PlanFacts[] {
  return plans.map((plan) => ({
    plan,
    comparisons: trackers.flatMap((tracker) =>
      isOfYear(plan.year, tracker) ? (comparePlan(plans, tracker) ?? []) : [],
    ),
  }));
}
