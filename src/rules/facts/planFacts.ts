/** A delivery plan beside the tracker sheets of its year. */
import type { DeliveryPlan, Tracker } from "../../tracker/tracker";
import type { WorkbookFacts } from "./workbookFacts";

export interface PlanFacts {
  readonly plan: DeliveryPlan;
  /** In tab order; none where the plan's year is not known. */
  readonly trackers: readonly Tracker[];
}

/** Every delivery plan of the workbook. */
export function planFacts({ workbook }: WorkbookFacts): PlanFacts[] {
  return workbook.plans.map((plan) => ({
    plan,
    trackers: workbook.trackers.filter(({ period }) => plan.year !== null && period?.year === plan.year),
  }));
}
